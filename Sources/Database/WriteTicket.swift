// SPDX-License-Identifier: AGPL-3.0-or-later
import Synchronization

/// A write that waits for its turn, whatever its result type is.
protocol QueuedWrite: AnyObject, Sendable {
    /// Takes its turn; false when its task was cancelled meanwhile.
    func begin() -> Bool
    /// Runs the body, keeping its result for later.
    func perform(in transaction: Transaction) throws
    /// Keeps why the body was refused, for when the commit it was run in is on disk.
    func keep(_ error: any Error)
    /// Lets the caller go on with what the body gave: the commit is on disk.
    func settle()
    /// Lets the caller go on with an error: nothing was kept.
    func fail(_ error: any Error)
}

/// One caller's write, from waiting to its answer.
final class WriteTicket<T: Sendable>: QueuedWrite {
    let options: WriteOptions
    let patience: Patience?
    let body: @Sendable (Transaction) throws -> T
    let caller: Caller<T>
    /// What the body gave, while the commit is still to come.
    private let kept = Mutex<Result<T, any Error>?>(nil)

    init(_ options: WriteOptions, _ patience: Patience?, _ body: @escaping @Sendable (Transaction) throws -> T) {
        (self.options, self.patience, self.body) = (options, patience, body)
        caller = Caller(patience)
    }

    /// Begins to wait; false when the task was cancelled before.
    func wait(_ continuation: CheckedContinuation<T, any Error>) -> Bool { caller.wait(continuation) }

    /// Withdraws the write unless its turn has come.
    func giveUp(_ error: any Error) { caller.giveUp(error) }

    /// Withdraws the write after so long, or when its caller's patience ends, unless its turn has come.
    func giveUpInTime(atMost limit: Duration? = nil) { caller.giveUpInTime(atMost: limit) }

    func begin() -> Bool { caller.begin() }

    func perform(in transaction: Transaction) throws {
        let result = try body(transaction)
        kept.withLock { $0 = .success(result) }
    }

    func keep(_ error: any Error) { kept.withLock { $0 = .failure(error) } }

    func settle() {
        if let result = kept.withLock({ $0 }) { caller.answer(result) }
    }

    func fail(_ error: any Error) { caller.answer(.failure(error)) }
}
