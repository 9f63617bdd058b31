// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import WorkingTime

extension Sessions {
    /// Seconds between the password and the code.
    package static let codeLasts = 600

    /// What is known of who gave the password and is asked for the code.
    private struct Waiting: Sendable {
        let pending: PendingSignInStore.Pending
        let person: Person
        let factor: SecondFactor?
        let memberships: [Membership]
    }

    /// Notes that the password was right, and that the code is still asked for: the secret for the page that asks.
    func awaitCode(_ attempt: Attempt, of person: ID<Person>, at now: Instant) async throws -> Secret {
        let secret = Secret.fresh()
        let hash = secret.hash
        let pending = PendingSignInStore.Pending(
            person: person, begunAt: now, address: attempt.address, browser: attempt.browser)
        try await database.write { try PendingSignInStore.insert(pending, secretHash: hash, in: $0) }
        return secret
    }

    /// Whether a code may still be given with this secret.
    package func awaitsCode(_ secret: Secret) async throws -> Bool {
        let hash = secret.hash
        let pending = try await database.read { try PendingSignInStore.find(hash, in: $0) }
        return pending.map { clock.now() - $0.begunAt < Int64(Self.codeLasts) * 1000 } ?? false
    }

    /// Lets somebody in whose password was right, by a code of their phone or one of their recovery codes.
    ///
    /// Each code is good once, even when it comes twice at the same moment. Throws ``SignInRefusal``.
    package func enter(_ code: String, awaiting secret: Secret, subscriber: String) async throws -> Secret {
        let now = clock.now()
        guard let waiting = try await waiting(secret, at: now) else { throw SignInRefusal.codeExpired }
        let account = waiting.person.userName
        if let wait = try await gate.enter(account: account, subscriber: subscriber, at: now) {
            throw SignInRefusal.tooOften(wait: wait)
        }
        guard let mark = try mark(of: code, waiting, at: now) else {
            try await refuse(waiting, at: now)
            throw SignInRefusal.codeWrong
        }
        guard let fresh = try await begin(waiting, mark, secret, at: now) else {
            try await refuse(waiting, at: now)
            throw SignInRefusal.codeWrong
        }
        try await gate.succeeded(account: account, subscriber: subscriber)
        return fresh
    }

    private func waiting(_ secret: Secret, at now: Instant) async throws -> Waiting? {
        let (hash, today) = (secret.hash, now.day(in: zone))
        return try await database.read { snapshot in
            guard let pending = try PendingSignInStore.find(hash, in: snapshot),
                now - pending.begunAt < Int64(Self.codeLasts) * 1000
            else { return nil }
            let person = try PersonStore.person(pending.person, in: snapshot)
            guard person.endedAt == nil else { return nil }
            return Waiting(
                pending: pending, person: person, factor: try SecondFactorStore.factor(of: person.id, in: snapshot),
                memberships: try PersonStore.memberships(of: person.id, in: snapshot).filter { $0.isValid(on: today) })
        }
    }

    /// What is written down as used, when the code is right; nil when it is wrong.
    private func mark(of code: String, _ waiting: Waiting, at now: Instant) throws -> String? {
        guard let factor = waiting.factor else { return nil }
        let key: SecondFactorKey
        do throws(Refusal) { key = try factors.key() } catch { throw SignInRefusal.factorUnreadable }
        guard let secret = key.open(factor.sealed, for: factor.person) else { throw SignInRefusal.factorUnreadable }
        if let step = OneTimeCode.step(of: code, secret: secret, at: now) { return "step \(step)" }
        let hash = key.hash(ofRecoveryCode: code, of: factor.person)
        return factor.recovery.contains(hash) ? hash : nil
    }

    /// Begins the session; nil when the code was used before, or the sign-in completed meanwhile.
    private func begin(
        _ waiting: Waiting, _ mark: String, _ secret: Secret, at now: Instant
    ) async throws -> Secret? {
        let (hash, today, person) = (secret.hash, now.day(in: zone), waiting.person)
        let fresh = Secret.fresh()
        let freshHash = fresh.hash
        let entries = [AccessEntry.Event.signedIn] + (mark.hasPrefix("step ") ? [] : [.recoveryCodeUsed])
        let log = entries.map { entry($0, waiting, at: now) }
        let sessionID: ID<Session> = newID(at: now)
        return try await database.write { transaction in
            guard try PendingSignInStore.find(hash, in: transaction) != nil,
                try SecondFactorStore.use(mark, of: person.id, at: now, in: transaction),
                try PendingSignInStore.remove(hash, in: transaction)
            else { return nil }
            if let slip = try PersonStore.credential(of: person.id, in: transaction), slip.isSlip {
                guard try SlipStore.use(slip, at: now, in: transaction) else { return nil }
            }
            let chosen = try Self.onlyRole(of: person.id, waiting.memberships, on: today, in: transaction)
            let session = Session(
                id: sessionID, person: person.id, membership: chosen, begunAt: now, seenAt: now,
                address: waiting.pending.address, browser: waiting.pending.browser)
            try SessionStore.insert(session, secretHash: freshHash, in: transaction)
            for entry in log { try AccessLog.append(entry, in: transaction) }
            return fresh
        }
    }

    /// The role to begin in when there is only one way to act.
    static func onlyRole(
        of person: ID<Person>, _ memberships: [Membership], on day: Day, in snapshot: Snapshot
    ) throws -> ID<Membership>? {
        guard memberships.count == 1, let only = memberships.first else { return nil }
        return try DelegationStore.usable(by: person, on: day, in: snapshot).isEmpty ? only.id : nil
    }

    private func refuse(_ waiting: Waiting, at now: Instant) async throws {
        let entry = entry(.codeWrong, waiting, at: now)
        try await database.write { try AccessLog.append(entry, in: $0) }
    }

    private func entry(_ event: AccessEntry.Event, _ waiting: Waiting, at now: Instant) -> AccessEntry {
        AccessEntry(
            id: newID(at: now), at: now, event: event, person: waiting.person.id, userName: waiting.person.userName,
            address: waiting.pending.address)
    }
}
