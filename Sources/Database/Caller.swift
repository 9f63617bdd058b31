// SPDX-License-Identifier: AGPL-3.0-or-later
import Synchronization

/// Somebody who waits for a connection's turn and then for an answer; is answered once, whatever happens.
final class Caller<T: Sendable>: Sendable {
    private enum Phase {
        case made
        case waiting(CheckedContinuation<T, any Error>)
        case running(CheckedContinuation<T, any Error>)
        case answered
    }

    private let phase = Mutex(Phase.made)

    /// Begins to wait; false when the task was cancelled before.
    func wait(_ continuation: CheckedContinuation<T, any Error>) -> Bool {
        let isWaiting = phase.withLock { phase in
            guard case .made = phase else { return false }
            phase = .waiting(continuation)
            return true
        }
        if !isWaiting { continuation.resume(throwing: CancellationError()) }
        return isWaiting
    }

    /// Takes its turn; false when it gave up meanwhile.
    func begin() -> Bool {
        phase.withLock { phase in
            guard case .waiting(let continuation) = phase else { return false }
            phase = .running(continuation)
            return true
        }
    }

    /// Goes on with an error, unless its turn has come.
    func giveUp(_ error: any Error) {
        let waiting = phase.withLock { phase -> CheckedContinuation<T, any Error>? in
            switch phase {
            case .made:
                phase = .answered
                return nil
            case .waiting(let continuation):
                phase = .answered
                return continuation
            case .running, .answered:
                return nil
            }
        }
        waiting?.resume(throwing: error)
    }

    /// Goes on with what came of it, unless it has gone on already.
    func answer(_ result: Result<T, any Error>) {
        let caller = phase.withLock { phase -> CheckedContinuation<T, any Error>? in
            switch phase {
            case .waiting(let continuation), .running(let continuation):
                phase = .answered
                return continuation
            case .made, .answered:
                return nil
            }
        }
        caller?.resume(with: result)
    }
}
