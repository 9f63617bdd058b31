// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension PersonStore {
    /// The roles a person may use on a day.
    ///
    /// A role in an agency that has ended is used no more, but for an administrator's: somebody must be able to hand over
    /// what is still open there.
    package static func usableMemberships(
        of person: ID<Person>, on day: Day, in snapshot: Snapshot
    ) throws -> [Membership] {
        try snapshot.rows(
            """
            SELECT \(sql: Membership.table.selected)
            FROM membership JOIN agency ON agency.id = membership.agency_id
            WHERE person_id = \(person) AND (
                agency.valid_to IS NULL OR agency.valid_to >= \(day) OR role = \(Role.administrator.rawValue))
            ORDER BY membership.id
            """
        ) { try Membership($0) }.filter { $0.isValid(on: day) }
    }

    /// The agencies from which the system is administered on a day.
    package static func agenciesOfAdministrators(on day: Day, in snapshot: Snapshot) throws -> [ID<Agency>] {
        try snapshot.rows(
            """
            SELECT DISTINCT agency_id FROM membership JOIN person ON person.id = membership.person_id
            WHERE role = \(Role.administrator.rawValue) AND membership.ended_at IS NULL AND person.ended_at IS NULL
            AND (until IS NULL OR until >= \(day)) ORDER BY agency_id
            """
        ) { try $0.id(0) }
    }

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
