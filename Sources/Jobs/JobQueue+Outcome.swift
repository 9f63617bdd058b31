// SPDX-License-Identifier: AGPL-3.0-or-later
import Database

extension JobQueue {
    /// Asks a job to stop: one that waits ends at once, one that runs is told; false when it has ended already.
    @discardableResult
    public func cancel(_ id: JobID) async throws -> Bool {
        let now = clock()
        return try await database.write { transaction in
            let changed = try transaction.run(
                """
                UPDATE job SET cancel_asked_at = coalesce(cancel_asked_at, \(now)),
                cancelled_at = CASE WHEN leased_until > \(now) THEN NULL ELSE \(now) END
                WHERE id = \(id) AND \(sql: Jobs.isOpen)
                """)
            return changed == 1
        }
    }

    /// Lets a job that failed or was cancelled run again from the start; false when it didn't end so.
    @discardableResult
    public func retry(_ id: JobID) async throws -> Bool {
        let now = clock()
        let isRevived = try await database.write { transaction in
            let changed = try transaction.run(
                """
                UPDATE job SET failed_at = NULL, cancelled_at = NULL, cancel_asked_at = NULL, lease = NULL,
                leased_until = NULL, attempts = 0, run_at = \(now)
                WHERE id = \(id) AND (failed_at IS NOT NULL OR cancelled_at IS NOT NULL)
                """)
            return changed == 1
        }
        if isRevived { wake() }
        return isRevived
    }

    /// Deletes jobs that ended before a moment and returns how many; the latest of each recurring kind stays.
    @discardableResult
    public func purge(endedBefore moment: Int64, onlyRecurring: Bool = false) async throws -> Int {
        let kinds: SQL = onlyRecurring ? " AND recurring = 1" : .empty
        return try await database.write { transaction in
            try transaction.run(
                """
                DELETE FROM job WHERE coalesce(succeeded_at, failed_at, cancelled_at) < \(moment)\(sql: kinds)
                AND NOT (recurring = 1 AND id = (
                    SELECT latest.id FROM job AS latest WHERE latest.kind = job.kind AND latest.recurring = 1
                    ORDER BY latest.id DESC LIMIT 1))
                """)
        }
    }

    /// Notes how an attempt ended; a lease that was lost notes nothing.
    func end(_ lease: JobLease, of job: Job, with outcome: Result<Void, any Error>) async throws {
        let now = clock()
        try await database.write { transaction in
            let standing = try Self.job(job.id, in: transaction)
            let isAsked = standing?.cancelAskedAt != nil
            let change = change(job, outcome, isAsked: isAsked, at: now)
            _ = try transaction.run(
                """
                UPDATE job SET lease = NULL, leased_until = NULL, \(sql: change)
                WHERE id = \(lease.id) AND lease = \(lease.token) AND \(sql: Jobs.isOpen)
                """)
        }
        wake()
    }

    private func change(_ job: Job, _ outcome: Result<Void, any Error>, isAsked: Bool, at now: Int64) -> SQL {
        switch outcome {
        case .success:
            return "succeeded_at = \(now), error = NULL"
        case .failure where isAsked:
            return "cancelled_at = \(now)"
        case .failure(let error) where error is CancellationError || error is Postponement:
            // The server is stopping, or something else comes first: this was no attempt.
            return "attempts = attempts - 1"
        case .failure(let error):
            let text = String(describing: error)
            if error is PermanentFailure || job.attempts >= job.maxAttempts {
                return "failed_at = \(now), error = \(text)"
            }
            return "run_at = \(now + policy.pause(after: job.attempts)), error = \(text)"
        }
    }
}
