// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import WorkingTime

extension Sessions {
    /// Goes on in another role, under a new secret; the old one opens nothing any more.
    ///
    /// The session's time runs on: changing roles back and forth does not prolong it. Throws `StoreError.notFound`
    /// when the membership is not the person's, has ended or run out.
    package func choose(
        _ membership: ID<Membership>, _ signedIn: SignedIn, replacing secret: Secret
    ) async throws -> Secret {
        let now = clock.now()
        let today = now.day(in: zone)
        let old = signedIn.session
        let session = Session(
            id: newID(at: now), person: old.person, membership: membership, begunAt: old.begunAt, seenAt: now,
            address: old.address, browser: old.browser)
        let entry = entry(.choseRole, signedIn)
        let oldHash = secret.hash
        let fresh = Secret.fresh()
        let freshHash = fresh.hash
        try await database.write { transaction in
            let mine = try PersonStore.memberships(of: old.person, in: transaction)
            guard mine.contains(where: { $0.id == membership && $0.isValid(on: today) }) else {
                throw StoreError.notFound
            }
            try SessionStore.remove(secretHash: oldHash, in: transaction)
            try SessionStore.insert(session, secretHash: freshHash, in: transaction)
            try AccessLog.append(entry, in: transaction)
        }
        forget()
        return fresh
    }
}
