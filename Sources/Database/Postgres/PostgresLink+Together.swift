// SPDX-License-Identifier: AGPL-3.0-or-later

extension PostgresLink {
    /// Runs bodies of one key in one transaction, and lets their callers go on once it is on disk: they share what beginning
    /// and committing cost.
    ///
    /// Each has a savepoint of its own, so one that throws is undone and leaves the others alone; it is answered with them,
    /// for what refused it may be a write of the same transaction. When PostgreSQL itself refuses anything, all of it is
    /// lost: then each body is run as if it had come alone.
    func write(together writes: [any PooledWrite]) {
        let start = ContinuousClock.now
        do {
            try share(writes)
            for write in writes { write.settle() }
        } catch DatabaseError.uncertain(let reason) {
            for write in writes { write.fail(DatabaseError.uncertain(reason)) }
        } catch {
            figures.retried()
            for write in writes {
                // Waiting for the others is waiting too.
                write.patience?.spend(since: start)
                write.perform(on: self)
            }
        }
    }

    private func share(_ writes: [any PooledWrite]) throws {
        guard let options = writes.first?.options else { return }
        let session = try begin("SERIALIZABLE", TimeBudget(settings.timeLimit, writes.compactMap(\.patience)), options)
        do {
            for write in writes {
                try session.mark()
                do {
                    try write.perform(in: Transaction(session: session))
                    try session.keepBody()
                } catch {
                    if let failure = session.failure { throw failure.error }
                    write.keep(error)
                    try session.undoBody()
                }
            }
            try session.commit()
        } catch {
            session.rollback()
            if let failure = session.failure, session.isCommitting, [.lost, .tooLong].contains(failure.kind) {
                try assureNotKept(session, failure)
            }
            throw error
        }
    }
}
