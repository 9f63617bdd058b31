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
        guard let session = try session(secretHash, in: snapshot) else { return nil }
        let person = try PersonStore.person(session.person, in: snapshot)
        guard person.endedAt == nil else { return nil }
        let memberships = try PersonStore.memberships(of: person.id, in: snapshot).filter { $0.isValid(on: day) }
        guard let chosen = session.membership else {
            return SignedIn(
                session: session, person: person, actor: nil, agency: "", until: nil, roles: memberships.count)
        }
        guard let membership = memberships.first(where: { $0.id == chosen }) else { return nil }
        let actor = Actor(
            person: person.id, name: person.name, role: membership.role, agency: membership.agency,
            ownAgencies: try agencies(below: membership.agency, in: snapshot))
        return SignedIn(
            session: session, person: person, actor: actor, agency: try name(of: membership.agency, in: snapshot),
            until: membership.until, roles: memberships.count)
    }

    private static func session(_ secretHash: [UInt8], in snapshot: Snapshot) throws -> Session? {
        try snapshot.first(
            """
            SELECT id, person_id, membership_id, begun_at, seen_at, address, browser FROM session
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
