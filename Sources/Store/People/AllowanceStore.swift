// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import WorkingTime

/// How often something may be done: so many times at once, and one more after each interval.
package struct Allowance: Sendable, Hashable {
    package let kind: String
    let burst: Int64
    package let interval: Int64

    /// Allows `burst` at once and one more every `interval` milliseconds.
    package init(_ kind: String, burst: Int, every interval: Int) {
        self.kind = kind
        self.burst = Int64(burst)
        self.interval = Int64(interval)
    }

    /// Whose allowance it is, in few characters.
    package func of(_ name: String) -> Use { Use(allowance: self, name: name) }

    /// One name's part in an allowance.
    package struct Use: Sendable, Hashable {
        let allowance: Allowance
        let name: String
    }

    /// How many seconds to wait where the allowance is spent until a moment (nil: nothing of it is); nil when it may be
    /// used now.
    package func wait(spentUntil spent: Int64?, at now: Instant) -> Int? {
        let wait = next(spentUntil: spent, at: now) - now.milliseconds - burst * interval
        return wait <= 0 ? nil : Int((wait + 999) / 1000)
    }

    /// Until when it is spent once it was used one time more.
    package func next(spentUntil spent: Int64?, at now: Instant) -> Int64 {
        max(spent ?? 0, now.milliseconds) + interval
    }
}

/// What was used up of allowances, the same for every process: one moment a name, until which its allowance is spent.
package enum AllowanceStore {
    /// How many seconds to wait until all of these may be used once more; nil when they may now.
    package static func wait(for uses: [Allowance.Use], at now: Instant, in snapshot: Snapshot) throws -> Int? {
        // In the order asked for, so that the first that is used up names the time.
        for use in uses {
            if let wait = use.allowance.wait(spentUntil: try spentUntil(use, in: snapshot), at: now) { return wait }
        }
        return nil
    }

    /// Uses each once; whoever calls has asked ``wait(for:at:in:)`` in the same transaction.
    package static func take(_ uses: [Allowance.Use], at now: Instant, in transaction: Transaction) throws {
        for use in uses {
            let next = use.allowance.next(spentUntil: try spentUntil(use, in: transaction), at: now)
            try transaction.run(
                """
                INSERT INTO allowance (kind, name, spent_until) VALUES (\(use.allowance.kind), \(use.name), \(next))
                ON CONFLICT (kind, name) DO UPDATE SET spent_until = excluded.spent_until
                """)
        }
    }

    /// Gives one of each back: what was tried turned out to be harmless.
    package static func giveBack(_ uses: [Allowance.Use], in transaction: Transaction) throws {
        for use in uses {
            try transaction.run(
                """
                UPDATE allowance SET spent_until = spent_until - \(use.allowance.interval)
                WHERE kind = \(use.allowance.kind) AND name = \(use.name)
                """)
        }
    }

    /// Forgets what is whole again.
    package static func forget(before now: Instant, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM allowance WHERE spent_until <= \(now)")
    }

    private static func spentUntil(_ use: Allowance.Use, in snapshot: Snapshot) throws -> Int64? {
        try snapshot.first(
            "SELECT spent_until FROM allowance WHERE kind = \(use.allowance.kind) AND name = \(use.name)"
        ) { try $0.int64(0) }
    }
}
