// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import WorkingTime

extension Sessions {
    /// What one may act in: a role of one's own, or somebody else's while a delegation lasts.
    package enum Standing: Sendable, Hashable {
        case own(ID<Membership>)
        case delegated(ID<Delegation>)
    }

    /// Goes on in another role, under a new secret; the old one opens nothing any more.
    ///
    /// The session's time runs on: changing roles back and forth does not prolong it. Throws `StoreError.notFound`
    /// when the role is not the person's to act in, has ended or run out.
    package func choose(
        _ standing: Standing, _ signedIn: SignedIn, replacing secret: Secret
    ) async throws -> Secret {
        let now = clock.now()
        let today = now.day(in: zone)
        let old = signedIn.session
        let entry = entry(.choseRole, signedIn)
        let oldHash = secret.hash
        let fresh = Secret.fresh()
        let freshHash = fresh.hash
        let id: ID<Session> = newID(at: now)
        try await database.write { transaction in
            let (membership, delegation) = try Self.usable(standing, by: old.person, on: today, in: transaction)
            let session = Session(
                id: id, person: old.person, membership: membership, delegation: delegation, begunAt: old.begunAt,
                seenAt: now, address: old.address, browser: old.browser)
            try SessionStore.remove(secretHash: oldHash, in: transaction)
            try SessionStore.insert(session, secretHash: freshHash, in: transaction)
            try AccessLog.append(entry, in: transaction)
        }
        forget()
        return fresh
    }

    private static func usable(
        _ standing: Standing, by person: ID<Person>, on day: Day, in snapshot: Snapshot
    ) throws -> (membership: ID<Membership>, delegation: ID<Delegation>?) {
        switch standing {
        case .own(let membership):
            let mine = try PersonStore.usableMemberships(of: person, on: day, in: snapshot)
            guard mine.contains(where: { $0.id == membership }) else {
                throw StoreError.notFound
            }
            return (membership, nil)
        case .delegated(let delegation):
            let mine = try DelegationStore.usable(by: person, on: day, in: snapshot)
            guard let row = mine.first(where: { $0.delegation.id == delegation }) else { throw StoreError.notFound }
            return (row.delegation.membership, delegation)
        }
    }
}
