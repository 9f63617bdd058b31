// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// Slows down guessing: so many failures for one account, and for one address, before one has to wait.
///
/// Only failures count: an office of two hundred behind one address signs in at half past seven without waiting.
final class SignInGate: Sendable {
    /// Five failures at once, then one every half minute.
    private let accounts = RateLimiter<String>(burst: 5, every: 30_000)
    /// Thirty failures at once, then one every ten seconds.
    private let addresses = RateLimiter<String>(burst: 30, every: 10_000)
    /// A refusal is written to the log once a minute, so that a flood of tries is not a flood of rows.
    private let log = RateLimiter<String>(burst: 1, every: 60_000)

    /// Lets an attempt through, or says how many seconds to wait.
    func enter(account: String, address: String, at now: Instant) -> Int? {
        if let wait = addresses.take(address, at: now) { return wait }
        guard let wait = accounts.take(account, at: now) else { return nil }
        addresses.giveBack(address)
        return wait
    }

    /// Takes back what an attempt cost: it was right.
    func succeeded(account: String, address: String) {
        accounts.giveBack(account)
        addresses.giveBack(address)
    }

    /// Whether this refusal is to be written down.
    func isWorthLogging(account: String, at now: Instant) -> Bool { log.take(account, at: now) == nil }
}
