// SPDX-License-Identifier: AGPL-3.0-or-later

import Crypto
import Database
import Domain
import Store
import WorkingTime

/// Slows down guessing: so many failures for an account from one place, for one place, and for an account, before one has
/// to wait.
///
/// Only failures count: an office of two hundred behind one address signs in at half past seven without waiting. The tight
/// limit is an account's at one place, so that whoever guesses elsewhere doesn't keep its owner out; a place is what one
/// subscriber has, however many addresses that is. What was used up stands in the database: several processes share it, and
/// a restart forgives nobody.
final class SignInGate: Sendable {
    /// Thirty failures at once, then one every ten seconds.
    private static let subscribers = Allowance("sign-in of a place", burst: 30, every: 10_000)
    /// Five failures at once, then one every half minute.
    private static let guesses = Allowance("sign-in of an account at a place", burst: 5, every: 30_000)
    /// Fifty failures at once from all places together, then one a minute: many machines may guess in turn.
    private static let accounts = Allowance("sign-in of an account", burst: 50, every: 60_000)

    /// A refusal is written to the log once a minute, so that a flood of tries is not a flood of rows.
    private let log = RateLimiter<String>(burst: 1, every: 60_000)
    private let database: Database

    init(database: Database) { self.database = database }

    /// Lets an attempt through, or says how many seconds to wait.
    func enter(account: String, subscriber: String, at now: Instant) async throws -> Int? {
        let uses = Self.uses(account: account, subscriber: subscriber)
        // Whoever has to wait writes nothing, however often they knock.
        if let wait = try await database.read({ try AllowanceStore.wait(for: uses, at: now, in: $0) }) { return wait }
        return try await database.write(queue: Self.queue(of: subscriber)) { transaction in
            if let wait = try AllowanceStore.wait(for: uses, at: now, in: transaction) { return wait }
            try AllowanceStore.take(uses, at: now, in: transaction)
            return nil
        }
    }

    /// Takes back what an attempt cost: it was right.
    func succeeded(account: String, subscriber: String) async throws {
        let uses = Self.uses(account: account, subscriber: subscriber)
        try await database.write(queue: Self.queue(of: subscriber)) { try AllowanceStore.giveBack(uses, in: $0) }
    }

    /// Whether this refusal is to be written down.
    func isWorthLogging(account: String, at now: Instant) -> Bool { log.take(account, at: now) == nil }

    /// All of one place count on the same row: one after the other instead of again and again.
    private static func queue(of subscriber: String) -> QueueKey { QueueKey("sign-in of \(subscriber)") }

    private static func uses(account: String, subscriber: String) -> [Allowance.Use] {
        // A name may be a password typed into the wrong field: what is kept tells accounts apart and no more, for many
        // words have the same two bytes.
        let mark = Secret.text(of: SHA256.hash(data: Array(account.utf8)).prefix(2))
        return [subscribers.of(subscriber), guesses.of("\(mark) \(subscriber)"), accounts.of(mark)]
    }
}
