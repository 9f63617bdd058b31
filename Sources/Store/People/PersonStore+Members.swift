// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension PersonStore {
    /// Everyone with a role they may use: each person once for each membership.
    package static func members(in snapshot: Snapshot) throws -> [(person: Person, membership: Membership)] {
        let width = Person.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: Person.table.selected), \(sql: Membership.table.selected)
            FROM membership JOIN person ON person.id = membership.person_id
            WHERE person.ended_at IS NULL AND membership.ended_at IS NULL
            ORDER BY person.user_name, membership.id
            """
        ) { (try Person($0), try Membership($0, from: width)) }
    }
}
