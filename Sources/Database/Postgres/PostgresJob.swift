// SPDX-License-Identifier: AGPL-3.0-or-later
import Synchronization

/// A body that waits for a connection, whatever its result type is.
protocol PooledJob: AnyObject, Sendable {
    /// What it must not run beside.
    var key: QueueKey? { get }
    /// Whether it may be run in one transaction with others of its key.
    var sharesCommit: Bool { get }
    /// Gives up after so long, or when its caller's patience ends, unless its turn has come.
    func giveUpInTime(atMost limit: Duration)
    /// Takes its turn; false when it was cancelled, or waited too long.
    func begin() -> Bool
    /// Runs the body and lets the caller go on.
    func perform(on link: PostgresLink)
    /// Lets the caller go on with an error, unless its turn has come.
    func giveUp(_ error: any Error)
}

/// A write that waits for a connection; those of one key may share a commit.
protocol PooledWrite: PooledJob, QueuedWrite {
    var options: WriteOptions { get }
    var patience: Patience? { get }
    /// Runs the body by itself, while others wait for its end.
    func perform(on link: PostgresLink, before others: [Patience])
}

extension WriteTicket: PooledWrite {
    var key: QueueKey? { options.queue }

    var sharesCommit: Bool { options.queue != nil && !options.isUnlimited }

    func giveUpInTime(atMost limit: Duration) { caller.giveUpInTime(atMost: limit) }

    func perform(on link: PostgresLink) { perform(on: link, before: []) }

    func perform(on link: PostgresLink, before others: [Patience]) {
        let patiences = [patience].compactMap { $0 } + others
        caller.answer(Result { try link.write(options, patiences, body) })
    }
}

/// One caller's body that reads, from waiting to its answer.
final class PostgresReading<T: Sendable>: PooledJob {
    let key: QueueKey? = nil
    let sharesCommit = false
    private let cancellation: PostgresCancellation
    private let work: @Sendable (PostgresLink) throws -> T
    private let caller: Caller<T>

    init(
        _ cancellation: PostgresCancellation, _ patience: Patience?,
        _ work: @escaping @Sendable (PostgresLink) throws -> T
    ) {
        (self.cancellation, self.work) = (cancellation, work)
        caller = Caller(patience)
    }

    /// Begins to wait; false when the task was cancelled before.
    func wait(_ continuation: CheckedContinuation<T, any Error>) -> Bool { caller.wait(continuation) }

    /// Withdraws the body unless its turn has come; a running one is stopped.
    func cancel() {
        cancellation.cancel()
        giveUp(CancellationError())
    }

    func begin() -> Bool { caller.begin() }

    func giveUp(_ error: any Error) { caller.giveUp(error) }

    func giveUpInTime(atMost limit: Duration) { caller.giveUpInTime(atMost: limit) }

    func perform(on link: PostgresLink) { caller.answer(Result { try work(link) }) }
}

/// Lets a body that reads be stopped from outside.
final class PostgresCancellation: Sendable {
    private struct State {
        var isCancelled = false
        var canceller: PostgresCanceller?
    }

    private let state = Mutex(State())

    func cancel() {
        let canceller = state.withLock { state in
            state.isCancelled = true
            return state.canceller
        }
        canceller?.cancel()
    }

    /// Says which connection to stop; throws when it is too late to begin.
    func begin(_ connection: PostgresConnection) throws(CancellationError) {
        let isCancelled = state.withLock { state in
            state.canceller = connection.canceller
            return state.isCancelled
        }
        if isCancelled { throw CancellationError() }
    }

    /// From here on the connection is not stopped; throws when that was asked for before.
    func end(_ connection: PostgresConnection) throws(CancellationError) {
        let isCancelled = state.withLock { state in
            state.canceller = nil
            return state.isCancelled
        }
        guard isCancelled else { return }
        // A cancel that is still on its way must not meet another body.
        connection.breakOff()
        throw CancellationError()
    }
}
