// SPDX-License-Identifier: AGPL-3.0-or-later

extension PostgresLink {
    /// Runs bodies of one key in one transaction, and lets their callers go on once it is on disk: they share what beginning
    /// and committing cost.
    ///
    /// Each has a savepoint of its own, so one that throws is undone and leaves the others alone; it is answered with them,
    /// for what refused it may be a write of the same transaction. When PostgreSQL itself refuses anything, all of it is
    /// lost: then each body is run as if it had come alone.
    func write(together all: [any PooledWrite]) {
        let start = ContinuousClock.now
        // Whose time is over would take the others' with it.
        let writes = all.filter { !($0.patience?.isSpent ?? false) }
        for write in all where write.patience?.isSpent ?? false { write.fail(DatabaseError.busy) }
        do throws(Loss) {
            try share(writes)
            for write in writes { write.settle() }
        } catch {
            guard error.isWorthAnother else { return writes.forEach { $0.fail(error.reason) } }
            figures.retried()
            // Waiting for the others is waiting too.
            for write in writes { write.patience?.spend(since: start) }
            for (place, write) in writes.enumerated() {
                write.perform(on: self, before: writes[(place + 1)...].compactMap(\.patience))
            }
        }
    }

    /// Why bodies could not be run together, and whether each may be run by itself: not when the time was used up, nor when it is
    /// not known what became of them.
    private struct Loss: Error {
        let reason: any Error
        let isWorthAnother: Bool
    }

    private func share(_ writes: [any PooledWrite]) throws(Loss) {
        guard let options = writes.first?.options else { return }
        let session: PostgresSession
        do {
            session = try begin(
                "SERIALIZABLE", TimeBudget(settings.timeLimit, writes.compactMap(\.patience)), options)
        } catch {
            throw Loss(reason: error, isWorthAnother: false)
        }
        do {
            for write in writes { try run(write, in: session) }
            try session.commit()
        } catch {
            session.rollback()
            throw loss(of: session, error)
        }
    }

    private func run(_ write: any PooledWrite, in session: PostgresSession) throws {
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

    private func loss(of session: PostgresSession, _ error: any Error) -> Loss {
        guard let failure = session.failure else { return Loss(reason: error, isWorthAnother: true) }
        if session.isCommitting, [.lost, .tooLong].contains(failure.kind) {
            do {
                try assureNotKept(session, failure)
            } catch {
                return Loss(reason: error, isWorthAnother: false)
            }
        }
        return Loss(reason: error, isWorthAnother: failure.kind != .tooLong)
    }
}
