// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// The trail as people read it: who, when, on whose behalf, what was changed.
package enum TrailHistory {
    /// One entry with the names it mentions.
    package struct Entry: Sendable, Hashable {
        package let id: ID<TrailEntry>
        package let at: Instant
        package let chain: ID<Agency>
        /// 1, 2, 3 … in its chain.
        package let sequence: Int
        package let person: ID<Person>
        /// Empty when the system itself acted.
        package let personName: String
        /// Nil when the role is one this program does not know.
        package let role: Role?
        /// Short name of the agency the person acted for; empty when the system itself acted.
        package let agency: String
        /// Name of the person acted for, while a delegation lasted.
        package let actingFor: String?
        /// Nil when the action is one this program does not know.
        package let action: TrailAction?
        /// The action's name as it is kept.
        package let actionName: String
        /// The record it was about, whatever kind.
        package let subject: [UInt8]
        /// Empty where the content has lawfully gone, or may not be read by the one who asks.
        package var changes: [TrailChange]
        /// How many records like this one it was also about, whose changes are left out.
        package var others = 0

        /// Whether the system itself acted, and not a person.
        package var isSystem: Bool { person == ID(high: 0, low: 0) }
    }

    /// The entries about a record, and those that wrote its row for another reason (an order issued with its notice);
    /// the latest first.
    ///
    /// Whoever may see the record may see its history: ask only after the record itself was found visible.
    package static func of<Entity>(_ record: ID<Entity>, limit: Int = 200, in snapshot: Snapshot) throws -> [Entry] {
        try entries(
            where: """
                trail_entry.id IN (
                    SELECT id FROM trail_entry WHERE subject_id = \(record)
                    UNION SELECT entry_id FROM trail_row WHERE row_id = \(record))
                """, limit: limit, offset: 0, in: snapshot)
    }

    /// Entries a condition holds for, the latest first.
    static func entries(where condition: SQL, limit: Int, offset: Int, in snapshot: Snapshot) throws -> [Entry] {
        try snapshot.rows(
            """
            SELECT trail_entry.id, trail_entry.at, trail_entry.chain_id, trail_entry.sequence, trail_entry.person_id,
                trail_entry.role, trail_entry.action, trail_entry.subject_id, person.name, agency.short_name,
                principal.name, trail_payload.content
            FROM trail_entry
            LEFT JOIN trail_payload ON trail_payload.entry_id = trail_entry.id
            LEFT JOIN person ON person.id = trail_entry.person_id
            LEFT JOIN agency ON agency.id = trail_entry.chain_id
            LEFT JOIN person AS principal ON principal.id = trail_entry.acting_for
            WHERE \(sql: condition)
            ORDER BY trail_entry.at DESC, trail_entry.id DESC LIMIT \(count: limit) OFFSET \(count: offset)
            """
        ) { try entry($0) }
    }

    private static func entry(_ row: Row) throws -> Entry {
        let action = try row.text(6)
        return Entry(
            id: try row.id(0), at: try row.instant(1), chain: try row.id(2), sequence: try row.int(3),
            person: try row.id(4), personName: try row.optionalText(8) ?? "", role: Role(rawValue: try row.text(5)),
            agency: try row.optionalText(9) ?? "", actingFor: try row.optionalText(10),
            action: TrailAction(rawValue: action), actionName: action, subject: try row.bytes(7),
            changes: try row.optionalText(11).map(TrailPayload.decode) ?? [])
    }
}
