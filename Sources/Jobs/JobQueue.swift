// SPDX-License-Identifier: AGPL-3.0-or-later
import Database

/// Work that takes long or recurs, kept in the database, so that a crash loses none of it.
///
/// A job is leased to one worker at a time. A worker that dies stops renewing its lease, and the job is taken up again:
/// handlers must bear being begun twice.
public struct JobQueue: Sendable {
    let database: Database
    let clock: @Sendable () -> Int64
    let policy: JobPolicy
    let bell = Bell()
    let skew: ClockSkew

    /// Opens the queue; `clock` tells milliseconds since 1970 UTC.
    public init(database: Database, clock: @escaping @Sendable () -> Int64, policy: JobPolicy = JobPolicy()) {
        let skew = ClockSkew(clock)
        self.database = database
        self.skew = skew
        self.clock = { skew.now }
        self.policy = policy
    }

    /// Puts a job into the queue and wakes a worker.
    @discardableResult
    public func enqueue(_ request: JobRequest) async throws -> JobID {
        let id = try await database.write { transaction in try enqueue(request, in: transaction) }
        wake()
        return id
    }

    /// Puts a job into the queue together with what else the transaction changes; call `wake()` once it is committed.
    ///
    /// Without the call a worker finds the job by itself within `JobPolicy.poll`.
    @discardableResult
    public func enqueue(_ request: JobRequest, in transaction: Transaction) throws -> JobID {
        try insert(request, recurring: false, in: transaction)
    }

    /// Tells idle workers of this process to look now.
    public func wake() {
        bell.ring()
    }

    /// One job, or nil.
    public func job(_ id: JobID) async throws -> Job? {
        try await database.read { snapshot in try Self.job(id, in: snapshot) }
    }

    /// The newest jobs, of one kind if it is given.
    public func jobs(kind: String? = nil, limit: Int = 100) async throws -> [Job] {
        let condition: SQL = kind.map { "WHERE kind = \($0)" } ?? .empty
        return try await database.read { snapshot in
            try snapshot.rows("SELECT \(sql: Job.columns) FROM job \(sql: condition) ORDER BY id DESC LIMIT \(limit)") {
                row in try Job(row)
            }
        }
    }

    /// One job inside a snapshot of the caller, or nil.
    public static func job(_ id: JobID, in snapshot: Snapshot) throws -> Job? {
        try snapshot.first("SELECT \(sql: Job.columns) FROM job WHERE id = \(id)") { row in try Job(row) }
    }

    func insert(_ request: JobRequest, recurring: Bool, in transaction: Transaction) throws -> JobID {
        if let key = request.key, let known = try known(request.kind, key, in: transaction) { return known }
        let now = clock()
        let id = JobID(at: now)
        try transaction.run(
            """
            INSERT INTO job (id, kind, payload, key, lane, recurring, enqueued_at, run_at, max_attempts)
            VALUES (\(id), \(request.kind), \(request.payload), \(request.key), \(request.lane), \(recurring), \(now),
            \(request.runAt ?? now), \(request.maxAttempts))
            """)
        return id
    }

    private func known(_ kind: String, _ key: String, in snapshot: Snapshot) throws -> JobID? {
        try snapshot.first("SELECT id FROM job WHERE kind = \(kind) AND key = \(key)") { row in
            JobID(bytes: try row.bytes(0))
        } ?? nil
    }
}
