// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import VietnameseText
import WorkingTime

/// A role of a person, with the agency's short name.
package struct HeldRole: Sendable, Hashable {
    package let membership: Membership
    package let agency: String

    package init(membership: Membership, agency: String) {
        self.membership = membership
        self.agency = agency
    }
}

/// An account as the list shows it.
package struct AccountRow: Sendable, Hashable {
    package let person: Person
    /// The roles that have not been taken away.
    package let roles: [HeldRole]
}

/// What the list of accounts is narrowed to.
package struct AccountCriteria: Sendable, Hashable {
    /// Sought in names and names to sign in with, with or without marks.
    package var words: String
    package var role: Role?
    package var agency: ID<Agency>?
    /// Ended accounts too.
    package var withEnded: Bool

    package init(words: String = "", role: Role? = nil, agency: ID<Agency>? = nil, withEnded: Bool = false) {
        self.words = words
        self.role = role
        self.agency = agency
        self.withEnded = withEnded
    }
}

/// Accounts, for those who manage them.
package enum AccountQueries {
    /// The accounts that meet the criteria, in Vietnamese order of their names.
    ///
    /// All are read and sifted here: an installation has thousands of accounts, not millions, and a list by given name
    /// without marks is no order a database knows. Throws ``StoreError/notFound`` unless the actor manages accounts.
    package static func list(
        _ criteria: AccountCriteria, for actor: Actor, in snapshot: Snapshot
    ) throws -> [AccountRow] {
        guard actor.isSystem || actor.may(.manageAccounts) else { throw StoreError.notFound }
        let roles = try roles(in: snapshot)
        let people = try snapshot.rows("SELECT \(sql: Person.table.selected) FROM person") { try Person($0) }
        let sought = fold(criteria.words).split(separator: " ")
        let rows = people.compactMap { person -> AccountRow? in
            guard criteria.withEnded || person.endedAt == nil else { return nil }
            let held = roles[person.id] ?? []
            guard criteria.role == nil || held.contains(where: { $0.membership.role == criteria.role }),
                criteria.agency == nil || held.contains(where: { $0.membership.agency == criteria.agency })
            else { return nil }
            let text = sought.isEmpty ? "" : fold(person.name) + " " + person.userName
            guard sought.allSatisfy({ text.contains($0) }) else { return nil }
            return AccountRow(person: person, roles: held)
        }
        return rows.map { ($0, VietnameseText.collationKey($0.person.name)) }
            .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    }

    /// One account with all roles it ever had, the oldest first.
    package static func account(
        _ id: ID<Person>, for actor: Actor, in snapshot: Snapshot
    ) throws -> (person: Person, roles: [HeldRole]) {
        guard actor.isSystem || actor.may(.manageAccounts) else { throw StoreError.notFound }
        let person = try PersonStore.person(id, in: snapshot)
        let roles = try PersonStore.memberships(of: id, in: snapshot).map { membership in
            HeldRole(membership: membership, agency: try PersonStore.name(of: membership.agency, in: snapshot) ?? "")
        }
        return (person, roles)
    }

    /// Every name to sign in with, ended accounts' too: none is given out twice.
    package static func userNames(in snapshot: Snapshot) throws -> Set<String> {
        Set(try snapshot.rows("SELECT user_name FROM person") { try $0.text(0) })
    }

    private static func roles(in snapshot: Snapshot) throws -> [ID<Person>: [HeldRole]] {
        let width = Membership.table.columns.count
        let held = try snapshot.rows(
            """
            SELECT \(sql: Membership.table.selected), agency.short_name
            FROM membership JOIN agency ON agency.id = membership.agency_id
            WHERE membership.ended_at IS NULL ORDER BY membership.id
            """
        ) { HeldRole(membership: try Membership($0), agency: try $0.text(width)) }
        return Dictionary(grouping: held, by: \.membership.person)
    }
}
