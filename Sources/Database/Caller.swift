// SPDX-License-Identifier: AGPL-3.0-or-later
import Synchronization

/// Somebody who waits for their turn and then for an answer; is answered once, whatever happens.
final class Caller<T: Sendable>: Sendable {
    private enum Phase {
        case made
        case waiting(CheckedContinuation<T, any Error>)
        case running(CheckedContinuation<T, any Error>)
        case answered
    }

    private let phase = Mutex(Phase.made)
    private let patience: Patience?
    private let made = ContinuousClock.now

    /// The wait for the turn is counted against the patience.
    init(_ patience: Patience?) {
        self.patience = patience
    }

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
        let begins = phase.withLock { phase in
            guard case .waiting(let continuation) = phase else { return false }
            phase = .running(continuation)
            return true
        }
        if begins { patience?.spend(since: made) }
        return begins
    }

    /// Gives up when the patience is used up, unless the turn has come.
    func giveUpInTime(atMost limit: Duration? = nil) {
        guard let time = [limit, patience?.left].compactMap({ $0 }).min() else { return }
        Alarms.shared.call(in: time) { self.giveUp(DatabaseError.busy) }
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
        guard let waiting else { return }
        patience?.spend(since: made)
        waiting.resume(throwing: error)
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
