// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// A delegation with the names around it.
package struct DelegationRow: Sendable {
    package let delegation: Delegation
    package let principal: String
    package let delegate: String
    package let role: Role
    /// Short name of the agency.
    package let agency: String
}

/// Who acts for whom.
package enum DelegationStore {
    package static func find(_ id: ID<Delegation>, in snapshot: Snapshot) throws -> Delegation {
        let found = try snapshot.first(
            "SELECT \(sql: Delegation.table.selected) FROM delegation WHERE id = \(id)"
        ) { try Delegation($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// Every delegation of a role, ended ones too.
    package static func all(of membership: ID<Membership>, in snapshot: Snapshot) throws -> [Delegation] {
        try snapshot.rows(
            "SELECT \(sql: Delegation.table.selected) FROM delegation WHERE membership_id = \(membership)"
        ) { try Delegation($0) }
    }

    /// The delegations a person gave or was given, the latest first.
    package static func rows(about person: ID<Person>, in snapshot: Snapshot) throws -> [DelegationRow] {
        try rows("delegation.principal_id = \(person) OR delegation.delegate_id = \(person)", in: snapshot)
    }

    /// Those a person may act under on a day: it is their time, the role still is, and both accounts are open.
    package static func usable(by person: ID<Person>, on day: Day, in snapshot: Snapshot) throws -> [DelegationRow] {
        try rows("delegation.delegate_id = \(person) AND \(sql: usable(on: day))", in: snapshot)
    }

    /// How many of those there are.
    static func usableCount(by person: ID<Person>, on day: Day, in snapshot: Snapshot) throws -> Int {
        try snapshot.count(
            """
            SELECT count(*) FROM delegation \(sql: joins)
            WHERE delegation.delegate_id = \(person) AND \(sql: usable(on: day))
            """)
    }

    /// The people who may be given a role of an agency: who has one there today, and is not from outside.
    package static func colleagues(
        of person: ID<Person>, in agency: ID<Agency>, on day: Day, in snapshot: Snapshot
    ) throws -> [Person] {
        try snapshot.rows(
            """
            SELECT DISTINCT \(sql: Person.table.selected) FROM person
            JOIN membership ON membership.person_id = person.id
            WHERE membership.agency_id = \(agency) AND person.id <> \(person) AND person.ended_at IS NULL
            AND membership.role <> \(Role.externalReader.rawValue) AND \(sql: isHeld(on: day))
            ORDER BY person.name, person.id
            """
        ) { try Person($0) }
    }

    private static func rows(_ condition: SQL, in snapshot: Snapshot) throws -> [DelegationRow] {
        let width = Delegation.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: Delegation.table.selected), principal.name, delegate.name, membership.role, agency.short_name
            FROM delegation \(sql: joins) WHERE \(sql: condition) ORDER BY delegation.begins DESC, delegation.id DESC
            """
        ) {
            DelegationRow(
                delegation: try Delegation($0), principal: try $0.text(width), delegate: try $0.text(width + 1),
                role: try $0.word(width + 2), agency: try $0.text(width + 3))
        }
    }

    private static let joins: SQL = """
        JOIN person AS principal ON principal.id = delegation.principal_id
        JOIN person AS delegate ON delegate.id = delegation.delegate_id
        JOIN membership ON membership.id = delegation.membership_id
        JOIN agency ON agency.id = delegation.agency_id
        """

    private static func isHeld(on day: Day) -> SQL {
        "membership.ended_at IS NULL AND (membership.until IS NULL OR membership.until >= \(day))"
    }

    private static func usable(on day: Day) -> SQL {
        """
        delegation.ended_at IS NULL AND delegation.begins <= \(day) AND delegation.until >= \(day)
        AND \(sql: isHeld(on: day)) AND principal.ended_at IS NULL AND delegate.ended_at IS NULL
        AND EXISTS (
            SELECT 1 FROM membership AS own WHERE own.person_id = delegation.delegate_id
            AND own.agency_id = delegation.agency_id AND own.ended_at IS NULL
            AND own.role <> \(Role.externalReader.rawValue)
            AND (own.until IS NULL OR own.until >= \(day)))
        """
    }
}
