// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibPQ
import Glibc

/// One connection, used by one thread.
///
/// Everything goes through libpq's asynchronous functions and `poll`, so that no answer is waited for longer than the
/// time that is left.
final class PostgresConnection {
    /// Something sent to the server; several go out together and cost one round trip.
    enum Step {
        case once(String, PostgresParameters)
        case prepare(name: String, text: String, types: [Oid])
        case run(name: String, PostgresParameters)
        /// What follows is a command of its own: an error before it does not skip it.
        case sync

        var isAnswered: Bool { if case .sync = self { false } else { true } }

        static func command(_ text: String) throws(DatabaseError) -> Step { .once(text, try PostgresParameters([])) }
    }

    let raw: OpaquePointer
    let statements = PostgresStatements()
    let canceller: PostgresCanceller?
    private(set) var isBroken = false
    private(set) var lastUse = ContinuousClock.now
    /// The server's own limit on a statement, as this connection was made with.
    let statementLimit: Duration?
    /// What came so far in answer to what was sent last, also when the connection was lost then.
    private(set) var answers: [PostgresResult] = []

    init(_ raw: OpaquePointer, statementLimit: Duration?) {
        self.raw = raw
        self.statementLimit = statementLimit
        canceller = PostgresCanceller(raw)
        PQsetnonblocking(raw, 1)
        // Notices would be printed on standard error.
        PQsetNoticeReceiver(raw, { _, _ in }, nil)
    }

    deinit {
        PQfinish(raw)
    }

    /// Sends the steps and gathers the answers, one for each step that is not a `sync`.
    ///
    /// Answers may be errors. Throws only when the connection is lost or the time is used up; the connection is broken
    /// then, for nobody knows what the server still sends.
    func exchange(_ steps: [Step], within budget: TimeBudget) throws(PostgresFailure) -> [PostgresResult] {
        guard !isBroken else { throw PostgresFailure.lost(nil) }
        answers = []
        do {
            if steps.count == 1 { try single(steps, budget) } else { try pipelined(steps, budget) }
            lastUse = .now
            return answers
        } catch {
            breakOff()
            throw error
        }
    }

    /// Notes that it can't be trusted any more; it is closed when its body has ended.
    func breakOff() {
        isBroken = true
    }

    private func single(_ steps: [Step], _ budget: TimeBudget) throws(PostgresFailure) {
        for step in steps { try send(step) }
        try flush(budget)
        while let result = try next(budget) { answers.append(result) }
    }

    private func pipelined(_ steps: [Step], _ budget: TimeBudget) throws(PostgresFailure) {
        guard PQenterPipelineMode(raw) == 1 else { throw .lost(raw) }
        var ends = 1
        for step in steps {
            if case .sync = step { ends += 1 }
            try send(step)
        }
        guard PQpipelineSync(raw) == 1 else { throw .lost(raw) }
        try flush(budget)
        while ends > 0 {
            // Between the answers of two steps comes nothing.
            guard let result = try next(budget) else { continue }
            if result.status == PGRES_PIPELINE_SYNC { ends -= 1 } else { answers.append(result) }
        }
        guard PQexitPipelineMode(raw) == 1 else { throw .lost(raw) }
    }

    private func send(_ step: Step) throws(PostgresFailure) {
        let isSent: CInt =
            switch step {
            case .once(let text, let parameters):
                parameters.withPointers { count, values, lengths, formats in
                    parameters.types.withUnsafeBufferPointer { types in
                        PQsendQueryParams(raw, text, count, types.baseAddress, values, lengths, formats, 1)
                    }
                }
            case .prepare(let name, let text, let types):
                types.withUnsafeBufferPointer { PQsendPrepare(raw, name, text, CInt($0.count), $0.baseAddress) }
            case .run(let name, let parameters):
                parameters.withPointers { PQsendQueryPrepared(raw, name, $0, $1, $2, $3, 1) }
            case .sync:
                PQpipelineSync(raw)
            }
        guard isSent == 1 else { throw .lost(raw) }
    }

    private func flush(_ budget: TimeBudget) throws(PostgresFailure) {
        while true {
            switch PQflush(raw) {
            case 0: return
            case 1:
                if try wait(for: POLLIN | POLLOUT, budget) & POLLIN != 0, PQconsumeInput(raw) == 0 { throw .lost(raw) }
            default: throw .lost(raw)
            }
        }
    }

    private func next(_ budget: TimeBudget) throws(PostgresFailure) -> PostgresResult? {
        while PQisBusy(raw) != 0 {
            _ = try wait(for: POLLIN, budget)
            guard PQconsumeInput(raw) == 1 else { throw .lost(raw) }
        }
        let result = PQgetResult(raw).map(PostgresResult.init)
        if PQstatus(raw) == CONNECTION_BAD { throw .lost(raw) }
        return result
    }

    /// Waits until the socket is ready; throws when the time is used up.
    private func wait(for events: Int32, _ budget: TimeBudget) throws(PostgresFailure) -> Int32 {
        let start = ContinuousClock.now
        defer { budget.spend(since: start) }
        while true {
            var place = pollfd(fd: PQsocket(raw), events: Int16(events), revents: 0)
            let count = poll(&place, 1, budget.milliseconds)
            if count > 0 { return Int32(place.revents) }
            if count < 0, errno == EINTR { continue }
            guard count == 0 else { throw .lost(raw) }
            canceller?.cancel()
            throw PostgresFailure(kind: .tooLong, error: .busy)
        }
    }
}
