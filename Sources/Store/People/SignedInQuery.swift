// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Finds out who is behind a session, asked with every request that isn't answered from memory.
package enum SignedInQuery {
    /// Who is behind the secret with this hash today.
    ///
    /// Nil when there is no such session, the person's account has ended, or the chosen role has ended or run out.
    package static func signedIn(
        secretHash: [UInt8], on day: Day, in snapshot: Snapshot
    ) throws -> SignedIn? {
        try session(secretHash, in: snapshot).flatMap { try signedIn(in: $0, on: day, in: snapshot) }
    }

    /// Who is behind a session that is there.
    package static func signedIn(in session: Session, on day: Day, in snapshot: Snapshot) throws -> SignedIn? {
        let person = try PersonStore.person(session.person, in: snapshot)
        guard person.endedAt == nil else { return nil }
        let memberships = try PersonStore.usableMemberships(of: person.id, on: day, in: snapshot)
        let roles = memberships.count + (try DelegationStore.usableCount(by: person.id, on: day, in: snapshot))
        let own = Set(memberships.map(\.role))
        let duty = try SecondFactorStore.duty(of: person.id, roles: own, on: day, in: snapshot)
        guard let chosen = session.membership else {
            return SignedIn(
                session: session, person: person, actor: nil, agency: "", until: nil, roles: roles, duty: duty)
        }
        if let delegation = session.delegation {
            return try acting(under: delegation, session, person, roles: roles, own: own, on: day, in: snapshot)
        }
        guard let membership = memberships.first(where: { $0.id == chosen }) else { return nil }
        let actor = Actor(
            person: person.id, name: person.name, role: membership.role, agency: membership.agency,
            ownAgencies: try agencies(below: membership.agency, in: snapshot))
        return SignedIn(
            session: session, person: person, actor: actor, agency: try name(of: membership.agency, in: snapshot),
            until: membership.until, roles: roles, duty: duty)
    }

    /// Who acts for somebody else; nil when the delegation may not be acted under any more.
    ///
    /// What is asked of those in a role about a second factor is asked of who acts in it, too.
    private static func acting(
        under id: ID<Delegation>, _ session: Session, _ person: Person, roles: Int, own: Set<Role>, on day: Day,
        in snapshot: Snapshot
    ) throws -> SignedIn? {
        let usable = try DelegationStore.usable(by: person.id, on: day, in: snapshot)
        guard let row = usable.first(where: { $0.delegation.id == id }) else { return nil }
        let delegation = row.delegation
        let duty = try SecondFactorStore.duty(
            of: person.id, roles: own.union([row.role]), on: day, in: snapshot)
        let actor = Actor(
            person: person.id, name: person.name, role: row.role, agency: delegation.agency,
            ownAgencies: try agencies(below: delegation.agency, in: snapshot), actingFor: delegation.principal,
            scope: delegation.scope)
        return SignedIn(
            session: session, person: person, actor: actor, agency: row.agency, until: delegation.until, roles: roles,
            principal: row.principal, duty: duty)
    }

    private static func session(_ secretHash: [UInt8], in snapshot: Snapshot) throws -> Session? {
        try snapshot.first(
            """
            SELECT id, person_id, membership_id, begun_at, seen_at, address, browser, delegation_id FROM session
            WHERE secret_hash = \(secretHash)
            """
        ) { try SessionStore.session($0) }
    }

    /// An agency and all below it; `UNION` ends even if someone tied the tree into a loop.
    private static func agencies(below agency: ID<Agency>, in snapshot: Snapshot) throws -> Set<ID<Agency>> {
        let ids: [ID<Agency>] = try snapshot.rows(
            """
            WITH RECURSIVE below(id) AS (
                SELECT id FROM agency WHERE id = \(agency)
                UNION
                SELECT agency.id FROM agency JOIN below ON agency.parent_id = below.id
            )
            SELECT id FROM below
            """
        ) { try $0.id(0) }
        return Set(ids)
    }

    private static func name(of agency: ID<Agency>, in snapshot: Snapshot) throws -> String {
        try snapshot.first("SELECT short_name FROM agency WHERE id = \(agency)") { try $0.text(0) } ?? ""
    }
}
