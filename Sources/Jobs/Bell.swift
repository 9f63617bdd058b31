// SPDX-License-Identifier: AGPL-3.0-or-later
import Synchronization

/// Wakes sleeping workers; a ring nobody was asleep for is not lost, because it is counted.
final class Bell: Sendable {
    private enum Sleeper {
        case dozingOff
        case asleep(CheckedContinuation<Void, Never>)
    }

    private struct State {
        var count = 0
        var next = 0
        /// Who may still sleep; whoever was woken is gone from here, even before falling asleep.
        var sleepers: [Int: Sleeper] = [:]
    }

    private let state = Mutex(State())

    /// How often it rang.
    var count: Int { state.withLock { $0.count } }

    func ring() {
        let sleepers = state.withLock { state in
            state.count += 1
            defer { state.sleepers = [:] }
            return Array(state.sleepers.values)
        }
        for case .asleep(let continuation) in sleepers { continuation.resume() }
    }

    /// Returns when it has rung more than `heard` times, after the time limit, or when the task is cancelled.
    func wait(since heard: Int, upTo limit: Duration) async {
        guard let number = enter(heard) else { return }
        let alarm = Task {
            try? await Task.sleep(for: limit)
            wake(number)
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if !fallAsleep(number, continuation) { continuation.resume() }
            }
        } onCancel: {
            wake(number)
        }
        alarm.cancel()
    }

    private func enter(_ heard: Int) -> Int? {
        state.withLock { state in
            guard state.count == heard else { return nil }
            state.next += 1
            state.sleepers[state.next] = .dozingOff
            return state.next
        }
    }

    private func fallAsleep(_ number: Int, _ continuation: CheckedContinuation<Void, Never>) -> Bool {
        state.withLock { state in
            guard state.sleepers[number] != nil else { return false }
            state.sleepers[number] = .asleep(continuation)
            return true
        }
    }

    private func wake(_ number: Int) {
        let sleeper = state.withLock { $0.sleepers.removeValue(forKey: number) }
        if case .asleep(let continuation)? = sleeper { continuation.resume() }
    }
}
