// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Somebody changes their own password; their other sessions end, this one goes on.
package struct ChangePassword: Action {
    package static let name = TrailAction.people(.changePassword)
    private let credential: Credential
    private let kept: [UInt8]

    package var ability: Ability? { .manageOwnSession }

    private init(credential: Credential, kept: [UInt8]) {
        self.credential = credential
        self.kept = kept
    }

    /// Checks the old password and the rules for the new one, and hashes it.
    ///
    /// Throws a `Refusal`, ``SignInRefusal/tooOften(wait:)`` after too many wrong tries, or `PasswordHasher.Busy`.
    package static func prepare(
        from old: String, to new: String, of signedIn: SignedIn, keeping secret: Secret, in sessions: Sessions
    ) async throws -> ChangePassword {
        let person = signedIn.person
        try await sessions.confirm(old, signedIn)
        let password = try Password.checked(new, userName: person.userName)
        guard password != Password.normalized(old) else { throw Refusal.people(.passwordTooCommon) }
        let credential = try await sessions.hasher.credential(
            for: password, of: person.id, at: sessions.clock.now())
        return ChangePassword(credential: credential, kept: secret.hash)
    }

    package func perform(_ work: Work) throws {
        guard work.actor.person == credential.person else { throw StoreError.notFound }
        var person = try work.openPerson(credential.person)
        person.mustChangePassword = false
        try work.save(person)
        try work.replaceCredential(by: credential)
        try SessionStore.removeAll(of: person.id, butFor: kept, in: work.transaction)
        try PendingSignInStore.removeAll(of: person.id, in: work.transaction)
        work.note(.userName, to: person.userName)
    }
}
