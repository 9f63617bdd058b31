// SPDX-License-Identifier: AGPL-3.0-or-later
import Synchronization

/// Lets as many read at once as there are reading connections, in the order they came.
///
/// GRDB would keep a thread waiting instead, without end and without listening to who doesn't want it any more.
final class ReadingTurns: Sendable {
    private struct State {
        var free: Int
        var waiting: [Caller<Void>] = []
    }

    private let state: Mutex<State>

    init(_ places: Int) {
        state = Mutex(State(free: max(1, places)))
    }

    /// How many wait.
    var waiting: Int { state.withLock { $0.waiting.count } }

    /// Waits for a place, no longer than there is patience; ``leave()`` gives it back.
    func enter() async throws {
        if state.withLock({ Self.take(&$0) }) { return }
        let caller = Caller<Void>(Patience.current)
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard caller.wait(continuation) else { return }
                let enters = state.withLock { state in
                    if Self.take(&state) { return true }
                    state.waiting.append(caller)
                    return false
                }
                if enters {
                    if !admit(caller) { leave() }
                } else {
                    caller.giveUpInTime()
                }
            }
        } onCancel: {
            caller.giveUp(CancellationError())
        }
    }

    /// Gives the place to whoever has waited longest and still does.
    func leave() {
        while let next = state.withLock({ state -> Caller<Void>? in
            if !state.waiting.isEmpty { return state.waiting.removeFirst() }
            state.free += 1
            return nil
        }) {
            if admit(next) { return }
        }
    }

    private func admit(_ caller: Caller<Void>) -> Bool {
        guard caller.begin() else { return false }
        caller.answer(.success(()))
        return true
    }

    private static func take(_ state: inout State) -> Bool {
        guard state.free > 0 else { return false }
        state.free -= 1
        return true
    }
}
