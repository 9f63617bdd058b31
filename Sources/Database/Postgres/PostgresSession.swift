// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibPQ

/// A PostgreSQL connection while it serves a body.
///
/// `BEGIN` goes out together with the first statement, so a body that asks one thing costs one round trip for both.
final class PostgresSession: Session {
    let engine = Engine.postgres
    let connection: PostgresConnection
    let budget: TimeBudget
    /// Sent before the next statement.
    private var pending: [PostgresConnection.Step] = []
    /// Why the transaction is lost: after any error PostgreSQL refuses everything until the end.
    private(set) var failure: PostgresFailure?
    private(set) var isCommitting = false
    /// The server's number for the transaction, once it is known: by it one can ask later what became of it.
    private(set) var number: String?
    /// Where among the next answers the number will be.
    private var numberPlace: Int?
    private var isBegun = false
    /// Something was posted, and perhaps not yet sent.
    private var hasPosted = false
    /// What was posted and is not answered, and where among the next answers its own will be.
    private var posted: [(place: Int, statement: Posted)] = []
    /// One statement is asked, and no transaction is made around it.
    private var isSingle = false
    private var wasAsked = false
    private var lock: QueueKey?
    private var isUnlimited = false
    private var cursors = 0

    /// So many statements wait at most for the next one.
    private static let mostPending = 64

    /// How long the end of a transaction may take, even when there is no more time for anything else.
    private static let grace = Duration.seconds(1)

    init(_ connection: PostgresConnection, _ budget: TimeBudget) {
        self.connection = connection
        self.budget = budget
    }

    /// Notes what is to be sent before the first statement; without a mode there is only that one.
    func begin(_ mode: String?, lock: QueueKey? = nil, isUnlimited: Bool = false) throws(DatabaseError) {
        for name in connection.statements.takeDropped() { pending.append(try .command("DEALLOCATE \(name)")) }
        if !pending.isEmpty { pending.append(.sync) }
        guard let mode else {
            isSingle = true
            return
        }
        if isUnlimited { pending += [try .command("SET statement_timeout = 0"), .sync] }
        if let lock {
            // Before BEGIN, so that the snapshot is taken once the lock is ours.
            pending += [
                .once("SELECT pg_advisory_lock($1)", try PostgresParameters([.integer(lock.number)])), .sync,
            ]
        }
        pending.append(try .command("BEGIN ISOLATION LEVEL \(mode)"))
        (self.lock, self.isUnlimited) = (lock, isUnlimited)
    }

    func query(_ sql: SQL, _ body: (Row) throws -> Bool) throws {
        try sql.refuseTransactionControl()
        let result = try perform(sql)
        try hand(result, to: body)
    }

    func run(_ sql: SQL) throws -> Int {
        try sql.refuseTransactionControl()
        let changes = try perform(sql).changes
        if changes > 0 { try askForNumber() }
        return changes
    }

    func post(_ sql: SQL) throws -> Posted {
        try sql.refuseTransactionControl()
        // However many there are, they don't gather.
        guard !isSingle, pending.count < Self.mostPending else { return Posted(changes: try run(sql)) }
        let (text, values) = try sql.checked(for: .postgres)
        pending += try steps(text, values)
        hasPosted = true
        let statement = Posted { [weak self] in _ = try self?.send([], sql: text) }
        posted.append((pending.count(where: \.isAnswered) - 1, statement))
        try askForNumber()
        return statement
    }

    /// Asks for the transaction's number beside the next statement, unless it is known.
    private func askForNumber() throws(DatabaseError) {
        guard number == nil, numberPlace == nil else { return }
        numberPlace = pending.count(where: \.isAnswered)
        pending.append(try .command("SELECT pg_current_xact_id_if_assigned()::text"))
    }

    /// Reads through a cursor, some hundred rows at a time: however many there are, memory stays.
    func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try sql.refuseTransactionControl()
        guard sql.isReading, !isSingle else { return try queryEach(sql, body) }
        let (text, values) = try sql.checked(for: .postgres)
        cursors += 1
        let name = "each_\(cursors)"
        pending.append(.once("DECLARE \(name) NO SCROLL CURSOR FOR \(text)", try PostgresParameters(values)))
        while true {
            let result = try exchange([try .command("FETCH 500 FROM \(name)")], sql: text)
            try hand(result) { row in
                try body(row)
                return true
            }
            if result.rows < 500 { break }
        }
        pending.append(try .command("CLOSE \(name)"))
    }

    private func hand(_ result: PostgresResult, to body: (Row) throws -> Bool) throws {
        let reading = PostgresRow(result)
        let row = Row(reading: reading)
        for position in 0..<result.rows {
            reading.position = position
            if try !body(row) { return }
        }
    }

    private func perform(_ sql: SQL) throws(DatabaseError) -> PostgresResult {
        if isSingle, wasAsked { throw .unsupported("a second statement where one was announced") }
        wasAsked = true
        let (text, values) = try sql.checked(for: .postgres)
        return try exchange(try steps(text, values), sql: text)
    }

    private func steps(_ text: String, _ values: [Value]) throws(DatabaseError) -> [PostgresConnection.Step] {
        let parameters = try PostgresParameters(values)
        return switch connection.statements.plan(text, types: parameters.types) {
        case .once: [.once(text, parameters)]
        case .run(let name): [.run(name: name, parameters)]
        case .prepare(let name, let types):
            [.prepare(name: name, text: text, types: types), .run(name: name, parameters)]
        }
    }

    /// Sends steps after those that wait, and gives the last one's answer.
    private func exchange(_ steps: [PostgresConnection.Step], sql: String) throws(DatabaseError) -> PostgresResult {
        guard let last = try send(steps, sql: sql).last else { throw fail(.lost(connection.raw)) }
        return last
    }

    /// Sends steps after those that wait, and gives their own answers.
    private func send(
        _ steps: [PostgresConnection.Step], sql: String
    ) throws(DatabaseError) -> ArraySlice<PostgresResult> {
        if let failure { throw failure.error }
        let (all, asked) = (pending + steps, posted)
        (pending, posted) = ([], [])
        isBegun = true
        let results: [PostgresResult]
        do throws(PostgresFailure) {
            results = try connection.exchange(all, within: budget)
        } catch {
            throw fail(error)
        }
        remember(all, results)
        if let bad = results.first(where: { $0.isError }) { throw fail(PostgresFailure(bad, sql: sql)) }
        for (place, statement) in asked where place < results.count { statement.answer(results[place].changes) }
        if let place = numberPlace, place < results.count {
            number = results[place].text()
            numberPlace = nil
        }
        return results.suffix(steps.count(where: \.isAnswered))
    }

    private func fail(_ reason: PostgresFailure) -> DatabaseError {
        failure = reason
        if reason.kind == .lost { connection.breakOff() }
        return reason.error
    }

    /// Notes which statements the server has prepared; it keeps them even when the transaction is undone.
    private func remember(_ steps: [PostgresConnection.Step], _ results: [PostgresResult]) {
        var number = 0
        for step in steps {
            guard step.isAnswered else { continue }
            defer { number += 1 }
            if case .prepare(let name, let text, let types) = step, number < results.count, !results[number].isError {
                connection.statements.remember(text, name: name, types: types)
            }
        }
    }

    /// Marks where one of several bodies begins, so that it can be undone without the others.
    func mark() throws(DatabaseError) { pending.append(try .command("SAVEPOINT body")) }

    /// The body that was marked is to be kept with the others.
    func keepBody() throws(DatabaseError) { pending.append(try .command("RELEASE body")) }

    /// The body that was marked is undone.
    func undoBody() throws(DatabaseError) {
        pending += [try .command("ROLLBACK TO body"), try .command("RELEASE body")]
    }

    /// Commits, or throws why not.
    func commit() throws {
        if let failure { throw failure.error }
        // Nothing was asked or posted: there is no transaction either.
        guard isBegun || hasPosted, !isSingle else { return }
        isCommitting = true
        budget.grant(Self.grace)
        let refusal: DatabaseError?
        do throws(DatabaseError) {
            _ = try send(try ending("COMMIT"), sql: "COMMIT")
            refusal = nil
        } catch {
            refusal = error
        }
        guard connection.answers.contains(where: { $0.command == "COMMIT" }) else {
            if let refusal { throw refusal }
            throw fail(PostgresFailure(kind: .refused, error: .statement("the transaction was undone", sql: "COMMIT")))
        }
        // It is kept, whatever became of what was sent after it; the connection may still hold the lock.
        if refusal != nil { connection.breakOff() }
        isCommitting = false
        isBegun = false
    }

    /// Undoes everything, if the connection still lives.
    func rollback() {
        guard isBegun, !isSingle, !connection.isBroken, let steps = try? ending("ROLLBACK") else { return }
        isBegun = false
        (pending, posted) = ([], [])
        let start = ContinuousClock.now
        defer { budget.spend(since: start) }
        guard let results = try? connection.exchange(steps, within: TimeBudget(Self.grace)) else { return }
        if results.first?.isError ?? true { connection.breakOff() }
    }

    /// The end of the transaction, and of what was taken for it.
    private func ending(_ command: String) throws(DatabaseError) -> [PostgresConnection.Step] {
        var steps: [PostgresConnection.Step] = [try .command(command)]
        if let lock {
            steps += [.sync, .once("SELECT pg_advisory_unlock($1)", try PostgresParameters([.integer(lock.number)]))]
        }
        if isUnlimited {
            let limit = connection.statementLimit?.milliseconds ?? 0
            steps += [.sync, try .command("SET statement_timeout = \(limit)")]
        }
        return steps
    }
}
