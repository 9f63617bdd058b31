// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Gives a person a new one-time password; whoever is signed in with the old one is signed out.
package struct ResetPassword: Action {
    package static let name = TrailAction.people(.resetPassword)
    private let credential: Credential

    package var ability: Ability? { .manageAccounts }

    private init(credential: Credential) { self.credential = credential }

    /// Makes the one-time password beforehand, because hashing has no place in a transaction.
    package static func prepare(
        _ person: Person, with hasher: PasswordHasher, at now: Instant
    ) async throws -> (action: ResetPassword, slip: Slip) {
        let expiry = now.adding(seconds: Slip.lasts)
        let password = Slip.randomPassword()
        let credential = try await hasher.credential(for: password, of: person.id, at: now, oneTimeUntil: expiry)
        let slip = Slip(
            person: person.id, name: person.name, userName: person.userName, password: password, expiresAt: expiry)
        return (ResetPassword(credential: credential), slip)
    }

    package func perform(_ work: Work) throws {
        var person = try work.openPerson(credential.person)
        person.mustChangePassword = true
        try work.save(person)
        try work.replaceCredential(by: credential)
        try SessionStore.removeAll(of: person.id, in: work.transaction)
        try PendingSignInStore.removeAll(of: person.id, in: work.transaction)
        work.note(.userName, to: person.userName)
    }
}
