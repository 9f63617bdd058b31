// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import Synchronization
import WorkingTime

/// The door people come in by: signing in and out, and who is behind a request.
///
/// Answers are remembered, so that a burst of requests asks the database once. Whatever this process changes about
/// people is seen at once: everything remembered is forgotten when it commits. Where other processes do the same, each
/// request asks one thing: whether the session is still there, and whether anything about people has changed since the
/// answer. So who was signed out or lost a role at one process is out at all of them.
package final class Sessions: Sendable {
    private struct Known: Sendable {
        let answer: SignedIn
        let until: Instant
        /// How often people had changed when it was found out, and on which day: roles begin and end with days.
        let people: Int
        let day: Day

        /// The same answer, if nothing it rests on is other than it was.
        func renewed(by standing: SessionStore.Standing, on today: Day) -> SignedIn? {
            var before = answer.session
            before.seenAt = standing.session.seenAt
            guard people == standing.people, day == today, before == standing.session else { return nil }
            var renewed = answer
            renewed.session = standing.session
            return renewed
        }
    }

    private struct Memory {
        var known: [Secret: Known] = [:]
        /// Counts how often everything was forgotten, so that an answer read before that is not kept after it.
        var generation = 0
    }

    private static let memoryLimit = 10_000
    private static let memoryLasts = 5

    let database: Database
    let clock: Clock
    let zone: Zone
    package let limits: Session.Limits
    package let hasher: PasswordHasher
    package let factors: SecondFactorDesk
    let gate: SignInGate
    private let directories: DirectoryCache
    private let changes: Changes
    private let isShared: Bool
    private let memory = Mutex(Memory())

    package init(
        database: Database, clock: Clock, zone: Zone, limits: Session.Limits = .init(), hasher: PasswordHasher,
        factors: SecondFactorDesk, directories: DirectoryCache, changes: Changes, isShared: Bool
    ) {
        self.database = database
        self.clock = clock
        self.zone = zone
        self.limits = limits
        self.hasher = hasher
        self.factors = factors
        self.directories = directories
        self.changes = changes
        self.isShared = isShared
        gate = SignInGate(database: database)
    }

    /// Who is behind a secret now; nil when nobody, or no longer.
    package func find(_ secret: Secret) async throws -> SignedIn? {
        let now = clock.now()
        let (known, generation) = memory.withLock { ($0.known[secret], $0.generation) }
        if !isShared, let known, known.until > now, !known.answer.session.isStale(at: now) {
            return known.answer.session.isOver(at: now, limits) ? nil : known.answer
        }
        let hash = secret.hash
        let today = now.day(in: zone)
        guard let standing = try await database.ask({ try SessionStore.standing(secretHash: hash, in: $0) }) else {
            return nil
        }
        directories.heard(of: standing.directory)
        changes.heard(of: standing.actions)
        var found = known?.renewed(by: standing, on: today)
        if found == nil {
            found = try await database.read {
                try SignedInQuery.signedIn(in: standing.session, on: today, in: $0)
            }
        }
        guard var answer = found, !answer.session.isOver(at: now, limits) else { return nil }
        if answer.session.isStale(at: now) {
            // Nobody is kept from reading because the disk is full: only the session seems older than it is.
            try? await database.write { try SessionStore.touch(secretHash: hash, at: now, in: $0) }
            answer.session.seenAt = now
        }
        let fresh = Known(
            answer: answer, until: now.adding(seconds: Self.memoryLasts), people: standing.people, day: today)
        remember(fresh, for: secret, generation: generation)
        return answer
    }

    /// Forgets every answer, after anything about people, their roles or their sessions changed.
    package func forget() {
        memory.withLock { memory in
            memory.known.removeAll(keepingCapacity: true)
            memory.generation += 1
        }
    }

    /// Forgets when an action changed people or the tree of agencies.
    func actionWasCommitted(_ action: TrailAction) {
        if action.changesPeople { forget() }
    }

    /// A person's own sessions that are still open, the latest used first.
    package func open(of person: ID<Person>) async throws -> [Session] {
        let now = clock.now()
        return try await database.read { try SessionStore.sessions(of: person, in: $0) }
            .filter { !$0.isOver(at: now, limits) }
    }

    /// Removes sessions that can no longer be used; recurring work.
    package func sweep() async throws {
        let now = clock.now()
        let limits = limits
        try await database.write { try SessionStore.removeOver(at: now, limits, in: $0) }
    }

    private func remember(_ fresh: Known, for secret: Secret, generation: Int) {
        memory.withLock { memory in
            guard memory.generation == generation else { return }
            if memory.known.count >= Self.memoryLimit { memory.known.removeAll(keepingCapacity: true) }
            memory.known[secret] = fresh
        }
    }
}

extension TrailAction {
    /// Whether something about people, their roles, who acts for whom or what their agencies are called is other than
    /// before after this action: what is known of somebody who is signed in.
    var changesPeople: Bool {
        switch self {
        case .people(let action): action != .renewRecoveryCodes
        case .agency(.createAgency), .agency(.changeAgency), .agency(.endAgency), .agency(.importAgencies),
            .agency(.reorganiseAgencies), .agency(.carryOutReorganisation):
            true
        default: false
        }
    }
}
