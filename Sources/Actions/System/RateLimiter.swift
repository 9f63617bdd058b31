// SPDX-License-Identifier: AGPL-3.0-or-later

import Store
import Synchronization
import WorkingTime

/// Lets each key do something a number of times at once, and then so often over time: an ``Allowance`` that this process
/// keeps for itself.
///
/// Keeps one number a key (the moment until which its allowance is spent) and at most so many keys: when there are
/// more, idle ones go first, then those that have used least.
package final class RateLimiter<Key: Hashable & Sendable>: Sendable {
    private let allowance: Allowance
    private let keyLimit: Int
    private let spentUntil = Mutex<[Key: Int64]>([:])

    /// Allows `burst` at once and one more every `interval` milliseconds.
    package init(burst: Int, every interval: Int, keyLimit: Int = 10_000) {
        allowance = Allowance("", burst: burst, every: interval)
        self.keyLimit = keyLimit
    }

    /// Takes one of the key's allowance; when none is left, takes nothing and says how many seconds to wait.
    package func take(_ key: Key, at now: Instant) -> Int? {
        spentUntil.withLock { spentUntil in
            let spent = spentUntil[key]
            if let wait = allowance.wait(spentUntil: spent, at: now) { return wait }
            if spent == nil, spentUntil.count >= keyLimit { Self.makeRoom(in: &spentUntil, at: now) }
            spentUntil[key] = allowance.next(spentUntil: spent, at: now)
            return nil
        }
    }

    /// Gives one back: what was tried turned out to be harmless.
    package func giveBack(_ key: Key) {
        spentUntil.withLock { spentUntil in
            if let spent = spentUntil[key] { spentUntil[key] = spent - allowance.interval }
        }
    }

    /// How many keys are remembered.
    package var count: Int { spentUntil.withLock(\.count) }

    private static func makeRoom(in spentUntil: inout [Key: Int64], at now: Instant) {
        let before = spentUntil.count
        spentUntil = spentUntil.filter { $0.value > now.milliseconds }
        guard spentUntil.count > before / 2 else { return }
        let least = spentUntil.sorted { $0.value < $1.value }.prefix(spentUntil.count / 2)
        for (key, _) in least { spentUntil[key] = nil }
    }
}
