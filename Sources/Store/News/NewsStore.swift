// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Foundation
import WorkingTime

/// News as it is left and forgotten; who reads it is ``NewsList``'s matter.
///
/// It is drawn from actions that leave trail entries of their own, so it stands outside the trail.
package enum NewsStore {
    package static func append(_ news: News, in transaction: Transaction) throws {
        var agency: ID<Agency>?
        var person: ID<Person>?
        switch news.audience {
        case .agency(let id): agency = id
        case .person(let id): person = id
        }
        try transaction.run(
            """
            INSERT INTO news (id, at, kind, agency_id, person_id, author_id, subject_kind, subject_id, facts)
            VALUES (\(news.id), \(news.at), \(news.kind.rawValue), \(agency), \(person), \(news.author),
            \(news.subject.kind.rawValue), \(news.subject.id), \(try text(of: news.facts)))
            """)
    }

    /// What news about an assignment says of it; `of` names the agency that is the other one to its reader.
    package static func facts(
        of assignment: Assignment, naming agency: ID<Agency>, in snapshot: Snapshot
    ) throws -> News.Facts {
        try snapshot.first(
            """
            SELECT directive.title, notice.number, directive.label, agency.short_name
            FROM directive JOIN notice ON notice.id = directive.notice_id JOIN agency ON agency.id = \(agency)
            WHERE directive.id = \(assignment.directive)
            """
        ) {
            News.Facts(
                title: try $0.text(0), number: try $0.text(1), label: try $0.text(2), agency: try $0.text(3))
        } ?? News.Facts()
    }

    /// Forgets what is older than a moment, and with it who read it.
    package static func forget(before moment: Instant, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM news WHERE at < \(moment)")
    }

    private static func text(of facts: News.Facts) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(facts), as: UTF8.self)
    }

    /// The columns ``news(_:)`` reads, in their order.
    static let columns: SQL = """
        news.id, news.at, news.kind, news.agency_id, news.person_id, news.author_id, news.subject_kind, news.subject_id,
        news.facts
        """

    static func news(_ row: Row) throws -> News {
        let agency: ID<Agency>? = try row.optionalID(3)
        return News(
            id: try row.id(0), at: try row.instant(1), kind: try row.word(2),
            audience: try agency.map { .agency($0) } ?? .person(try row.id(4)), author: try row.id(5),
            subject: News.Subject(kind: try row.word(6), id: try row.bytes(7)),
            facts: (try? JSONDecoder().decode(News.Facts.self, from: Data(try row.text(8).utf8))) ?? News.Facts())
    }
}
