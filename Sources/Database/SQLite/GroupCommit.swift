// SPDX-License-Identifier: AGPL-3.0-or-later
import GRDB
import GRDBSQLite
import Synchronization

/// Lets writes that wait share one commit, and so one `fsync`.
///
/// Whoever finds the writer idle wakes it; it takes what waits, up to a cap, runs each body in a savepoint of its own
/// inside one transaction, commits, and only then answers, those that were refused too: what refused them may be a write
/// of the same transaction, and they must be able to read it. Nobody polls, and a lone write waits for nobody.
final class GroupCommit: Sendable {
    private struct State {
        var waiting: [any QueuedWrite] = []
        var isDraining = false
        var isClosed = false
    }

    private let writer: any DatabaseWriter
    private let cap: Int
    /// Does what is due between commits; true when it did something.
    private let rest: @Sendable (SQLiteSession, _ isIdle: Bool) -> Void
    private let state = Mutex(State())

    init(_ writer: any DatabaseWriter, cap: Int, rest: @escaping @Sendable (SQLiteSession, Bool) -> Void) {
        self.writer = writer
        self.cap = max(1, cap)
        self.rest = rest
    }

    /// Runs a body when its turn comes and returns when its commit is on disk.
    ///
    /// Only the wait for the turn is bounded by the caller's patience: what has begun is finished.
    func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        let ticket = WriteTicket(WriteOptions(), Patience.current, body)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                if ticket.wait(continuation), enqueue(ticket) { ticket.giveUpInTime() }
            }
        } onCancel: {
            ticket.giveUp(CancellationError())
        }
    }

    /// How many wait for their turn.
    var waiting: Int { state.withLock { $0.waiting.count } }

    /// Takes no more writes; those that wait are still done.
    func close() {
        state.withLock { $0.isClosed = true }
    }

    /// Whether it has to wait for others.
    private func enqueue(_ ticket: any QueuedWrite) -> Bool {
        let (isClosed, wakes) = state.withLock { state -> (Bool, Bool) in
            if state.isClosed { return (true, false) }
            state.waiting.append(ticket)
            if state.isDraining { return (false, false) }
            state.isDraining = true
            return (false, true)
        }
        if isClosed { ticket.fail(DatabaseError.closed) }
        if wakes { writer.asyncWriteWithoutTransaction { handle in self.drain(SQLiteSession(handle)) } }
        return !isClosed && !wakes
    }

    private func drain(_ session: SQLiteSession) {
        var isTidy = false
        while true {
            let batch = next(orStop: isTidy)
            if batch.isEmpty {
                if isTidy { return }
                rest(session, true)
                isTidy = true
                continue
            }
            isTidy = false
            var remaining = batch[...]
            while !remaining.isEmpty { remaining = commit(remaining, in: session) }
            rest(session, false)
        }
    }

    private func next(orStop isLast: Bool) -> [any QueuedWrite] {
        state.withLock { state in
            let batch = Array(state.waiting.prefix(cap))
            state.waiting.removeFirst(batch.count)
            if batch.isEmpty, isLast { state.isDraining = false }
            return batch
        }
    }

    /// Runs writes in one transaction and answers them; returns those that are still to be run.
    private func commit(
        _ batch: ArraySlice<any QueuedWrite>, in session: SQLiteSession
    ) -> ArraySlice<any QueuedWrite> {
        var run: [any QueuedWrite] = []
        var remaining = batch
        do {
            try session.command("BEGIN IMMEDIATE")
            while let ticket = remaining.popFirst() {
                guard ticket.begin() else { continue }
                perform(ticket, in: session)
                guard session.isInTransaction else {
                    // SQLite undid everything by itself, as it does when the disk is full.
                    ticket.settle()
                    throw session.undoing ?? DatabaseError.io("the transaction was rolled back")
                }
                run.append(ticket)
            }
            try session.command("COMMIT")
        } catch {
            if session.isInTransaction { try? session.command("ROLLBACK") }
            for ticket in run { ticket.fail(error) }
            // When not even BEGIN works, trying the rest would only fail as slowly.
            if run.isEmpty, remaining.count == batch.count {
                for ticket in remaining { ticket.fail(error) }
                return []
            }
            return remaining
        }
        for ticket in run { ticket.settle() }
        return remaining
    }

    /// Runs one write in its savepoint; when it throws, it is undone, and why is kept for its answer.
    private func perform(_ ticket: any QueuedWrite, in session: SQLiteSession) {
        do {
            try session.command("SAVEPOINT write")
            try ticket.perform(in: Transaction(session: session))
            guard session.isInTransaction else {
                throw DatabaseError.statement("a body must not end its transaction", sql: "COMMIT or ROLLBACK")
            }
            // A deferred foreign key would only be noticed by COMMIT, at the cost of everybody in it.
            guard !session.owesForeignKeys else { throw DatabaseError.conflict(.foreignKey, on: "") }
            try session.command("RELEASE write")
        } catch {
            session.undo(to: "write", because: error)
            ticket.keep(error)
        }
    }
}

extension SQLiteSession {
    var isInTransaction: Bool { handle.isInsideTransaction }

    /// Tells whether a deferred foreign key is violated at the moment.
    var owesForeignKeys: Bool {
        var owed: CInt = 0
        var highest: CInt = 0
        sqlite3_db_status(handle.sqliteConnection, SQLITE_DBSTATUS_DEFERRED_FKS, &owed, &highest, 0)
        return owed != 0
    }

    /// Goes back to a savepoint; if that fails too, the whole transaction goes.
    func undo(to savepoint: String, because error: any Error) {
        guard isInTransaction else {
            undoing = error
            return
        }
        do {
            try command("ROLLBACK TO \(savepoint)")
            try command("RELEASE \(savepoint)")
        } catch {
            undoing = error
            try? command("ROLLBACK")
        }
    }
}
