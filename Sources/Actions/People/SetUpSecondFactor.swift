// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// A person's second factor begins, proved by a code of it; or takes the place of the one before.
package struct SetUpSecondFactor: Action {
    package static let name = TrailAction.people(.setUpSecondFactor)
    private let factor: SecondFactor
    private let step: Int64
    private let mayReplace: Bool
    /// What the records must know the key by that sealed it.
    private let mark: [UInt8]

    package var ability: Ability? { .manageOwnSession }

    private init(factor: SecondFactor, step: Int64, mayReplace: Bool, mark: [UInt8]) {
        self.factor = factor
        self.step = step
        self.mayReplace = mayReplace
        self.mark = mark
    }

    /// Checks the code against the offered secret; gives the recovery codes, which are shown once.
    ///
    /// Throws a `Refusal`.
    package static func prepare(
        _ token: String, code: String, of person: Person, desk: SecondFactorDesk, at now: Instant
    ) throws -> (action: SetUpSecondFactor, recovery: [String]) {
        let offered = try desk.open(token, of: person, at: now)
        guard let step = OneTimeCode.step(of: code, secret: offered.secret, at: now) else {
            throw Refusal.secondFactor(.codeWrong)
        }
        let key = try desk.key()
        let recovery = RecoveryCode.fresh()
        let factor = SecondFactor(
            person: person.id, sealed: try key.seal(offered.secret, for: person.id),
            recovery: recovery.map { key.hash(ofRecoveryCode: $0, of: person.id) }, setAt: now)
        let action = SetUpSecondFactor(
            factor: factor, step: step, mayReplace: offered.mayReplace, mark: key.mark)
        return (action, recovery)
    }

    package func perform(_ work: Work) throws {
        // Two servers may each have made a key: the second one's opens nothing at the first.
        guard try KeyMark.secondFactor.keep(mark, in: work.transaction) == mark else {
            throw Refusal.secondFactor(.keyUnusable)
        }
        let person = try work.ownPerson(factor.person)
        if try SecondFactorStore.factor(of: person.id, in: work.transaction) == nil {
            try work.recorder.insert(factor)
        } else {
            guard mayReplace else { throw Refusal.secondFactor(.alreadySetUp) }
            try work.recorder.update(factor)
            try SecondFactorStore.forgetUses(of: person.id, in: work.transaction)
        }
        // The code that proved it opens nothing afterwards.
        _ = try SecondFactorStore.use("step \(step)", of: person.id, at: work.now, in: work.transaction)
        work.note(.userName, to: person.userName)
    }
}

/// Ten new recovery codes in the place of those before.
package struct RenewRecoveryCodes: Action {
    package static let name = TrailAction.people(.renewRecoveryCodes)
    private let person: ID<Person>
    private let hashes: [String]

    package var ability: Ability? { .manageOwnSession }

    /// Asks for the password and makes the codes.
    ///
    /// Throws a `Refusal`, or ``SignInRefusal/tooOften(wait:)``.
    package static func prepare(
        _ password: String, of signedIn: SignedIn, in sessions: Sessions
    ) async throws -> (action: RenewRecoveryCodes, recovery: [String]) {
        try await sessions.confirm(password, signedIn)
        let (key, person) = (try sessions.factors.key(), signedIn.person.id)
        let recovery = RecoveryCode.fresh()
        let hashes = recovery.map { key.hash(ofRecoveryCode: $0, of: person) }
        return (RenewRecoveryCodes(person: person, hashes: hashes), recovery)
    }

    private init(person: ID<Person>, hashes: [String]) {
        self.person = person
        self.hashes = hashes
    }

    package func perform(_ work: Work) throws {
        let person = try work.ownPerson(person)
        guard var factor = try SecondFactorStore.factor(of: person.id, in: work.transaction) else {
            throw Refusal.secondFactor(.notSetUp)
        }
        factor.recovery = hashes
        try work.recorder.update(factor)
        work.note(.userName, to: person.userName)
    }
}

/// Somebody switches their second factor off, where nobody requires it.
package struct RemoveSecondFactor: Action {
    package static let name = TrailAction.people(.removeSecondFactor)
    private let person: ID<Person>

    package var ability: Ability? { .manageOwnSession }

    /// Asks for the password.
    ///
    /// Throws a `Refusal`, or ``SignInRefusal/tooOften(wait:)``.
    package static func prepare(
        _ password: String, of signedIn: SignedIn, in sessions: Sessions
    ) async throws -> RemoveSecondFactor {
        try await sessions.confirm(password, signedIn)
        return RemoveSecondFactor(person: signedIn.person.id)
    }

    private init(person: ID<Person>) { self.person = person }

    package func perform(_ work: Work) throws {
        let person = try work.ownPerson(person)
        let held = try PersonStore.memberships(of: person.id, in: work.transaction)
            .filter { $0.isValid(on: work.today) }
        let duty = try SecondFactorStore.duty(
            of: person.id, roles: Set(held.map(\.role)), on: work.today, in: work.transaction)
        guard duty != .met(isRequired: true) else { throw Refusal.secondFactor(.isRequired) }
        try work.dropFactor(of: person)
    }
}

/// An administrator takes away a person's second factor: the phone is lost and the codes too.
package struct ResetSecondFactor: Action {
    package static let name = TrailAction.people(.resetSecondFactor)
    package let person: ID<Person>

    package init(of person: ID<Person>) { self.person = person }

    package var ability: Ability? { .manageAccounts }

    package func perform(_ work: Work) throws {
        let person = try work.openPerson(person)
        try work.dropFactor(of: person)
        try SessionStore.removeAll(of: person.id, in: work.transaction)
        try PendingSignInStore.removeAll(of: person.id, in: work.transaction)
        try work.tell(.people(.secondFactorReset), .person(person.id), about: .account(person.id))
    }
}

extension Work {
    /// Loads the acting person themselves; anybody else is not found.
    fileprivate func ownPerson(_ id: ID<Person>) throws -> Person {
        guard actor.person == id else { throw StoreError.notFound }
        return try openPerson(id)
    }

    fileprivate func dropFactor(of person: Person) throws {
        guard let factor = try SecondFactorStore.factor(of: person.id, in: transaction) else {
            throw Refusal.secondFactor(.notSetUp)
        }
        try recorder.remove(factor)
        try SecondFactorStore.forgetUses(of: person.id, in: transaction)
        note(.userName, to: person.userName)
    }
}
