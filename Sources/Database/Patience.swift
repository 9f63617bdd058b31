// SPDX-License-Identifier: AGPL-3.0-or-later
import Synchronization

/// How long somebody waits for the database, all their questions together.
///
/// Each question has limits of its own (``Settings``); a page that asks several slow ones would wait for their sum. What is
/// left of a patience bounds every wait: for a connection, for the turn, for the server. When it is used up, questions throw
/// ``DatabaseError/busy``. Only waiting is counted, not what is computed between; on SQLite, whose reading is computing,
/// only the wait for one's turn. Work behind the scenes has none.
final class Patience: Sendable {
    @TaskLocal static var current: Patience?

    private struct State {
        var left: Duration
        /// What is before this moment is counted already: questions asked at once wait once.
        var counted: ContinuousClock.Instant
    }

    private let state: Mutex<State>

    private init(_ limit: Duration) {
        state = Mutex(State(left: limit, counted: .now))
    }

    /// Runs what asks the database, and lets it wait so long at most.
    ///
    /// What ends a transaction is granted a little more: whether a commit was kept that nobody waited for is not known. At
    /// worst, a lost commit included, an answer comes 2.5 s later than the limit.
    static func within<T>(_ limit: Duration, _ body: () async throws -> T) async rethrows -> T {
        try await $current.withValue(Patience(limit)) { try await body() }
    }

    var left: Duration { state.withLock { $0.left } }
    var isSpent: Bool { left <= .zero }

    /// Counts a wait that has ended.
    func spend(since start: ContinuousClock.Instant) {
        let now = ContinuousClock.now
        state.withLock { state in
            state.left -= max(.zero, now - max(start, state.counted))
            state.counted = max(now, state.counted)
        }
    }
}
