// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import WorkingTime

extension Sessions {
    /// Signs out here.
    package func signOut(_ secret: Secret, _ signedIn: SignedIn) async throws {
        let hash = secret.hash
        try await end(signedIn, .signedOut) { try SessionStore.remove(secretHash: hash, in: $0) }
    }

    /// Signs out everywhere, here too.
    package func signOutEverywhere(_ signedIn: SignedIn) async throws {
        let person = signedIn.person.id
        try await end(signedIn, .signedOutEverywhere) { try SessionStore.removeAll(of: person, in: $0) }
    }

    /// Ends one of one's own sessions; throws `StoreError.notFound` when it isn't.
    package func end(_ id: ID<Session>, _ signedIn: SignedIn) async throws {
        let person = signedIn.person.id
        let event: AccessEntry.Event = id == signedIn.session.id ? .signedOut : .sessionEnded
        try await end(signedIn, event) { transaction in
            guard try SessionStore.remove(id, of: person, in: transaction) else { throw StoreError.notFound }
        }
    }

    private func end(
        _ signedIn: SignedIn, _ event: AccessEntry.Event, _ remove: @escaping @Sendable (Transaction) throws -> Void
    ) async throws {
        let entry = entry(event, signedIn)
        try await database.write { transaction in
            try remove(transaction)
            try AccessLog.append(entry, in: transaction)
        }
        forget()
    }

    func entry(_ event: AccessEntry.Event, _ signedIn: SignedIn) -> AccessEntry {
        let now = clock.now()
        return AccessEntry(
            id: newID(at: now), at: now, event: event, person: signedIn.person.id,
            userName: signedIn.person.userName, address: signedIn.session.address)
    }
}
