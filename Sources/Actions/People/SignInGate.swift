// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// Slows down guessing: so many failures for an account from one place, for one place, and for an account, before one has
/// to wait.
///
/// Only failures count: an office of two hundred behind one address signs in at half past seven without waiting. The tight
/// limit is an account's at one place, so that whoever guesses elsewhere doesn't keep its owner out; a place is what one
/// subscriber has, however many addresses that is.
final class SignInGate: Sendable {
    private struct Guess: Hashable {
        let account: String
        let subscriber: String
    }

    /// Five failures at once, then one every half minute.
    private let guesses = RateLimiter<Guess>(burst: 5, every: 30_000)
    /// Fifty failures at once from all places together, then one a minute: many machines may guess in turn.
    private let accounts = RateLimiter<String>(burst: 50, every: 60_000)
    /// Thirty failures at once, then one every ten seconds.
    private let subscribers = RateLimiter<String>(burst: 30, every: 10_000)
    /// A refusal is written to the log once a minute, so that a flood of tries is not a flood of rows.
    private let log = RateLimiter<String>(burst: 1, every: 60_000)

    /// Lets an attempt through, or says how many seconds to wait.
    func enter(account: String, subscriber: String, at now: Instant) -> Int? {
        if let wait = subscribers.take(subscriber, at: now) { return wait }
        let guess = Guess(account: account, subscriber: subscriber)
        if let wait = guesses.take(guess, at: now) {
            subscribers.giveBack(subscriber)
            return wait
        }
        guard let wait = accounts.take(account, at: now) else { return nil }
        subscribers.giveBack(subscriber)
        guesses.giveBack(guess)
        return wait
    }

    /// Takes back what an attempt cost: it was right.
    func succeeded(account: String, subscriber: String) {
        accounts.giveBack(account)
        guesses.giveBack(Guess(account: account, subscriber: subscriber))
        subscribers.giveBack(subscriber)
    }

    /// Whether this refusal is to be written down.
    func isWorthLogging(account: String, at now: Instant) -> Bool { log.take(account, at: now) == nil }
}
