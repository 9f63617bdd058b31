// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// People, what they are where, and how they prove it.
package enum PersonStore {
    package static func person(_ id: ID<Person>, in snapshot: Snapshot) throws -> Person {
        guard let person = try find("id = \(id)", in: snapshot) else { throw StoreError.notFound }
        return person
    }

    /// The person with a name to sign in with, ended or not.
    package static func person(named userName: String, in snapshot: Snapshot) throws -> Person? {
        try find("user_name = \(userName)", in: snapshot)
    }

    package static func credential(of person: ID<Person>, in snapshot: Snapshot) throws -> Credential? {
        try snapshot.first("SELECT \(sql: Credential.table.selected) FROM credential WHERE id = \(person)") {
            try Credential($0)
        }
    }

    /// Every membership a person ever had, the oldest first.
    package static func memberships(of person: ID<Person>, in snapshot: Snapshot) throws -> [Membership] {
        try snapshot.rows(
            "SELECT \(sql: Membership.table.selected) FROM membership WHERE person_id = \(person) ORDER BY id"
        ) { try Membership($0) }
    }

    /// Whether any administrator can sign in on a day.
    package static func hasAdministrator(
        on day: Day, without person: ID<Person>? = nil, membership: ID<Membership>? = nil, in snapshot: Snapshot
    ) throws -> Bool {
        var sql: SQL = """
            SELECT 1 FROM membership JOIN person ON person.id = membership.person_id
            WHERE role = \(Role.administrator.rawValue) AND membership.ended_at IS NULL AND person.ended_at IS NULL
            AND (until IS NULL OR until >= \(day))
            """
        if let person { sql += " AND person_id <> \(person)" }
        if let membership { sql += " AND membership.id <> \(membership)" }
        return try snapshot.exists(sql)
    }

    /// The full name of an agency; nil when there is none.
    package static func name(of agency: ID<Agency>, in snapshot: Snapshot) throws -> String? {
        try snapshot.first("SELECT name FROM agency WHERE id = \(agency)") { try $0.text(0) }
    }

    /// The body at the top of the tree: the oldest of those below nobody.
    package static func topAgency(in snapshot: Snapshot) throws -> ID<Agency>? {
        try snapshot.first("SELECT id FROM agency WHERE parent_id IS NULL ORDER BY id") { try $0.id(0) }
    }

    private static func find(_ condition: SQL, in snapshot: Snapshot) throws -> Person? {
        try snapshot.first("SELECT \(sql: Person.table.selected) FROM person WHERE \(sql: condition)") {
            try Person($0)
        }
    }
}
