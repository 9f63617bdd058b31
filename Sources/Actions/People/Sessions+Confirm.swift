// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import WorkingTime

extension Sessions {
    /// Asks somebody who is signed in for their password once more.
    ///
    /// Throws `Refusal.people(.passwordWrong)`, or ``SignInRefusal/tooOften(wait:)`` after too many wrong tries.
    func confirm(_ password: String, _ signedIn: SignedIn) async throws {
        let now = clock.now()
        let person = signedIn.person
        if let wait = try await gate.enter(account: person.userName, subscriber: signedIn.session.address, at: now) {
            throw SignInRefusal.tooOften(wait: wait)
        }
        let credential = try await database.read { try PersonStore.credential(of: person.id, in: $0) }
        guard try await hasher.matches(password, credential) else {
            let entry = entry(.passwordWrong, signedIn)
            try await database.write { try AccessLog.append(entry, in: $0) }
            throw Refusal.people(.passwordWrong)
        }
        try await gate.succeeded(account: person.userName, subscriber: signedIn.session.address)
    }

    /// Offers a secret that is to take the place of the one before; asks for the password.
    package func offerReplacement(_ password: String, _ signedIn: SignedIn) async throws -> SecondFactorDesk.Offer {
        try await confirm(password, signedIn)
        return try factors.offer(to: signedIn.person, mayReplace: true, at: clock.now())
    }
}

extension Sessions {
    /// Prepares the set-up of a second factor that was offered: by its code, and by the password where that was not asked
    /// for with the offer.
    ///
    /// Whoever only found a browser open can't lock its owner out with a phone of theirs.
    ///
    /// Throws a `Refusal`, or ``SignInRefusal/tooOften(wait:)``.
    package func setUpSecondFactor(
        _ token: String, code: String, password: String, _ signedIn: SignedIn
    ) async throws -> (action: SetUpSecondFactor, recovery: [String]) {
        let now = clock.now()
        let prepared = try SetUpSecondFactor.prepare(token, code: code, of: signedIn.person, desk: factors, at: now)
        if try !factors.open(token, of: signedIn.person, at: now).mayReplace { try await confirm(password, signedIn) }
        return prepared
    }
}
