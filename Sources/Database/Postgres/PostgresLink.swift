// SPDX-License-Identifier: AGPL-3.0-or-later
import Glibc

/// What a thread of the pool has: a connection, made anew when it is lost, and how bodies are run on it.
final class PostgresLink {
    /// What its bodies do.
    enum Use {
        case reading, writing
    }

    private let address: PostgresAddress
    let settings: Settings
    private let use: Use
    private let door: PostgresDoor
    let figures: PostgresFigures
    private var connection: PostgresConnection?
    /// A reading transaction whose caller has gone on already.
    private var open: PostgresSession?

    /// A connection not used for so long is asked whether it still lives.
    private static let trust = Duration.seconds(5)
    private static let mostAttempts = 30
    /// How long one tries at least to find out whether a commit was kept.
    private static let patienceAfterLoss = Duration.milliseconds(1500)

    init(
        _ address: PostgresAddress, _ settings: Settings, for use: Use, _ door: PostgresDoor, _ figures: PostgresFigures
    ) {
        (self.address, self.settings, self.use, self.door, self.figures) = (address, settings, use, door, figures)
    }

    /// Runs a body that reads, in one snapshot; once more if the connection was lost, as nothing was changed.
    func read<T>(
        single: Bool, _ cancellation: PostgresCancellation, _ patience: Patience?, _ body: (Snapshot) throws -> T
    ) throws -> T {
        let budget = TimeBudget(settings.timeLimit, patience.map { [$0] } ?? [])
        for attempt in 1... {
            let session = try begin(single ? nil : "REPEATABLE READ READ ONLY", budget)
            try cancellation.begin(session.connection)
            do {
                let result = try body(Snapshot(session: session))
                if let failure = session.failure { throw failure.error }
                try cancellation.end(session.connection)
                budget.release()
                open = session
                return result
            } catch {
                let failure = session.failure
                try cancellation.end(session.connection)
                session.rollback()
                guard let failure, isWorthAnother(failure, attempt, budget), failure.kind != .taken else { throw error }
            }
        }
        throw DatabaseError.busy
    }

    /// Runs a body that writes as if it ran alone; again when another transaction was in its way.
    ///
    /// Nobody of those who wait for it does so for longer than their patience.
    func write<T>(
        _ options: WriteOptions, _ patiences: [Patience], _ body: (Transaction) throws -> T
    ) throws -> T {
        let budget = TimeBudget(options.isUnlimited ? nil : settings.timeLimit, patiences)
        var wasTaken = false
        for attempt in 1... {
            let session = try begin("SERIALIZABLE", budget, options)
            do {
                let result = try body(Transaction(session: session))
                try session.commit()
                return result
            } catch {
                let failure = session.failure
                session.rollback()
                guard let failure else { throw error }
                if session.isCommitting, [.lost, .tooLong].contains(failure.kind) {
                    try assureNotKept(session, failure)
                }
                budget.goOn()
                guard isWorthAnother(failure, attempt, budget), !(wasTaken && failure.kind == .taken) else {
                    throw error
                }
                if failure.kind == .taken { wasTaken = true }
                figures.retried()
                pause(attempt, budget)
            }
        }
        throw DatabaseError.busy
    }

    /// Makes sure, on another connection, that a transaction whose commit was not answered was not kept.
    ///
    /// Throws `DatabaseError.uncertain` otherwise: also when the server says that it was, for after a crash it gives the
    /// numbers of transactions that were lost to others, and may be speaking of one of those.
    func assureNotKept(_ session: PostgresSession, _ failure: PostgresFailure) throws {
        // As long as the body might have taken: a server that starts anew needs a moment.
        session.budget.grant(Self.patienceAfterLoss)
        let whole = session.budget.part(.seconds(10))
        while let number = session.number, !whole.isSpent {
            let start = ContinuousClock.now
            defer {
                whole.spend(since: start)
                session.budget.spend(since: start)
            }
            let budget = whole.part(.seconds(2))
            if let connection = try? connected(budget), let asked = try? PostgresParameters([.text(number)]) {
                let ask = PostgresConnection.Step.once("SELECT pg_xact_status($1::xid8)", asked)
                let answer = try? connection.exchange([ask], within: budget).first
                if answer?.text() == "aborted" { return }
                // A number it has not given yet: the crash took the transaction with it.
                if answer?.diagnostic("C") == "22023" { return }
                if answer?.text() == "committed" { break }
            }
            // The server is not back yet, or the old connection not yet ended there.
            usleep(100_000)
        }
        throw DatabaseError.uncertain("\(failure.error)")
    }

    /// Ends the reading transaction of a caller that has gone on, and closes what is not to be used again.
    func settle() {
        if let session = open {
            open = nil
            do { try session.commit() } catch { session.rollback() }
        }
        // At once: as long as it is open, the server keeps the locks of what was begun on it.
        if let connection, connection.isBroken { self.connection = nil }
    }

    func begin(
        _ mode: String?, _ budget: TimeBudget, _ options: WriteOptions = WriteOptions()
    ) throws -> PostgresSession {
        budget.goOn()
        guard !budget.isSpent else { throw DatabaseError.busy }
        let session = PostgresSession(try connected(budget), budget)
        try session.begin(mode, lock: options.queue, isUnlimited: options.isUnlimited)
        return session
    }

    /// Whether running the body again could help; what was lost before its commit was not kept.
    private func isWorthAnother(_ failure: PostgresFailure, _ attempt: Int, _ budget: TimeBudget) -> Bool {
        guard !budget.isSpent else { return false }
        switch failure.kind {
        case .serialization, .taken: return attempt < Self.mostAttempts
        case .stalePlan:
            connection?.statements.forgetAll()
            return attempt < 3
        case .lost: return attempt < 2 && budget.allows(min(settings.connectTimeout, .seconds(1)))
        case .refused, .tooLong: return false
        }
    }

    /// Lets the others get ahead: a little longer each time, and never two for the same time.
    private func pause(_ attempt: Int, _ budget: TimeBudget) {
        let start = ContinuousClock.now
        usleep(UInt32.random(in: 0...min(50_000, 500 << UInt32(min(attempt, 10)))))
        budget.spend(since: start)
    }

    /// The connection, alive as far as one can know.
    private func connected(_ budget: TimeBudget) throws -> PostgresConnection {
        if let connection, !connection.isBroken {
            if ContinuousClock.now - connection.lastUse < Self.trust { return connection }
            if isAlive(connection, budget) { return connection }
        }
        connection = nil
        let fresh = try door.open(address, settings, for: use, within: budget)
        figures.connected()
        connection = fresh
        return fresh
    }

    private func isAlive(_ connection: PostgresConnection, _ budget: TimeBudget) -> Bool {
        let start = ContinuousClock.now
        defer { budget.spend(since: start) }
        guard let ask = try? PostgresConnection.Step.command("SELECT 1"),
            let results = try? connection.exchange([ask], within: budget.part(.milliseconds(1500)))
        else { return false }
        return !(results.first?.isError ?? true)
    }
}
