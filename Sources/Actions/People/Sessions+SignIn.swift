// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import WorkingTime

extension Sessions {
    /// What somebody typed, and from where.
    package struct Attempt: Sendable {
        package let userName: String
        package let password: String
        package let address: String
        /// The part of the address that one subscriber has; the address itself where nothing else is known.
        package let subscriber: String
        package let browser: String

        package init(
            userName: String, password: String, address: String, subscriber: String? = nil, browser: String
        ) {
            self.userName = String(UserName.normalized(userName).prefix(40))
            self.password = password
            self.address = address
            self.subscriber = subscriber ?? address
            self.browser = String(browser.prefix(200))
        }
    }

    private struct Account: Sendable {
        let person: Person
        let credential: Credential?
        let memberships: [Membership]
        let hasFactor: Bool
        let isSlipUsed: Bool
        let onlyRole: ID<Membership>?
    }

    /// Lets somebody in: the secret for their browser, always a new one.
    ///
    /// With exactly one role it is chosen at once; otherwise the next page asks. Throws ``SignInRefusal``, of which
    /// ``SignInRefusal/codeNeeded(_:)`` leads on to the second factor, or what the database throws.
    package func signIn(_ attempt: Attempt) async throws -> Secret {
        let now = clock.now()
        if let wait = try await gate.enter(account: attempt.userName, subscriber: attempt.subscriber, at: now) {
            if gate.isWorthLogging(account: attempt.userName, at: now) {
                try await log(.tooManyTries, attempt, person: nil, at: now)
            }
            throw SignInRefusal.tooOften(wait: wait)
        }
        let account = try await account(named: attempt.userName, on: now.day(in: zone))
        guard try await isRight(attempt, account), let account else {
            try await log(.failed, attempt, person: account?.person.id, at: now)
            throw SignInRefusal.wrong
        }
        try await gate.succeeded(account: attempt.userName, subscriber: attempt.subscriber)
        if let expiry = account.credential?.expiresAt, expiry <= now {
            try await log(.slipExpired, attempt, person: account.person.id, at: now)
            throw SignInRefusal.slipExpired
        }
        guard !account.isSlipUsed else { throw try await slipUsed(attempt, account, at: now) }
        guard !account.memberships.isEmpty else {
            try await log(.noRole, attempt, person: account.person.id, at: now)
            throw SignInRefusal.noRole
        }
        if account.hasFactor {
            throw SignInRefusal.codeNeeded(try await awaitCode(attempt, of: account.person.id, at: now))
        }
        return try await begin(attempt, account, membership: account.onlyRole, at: now)
    }

    private func account(named userName: String, on day: Day) async throws -> Account? {
        try await database.read { snapshot in
            guard let person = try PersonStore.person(named: userName, in: snapshot) else { return nil }
            let memberships = try PersonStore.usableMemberships(of: person.id, on: day, in: snapshot)
            let credential = try PersonStore.credential(of: person.id, in: snapshot)
            return Account(
                person: person, credential: credential, memberships: memberships,
                hasFactor: try SecondFactorStore.factor(of: person.id, in: snapshot) != nil,
                isSlipUsed: try credential.map { try $0.isSlip && SlipStore.isUsed($0, in: snapshot) } ?? false,
                onlyRole: try Self.onlyRole(of: person.id, memberships, on: day, in: snapshot))
        }
    }

    /// Does the same work whether the name is known or not, and looks at the account's end only afterwards.
    private func isRight(_ attempt: Attempt, _ account: Account?) async throws -> Bool {
        do {
            let isRight = try await hasher.matches(attempt.password, account?.credential)
            return isRight && account?.person.endedAt == nil
        } catch is PasswordHasher.Busy {
            try await gate.succeeded(account: attempt.userName, subscriber: attempt.subscriber)
            throw SignInRefusal.busy
        }
    }

    private func begin(
        _ attempt: Attempt, _ account: Account, membership: ID<Membership>?, at now: Instant
    ) async throws -> Secret {
        let secret = Secret.fresh()
        let session = Session(
            id: newID(at: now), person: account.person.id, membership: membership, begunAt: now, seenAt: now,
            address: attempt.address, browser: attempt.browser)
        let entry = entry(.signedIn, attempt, person: account.person.id, at: now)
        let hash = secret.hash
        let isIn = try await database.write { transaction in
            if let slip = account.credential, slip.isSlip {
                guard try SlipStore.use(slip, at: now, in: transaction) else { return false }
            }
            try SessionStore.insert(session, secretHash: hash, in: transaction)
            try AccessLog.append(entry, in: transaction)
            return true
        }
        guard isIn else { throw try await slipUsed(attempt, account, at: now) }
        return secret
    }

    private func slipUsed(_ attempt: Attempt, _ account: Account, at now: Instant) async throws -> SignInRefusal {
        try await log(.slipUsed, attempt, person: account.person.id, at: now)
        return .slipUsed
    }

    private func log(
        _ event: AccessEntry.Event, _ attempt: Attempt, person: ID<Person>?, at now: Instant
    ) async throws {
        let entry = entry(event, attempt, person: person, at: now)
        try await database.write { try AccessLog.append(entry, in: $0) }
    }

    /// An unknown name is not written down: it may be a password typed into the wrong field.
    private func entry(
        _ event: AccessEntry.Event, _ attempt: Attempt, person: ID<Person>?, at now: Instant
    ) -> AccessEntry {
        AccessEntry(
            id: newID(at: now), at: now, event: event, person: person,
            userName: person == nil ? "" : attempt.userName, address: attempt.address)
    }

    func newID<Entity>(at now: Instant) -> ID<Entity> {
        var random = SystemRandomNumberGenerator()
        return ID(at: now, using: &random)
    }
}
