// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Store
import Synchronization

/// Tells whoever keeps what was counted that there were actions since: this process's, and those of others on the same
/// database.
///
/// Of those of others, every request has learned how many actions there were when it learned who asks; only who has not heard for a while
/// asks the database by itself.
package final class Changes: Sendable {
    private struct State {
        /// How many actions there were, as far as is known here.
        var seen = 0
        var heardUntil: ContinuousClock.Instant?
        var listeners: [@Sendable () -> Void] = []
    }

    private static let hearingLasts = Duration.seconds(1)

    private let database: Database
    private let isShared: Bool
    private let state = Mutex(State())

    init(database: Database, isShared: Bool) { (self.database, self.isShared) = (database, isShared) }

    /// Calls a closure after every action, which may have changed anything.
    func whenever(_ listener: @escaping @Sendable () -> Void) { state.withLock { $0.listeners.append(listener) } }

    /// Tells of an action that was committed here.
    func actionWasCommitted() { for listener in state.withLock({ $0.listeners }) { listener() } }

    /// Hears of other processes' actions unless that was done a moment ago; no question where there can be none.
    func listen() async throws {
        guard isShared, state.withLock({ ($0.heardUntil ?? .now) <= .now }) else { return }
        heard(of: try await database.ask { try TrailHeads.count(in: $0) })
    }

    /// Notes how many actions there were, as a request has just been told.
    func heard(of count: Int) {
        guard isShared else { return }
        let listeners = state.withLock { state -> [@Sendable () -> Void] in
            state.heardUntil = .now + Self.hearingLasts
            // Who was told earlier and comes later must not throw away what is newer.
            guard count > state.seen else { return [] }
            state.seen = count
            return state.listeners
        }
        for listener in listeners { listener() }
    }
}
