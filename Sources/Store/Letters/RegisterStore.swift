// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// The registers of văn thư: outgoing and incoming documents of a body and a year.
package enum RegisterStore {
    /// How many lines a page of a register shows.
    package static let pageSize = 100

    /// Where a register of outgoing documents stands.
    package static func stand(of key: RegisterKey, in snapshot: Snapshot) throws -> RegisterStand {
        let found = try snapshot.first(
            "SELECT COALESCE(max(last), 0), max(dated) FROM outgoing_entry WHERE \(sql: key.counted)"
        ) { RegisterStand(last: try $0.int(0), lastDay: try $0.optionalDay(1)) }
        return found ?? RegisterStand(last: 0, lastDay: nil)
    }

    /// The line that numbers a letter.
    package static func entry(of letter: ID<Letter>, in snapshot: Snapshot) throws -> OutgoingEntry? {
        try snapshot.first(
            "SELECT \(sql: OutgoingEntry.table.selected) FROM outgoing_entry WHERE letter_id = \(letter)"
        ) { try OutgoingEntry($0) }
    }

    /// Whether any number of a year was given by an agency.
    package static func isBegun(_ year: Int, of agency: ID<Agency>, in snapshot: Snapshot) throws -> Bool {
        try snapshot.exists("SELECT 1 FROM outgoing_entry WHERE agency_id = \(agency) AND year = \(year)")
    }

    /// The years a register has lines of, the newest first.
    package static func years(visible: Visible, in snapshot: Snapshot) throws -> [Int] {
        try snapshot.rows(
            """
            SELECT year FROM outgoing_entry WHERE \(sql: visible.ownAgency("outgoing_entry.agency_id"))
            UNION SELECT year FROM incoming_entry WHERE \(sql: visible.ownAgency("incoming_entry.agency_id"))
            ORDER BY 1 DESC
            """
        ) { try $0.int(0) }
    }

    /// The lines of one register of outgoing documents, in the order of their numbers; all of them for print.
    package static func outgoing(
        _ key: RegisterKey, words: String = "", visible: Visible, limit: Int = .max, offset: Int = 0,
        in snapshot: Snapshot
    ) throws -> [OutgoingEntry] {
        try snapshot.rows(
            """
            SELECT \(sql: OutgoingEntry.table.selected) FROM outgoing_entry
            WHERE \(sql: condition(key, words: words, visible)) ORDER BY first LIMIT \(count: limit) OFFSET \(count: offset)
            """
        ) { try OutgoingEntry($0) }
    }

    package static func outgoingCount(
        _ key: RegisterKey, words: String = "", visible: Visible, in snapshot: Snapshot
    ) throws -> Int {
        try snapshot.count(
            "SELECT count(*) FROM outgoing_entry WHERE \(sql: condition(key, words: words, visible))")
    }

    private static func condition(_ key: RegisterKey, words: String, _ visible: Visible) -> SQL {
        let mine: SQL = "\(sql: key.condition) AND \(sql: visible.ownAgency("outgoing_entry.agency_id"))"
        guard !words.isBlank else { return mine }
        return "\(sql: mine) AND letter_id IN (\(sql: LetterStore.matching(words)))"
    }

    /// The names of those who gave the reasons that lines bear.
    package static func names(
        of entries: [OutgoingEntry], in snapshot: Snapshot
    ) throws -> [ID<Person>: String] {
        try PersonStore.names(of: Set(entries.compactMap(\.cause?.step.by)).sorted(), in: snapshot)
    }

    /// A line of a register of incoming documents, if it is there and may be seen.
    package static func incoming(
        _ id: ID<IncomingEntry>, visible: Visible, in snapshot: Snapshot
    ) throws -> IncomingEntry {
        let found = try snapshot.first(
            """
            SELECT \(sql: IncomingEntry.table.selected) FROM incoming_entry
            WHERE id = \(id) AND \(sql: visible.ownAgency("incoming_entry.agency_id"))
            """
        ) { try IncomingEntry($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// The lines of a register of incoming documents, in the order of their numbers.
    package static func incoming(
        year: Int, visible: Visible, limit: Int = .max, offset: Int = 0, in snapshot: Snapshot
    ) throws -> [IncomingEntry] {
        try snapshot.rows(
            """
            SELECT \(sql: IncomingEntry.table.selected) FROM incoming_entry
            WHERE year = \(year) AND \(sql: visible.ownAgency("incoming_entry.agency_id"))
            ORDER BY number LIMIT \(count: limit) OFFSET \(count: offset)
            """
        ) { try IncomingEntry($0) }
    }

    package static func incomingCount(year: Int, visible: Visible, in snapshot: Snapshot) throws -> Int {
        try snapshot.count(
            """
            SELECT count(*) FROM incoming_entry
            WHERE year = \(year) AND \(sql: visible.ownAgency("incoming_entry.agency_id"))
            """)
    }

    /// The last number given to what came in.
    package static func lastIncoming(of agency: ID<Agency>, year: Int, in snapshot: Snapshot) throws -> Int {
        try snapshot.count(
            "SELECT COALESCE(max(number), 0) FROM incoming_entry WHERE agency_id = \(agency) AND year = \(year)")
    }

    /// The line of a document the system knows, if an agency entered it already.
    package static func entry(
        for source: IncomingEntry.Source, of agency: ID<Agency>, in snapshot: Snapshot
    ) throws -> IncomingEntry? {
        let condition: SQL
        switch source {
        case .paper: return nil
        case .notice(let id): condition = "notice_id = \(id)"
        case .reply(let id): condition = "report_id = \(id)"
        case .letter(let id): condition = "letter_id = \(id)"
        }
        return try snapshot.first(
            """
            SELECT \(sql: IncomingEntry.table.selected) FROM incoming_entry
            WHERE \(sql: condition) AND agency_id = \(agency)
            """
        ) { try IncomingEntry($0) }
    }
}

extension RegisterKey {
    fileprivate var condition: SQL {
        """
        outgoing_entry.agency_id = \(agency) AND outgoing_entry.issuer = \(issuer)
        AND outgoing_entry.series = \(series) AND outgoing_entry.year = \(year)
        """
    }

    /// What its numbers go on from: those of a committee whichever agency was its standing office when they were given.
    fileprivate var counted: SQL {
        guard IssuingCommittee.isKey(issuer) else { return condition }
        return """
            outgoing_entry.issuer = \(issuer) AND outgoing_entry.series = \(series) AND outgoing_entry.year = \(year)
            """
    }
}
