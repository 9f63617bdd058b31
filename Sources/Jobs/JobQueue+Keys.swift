// SPDX-License-Identifier: AGPL-3.0-or-later
import Database

/// Jobs by the key they were enqueued with.
extension JobQueue {
    /// The job of a kind with a key, or nil.
    public static func job(kind: String, key: String, in snapshot: Snapshot) throws -> Job? {
        try snapshot.first("SELECT \(sql: Job.columns) FROM job WHERE kind = \(kind) AND key = \(key)") { row in
            try Job(row)
        }
    }

    /// How many open jobs of a lane come before one.
    public static func waitingBefore(_ job: Job, in snapshot: Snapshot) throws -> Int {
        guard let lane = job.lane else { return 0 }
        return try snapshot.first(
            """
            SELECT count(*) FROM job WHERE lane = \(lane) AND kind = \(job.kind) AND id < \(job.id)
            AND \(sql: Jobs.isOpen)
            """
        ) { try $0.int(0) } ?? 0
    }

    /// Asks the job with a key to stop, together with what else the transaction changes.
    public func cancel(kind: String, key: String, in transaction: Transaction) throws {
        let now = clock()
        try transaction.run(
            """
            UPDATE job SET cancel_asked_at = coalesce(cancel_asked_at, \(now)),
            cancelled_at = CASE WHEN leased_until > \(now) THEN NULL ELSE \(now) END
            WHERE kind = \(kind) AND key = \(key) AND \(sql: Jobs.isOpen)
            """)
    }

    /// Whether a job that is no background work is due in the lane of a running one.
    func isAwaited(_ job: Job) async throws -> Bool {
        guard let lane = job.lane, policy.background.contains(job.kind) else { return false }
        let now = clock()
        return try await database.read { snapshot in
            try snapshot.exists(
                """
                SELECT 1 FROM job WHERE lane = \(lane) AND id <> \(job.id) AND run_at <= \(now)
                AND kind NOT IN \(list: policy.background.sorted()) AND \(sql: Jobs.isOpen)
                """)
        }
    }
}
