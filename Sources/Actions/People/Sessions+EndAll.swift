// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store

extension Sessions {
    /// Ends every session of a person, at an administrator's wish; the access log says so.
    ///
    /// Throws `StoreError.notFound` unless the actor manages accounts.
    package func endAll(of person: Person, by actor: Actor, from address: String) async throws {
        guard actor.may(.manageAccounts) else { throw StoreError.notFound }
        let now = clock.now()
        let entry = AccessEntry(
            id: newID(at: now), at: now, event: .signedOutEverywhere, person: person.id, userName: person.userName,
            address: address)
        try await database.write { transaction in
            try SessionStore.removeAll(of: person.id, in: transaction)
            try AccessLog.append(entry, in: transaction)
        }
        forget()
    }
}
