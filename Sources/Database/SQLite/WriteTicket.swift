// SPDX-License-Identifier: AGPL-3.0-or-later
import Synchronization

/// A write that waits for its turn, whatever its result type is.
protocol QueuedWrite: AnyObject, Sendable {
    /// Takes its turn; false when its task was cancelled meanwhile.
    func begin() -> Bool
    /// Runs the body, keeping its result for later.
    func perform(in transaction: Transaction) throws
    /// Lets the caller go on with the body's result: the commit is on disk.
    func succeed()
    /// Lets the caller go on with an error: nothing was kept.
    func fail(_ error: any Error)
}

/// One caller's write, from waiting to its answer.
final class WriteTicket<T: Sendable>: QueuedWrite {
    private enum Phase {
        case made
        case waiting(CheckedContinuation<T, any Error>)
        case running(CheckedContinuation<T, any Error>)
        case performed(CheckedContinuation<T, any Error>, T)
        case answered
    }

    private let body: @Sendable (Transaction) throws -> T
    private let phase = Mutex(Phase.made)

    init(_ body: @escaping @Sendable (Transaction) throws -> T) {
        self.body = body
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

    /// Withdraws the write unless its turn has come.
    func cancel() {
        let waiting = phase.withLock { phase -> CheckedContinuation<T, any Error>? in
            switch phase {
            case .made:
                phase = .answered
                return nil
            case .waiting(let continuation):
                phase = .answered
                return continuation
            default:
                return nil
            }
        }
        waiting?.resume(throwing: CancellationError())
    }

    func begin() -> Bool {
        phase.withLock { phase in
            guard case .waiting(let continuation) = phase else { return false }
            phase = .running(continuation)
            return true
        }
    }

    func perform(in transaction: Transaction) throws {
        let result = try body(transaction)
        phase.withLock { phase in
            if case .running(let continuation) = phase { phase = .performed(continuation, result) }
        }
    }

    func succeed() {
        let answer = phase.withLock { phase -> (CheckedContinuation<T, any Error>, T)? in
            guard case .performed(let continuation, let result) = phase else { return nil }
            phase = .answered
            return (continuation, result)
        }
        if let (continuation, result) = answer { continuation.resume(returning: result) }
    }

    func fail(_ error: any Error) {
        let caller = phase.withLock { phase -> CheckedContinuation<T, any Error>? in
            switch phase {
            case .waiting(let continuation), .running(let continuation), .performed(let continuation, _):
                phase = .answered
                return continuation
            case .made, .answered:
                return nil
            }
        }
        caller?.resume(throwing: error)
    }
}
