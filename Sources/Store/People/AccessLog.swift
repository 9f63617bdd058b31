// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// The log of who came, went, was turned away, or took something out.
package enum AccessLog {
    package static func append(_ entry: AccessEntry, in transaction: Transaction) throws {
        try transaction.run(
            """
            INSERT INTO access_entry (id, at, event, person_id, user_name, address, subject_id, detail)
            VALUES (\(entry.id), \(entry.at), \(entry.event.rawValue), \(entry.person), \(entry.userName),
            \(entry.address), \(entry.subject), \(entry.detail))
            """)
    }

    /// The latest entries about one person.
    package static func entries(
        of person: ID<Person>, limit: Int, in snapshot: Snapshot
    ) throws -> [AccessEntry] {
        try snapshot.rows(
            """
            SELECT \(sql: columns) FROM access_entry
            WHERE person_id = \(person) ORDER BY at DESC, id DESC LIMIT \(count: limit)
            """
        ) { try entry($0) }
    }

    /// The latest entries of all.
    package static func entries(limit: Int, in snapshot: Snapshot) throws -> [AccessEntry] {
        try snapshot.rows(
            """
            SELECT \(sql: columns) FROM access_entry
            ORDER BY at DESC, id DESC LIMIT \(count: limit)
            """
        ) { try entry($0) }
    }

    /// The columns ``entry(_:)`` reads, in their order.
    static let columns: SQL = """
        access_entry.id, access_entry.at, access_entry.event, access_entry.person_id, access_entry.user_name,
        access_entry.address, access_entry.subject_id, access_entry.detail
        """

    static func entry(_ row: Row) throws -> AccessEntry {
        AccessEntry(
            id: try row.id(0), at: try row.instant(1), event: try row.word(2), person: try row.optionalID(3),
            userName: try row.text(4), address: try row.text(5), subject: try row.optionalBytes(6),
            detail: try row.text(7))
    }
}
