// SPDX-License-Identifier: AGPL-3.0-or-later
import Dispatch
import Synchronization

/// Calls back after a while, for very many of whom hardly anyone still needs it when the time has come.
///
/// Everybody who waits for the database asks for it. A timer for each would wake a thread for each, seconds later; here one
/// tick serves all who are due, and nothing ticks while nobody waits.
final class Alarms: Sendable {
    static let shared = Alarms()

    private struct State {
        /// What is to be called, by the tick it is due at.
        var due: [UInt64: [@Sendable () -> Void]] = [:]
        var isTicking = false
    }

    /// How exact it is, in nanoseconds.
    private static let step: UInt64 = 100_000_000

    private let state = Mutex(State())

    /// Calls once, no sooner than after a time and at most a step later.
    func call(in time: Duration, _ body: @escaping @Sendable () -> Void) {
        let wait = UInt64(max(0, time.milliseconds)) * 1_000_000
        let tick = (DispatchTime.now().uptimeNanoseconds + wait) / Self.step + 1
        let begins = state.withLock { state in
            state.due[tick, default: []].append(body)
            defer { state.isTicking = true }
            return !state.isTicking
        }
        if begins { tickLater() }
    }

    private func tickLater() {
        DispatchQueue.global().asyncAfter(deadline: .now() + .nanoseconds(Int(Self.step))) { self.tick() }
    }

    private func tick() {
        let now = DispatchTime.now().uptimeNanoseconds / Self.step
        let (bodies, goesOn) = state.withLock { state in
            let over = state.due.keys.filter { $0 <= now }
            let bodies = over.compactMap { state.due.removeValue(forKey: $0) }
            state.isTicking = !state.due.isEmpty
            return (bodies, state.isTicking)
        }
        for body in bodies.joined() { body() }
        if goesOn { tickLater() }
    }
}
