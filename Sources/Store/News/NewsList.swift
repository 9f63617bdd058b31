// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// The news an actor may read: their own, and that of the agency they act for as far as their role is able.
package struct NewsList: Sendable {
    package struct Row: Sendable {
        package let news: News
        package let isRead: Bool
    }

    /// The most a bell counts to: "99+".
    package static let countLimit = 100
    package static let pageSize = 50

    package let rows: [Row]
    /// How many there are, counted as far as a list is.
    package let total: Int
    package let page: Int

    /// How many the bell counts: unread, and of a kind the person did not silence.
    package static func unread(for actor: Actor, in snapshot: Snapshot) throws -> Int {
        // In one statement: it stands on every page.
        let bell = NewsChoices.Place.bell.rawValue
        return try snapshot.count(
            """
            SELECT count(*) FROM (
                SELECT 1 FROM news WHERE agency_id = \(actor.agency) AND at > \(sql: readUntil(by: actor))
                    AND kind IN \(list: News.Kind.told(to: actor).map(\.rawValue)) AND author_id <> \(actor.person)
                    AND (kind IN \(list: News.Kind.allCases.filter(\.isUnsilenceable).map(\.rawValue)) OR NOT EXISTS (
                        SELECT 1 FROM news_choice WHERE news_choice.person_id = \(actor.person)
                        AND news_choice.kind = news.kind AND place <> \(bell)))
                    AND NOT \(sql: isRead(by: actor))
                UNION ALL
                SELECT 1 FROM news WHERE person_id = \(actor.person) AND author_id <> \(actor.person)
                    AND NOT \(sql: isRead(by: actor))
                LIMIT \(count: countLimit)) AS counted
            """)
    }

    /// A page of news, the newest first, counted from 1; perhaps only what is unread.
    package static func load(
        for actor: Actor, unreadOnly: Bool = false, page: Int = 1, in snapshot: Snapshot
    ) throws -> NewsList {
        let read: SQL = """
            (\(sql: isRead(by: actor)) OR (news.agency_id IS NOT NULL AND news.at <= \(sql: readUntil(by: actor))))
            """
        var condition = try shown(to: actor, in: snapshot)
        if unreadOnly { condition += " AND NOT \(sql: read)" }
        let found = try LastPage.rows(page, size: pageSize, of: "news", where: condition, in: snapshot) { offset in
            try snapshot.rows(
                """
                SELECT \(sql: NewsStore.columns), \(sql: read) FROM news WHERE \(sql: condition)
                ORDER BY news.at DESC, news.id DESC LIMIT \(count: pageSize) OFFSET \(count: offset)
                """
            ) { Row(news: try NewsStore.news($0), isRead: try $0.bool(9)) }
        }
        let total = try snapshot.count(
            """
            SELECT count(*) FROM (
                SELECT 1 FROM news WHERE \(sql: condition) LIMIT \(count: AssignmentList.countLimit + 1)) AS counted
            """)
        return NewsList(rows: found.rows, total: total, page: found.page)
    }

    /// What came between two moments, the first included, newest first; for a digest.
    package static func came(
        from first: Instant, until end: Instant, for actor: Actor, limit: Int, in snapshot: Snapshot
    ) throws -> [News] {
        let condition = try shown(to: actor, in: snapshot)
        return try snapshot.rows(
            """
            SELECT \(sql: NewsStore.columns) FROM news WHERE \(sql: condition)
            AND news.at >= \(first) AND news.at < \(end) ORDER BY news.at DESC, news.id DESC LIMIT \(count: limit)
            """
        ) { try NewsStore.news($0) }
    }

    /// One piece of news, whatever its kind's place; throws ``StoreError/notFound`` when it is not the actor's to read.
    package static func find(_ id: ID<News>, for actor: Actor, in snapshot: Snapshot) throws -> News {
        let condition = told(to: actor, News.Kind.told(to: actor))
        let found = try snapshot.first(
            "SELECT \(sql: NewsStore.columns) FROM news WHERE id = \(id) AND \(sql: condition)"
        ) { try NewsStore.news($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    private static func shown(to actor: Actor, in snapshot: Snapshot) throws -> SQL {
        let choices = try NewsChoiceStore.choices(of: actor.person, in: snapshot)
        return told(to: actor, News.Kind.told(to: actor).filter { choices.place(of: $0) != .off })
    }

    private static func told(to actor: Actor, _ kinds: [News.Kind]) -> SQL {
        """
        ((news.agency_id = \(actor.agency) AND news.kind IN \(list: kinds.map(\.rawValue)))
        OR news.person_id = \(actor.person)) AND news.author_id <> \(actor.person)
        """
    }

    static func isRead(by actor: Actor) -> SQL {
        """
        EXISTS (SELECT 1 FROM news_read WHERE news_read.news_id = news.id AND news_read.person_id = \(actor.person))
        """
    }

    /// Up to when everything of the agency is read: the person's mark, or else the day their account was made.
    private static func readUntil(by actor: Actor) -> SQL {
        """
        COALESCE((SELECT read_until FROM news_mark
            WHERE news_mark.person_id = \(actor.person) AND news_mark.agency_id = \(actor.agency)),
            \(actor.person.madeAt))
        """
    }
}
