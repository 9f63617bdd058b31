// SPDX-License-Identifier: AGPL-3.0-or-later
import Synchronization

/// Lets so many tests have a database at the same time: all at once would want more connections than a server has.
///
/// Who waits too long goes in all the same: a test that holds one database and asks for another must not wait for itself.
final class Turns: Sendable {
    private struct State {
        var free: Int
        var next = 0
        var waiting: [(number: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state: Mutex<State>
    private static let patience = Duration.seconds(20)

    init(places: Int) {
        state = Mutex(State(free: places))
    }

    func enter() async {
        await withCheckedContinuation { continuation in
            let number: Int? = state.withLock { state in
                guard state.free <= 0 else {
                    state.free -= 1
                    return nil
                }
                state.next += 1
                state.waiting.append((state.next, continuation))
                return state.next
            }
            guard let number else { return continuation.resume() }
            Task {
                try? await Task.sleep(for: Self.patience)
                giveUp(number)
            }
        }
    }

    func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.free += 1
            guard state.free > 0, !state.waiting.isEmpty else { return nil }
            state.free -= 1
            return state.waiting.removeFirst().continuation
        }
        next?.resume()
    }

    private func giveUp(_ number: Int) {
        let impatient = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard let place = state.waiting.firstIndex(where: { $0.number == number }) else { return nil }
            state.free -= 1
            return state.waiting.remove(at: place).continuation
        }
        impatient?.resume()
    }
}
