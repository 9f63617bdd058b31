// SPDX-License-Identifier: AGPL-3.0-or-later
import Database

/// The right to work on a job: whoever holds another token was taken for dead, and writes nothing any more.
struct JobLease: Sendable, Hashable {
    let id: JobID
    let token: [UInt8]

    /// What became of a lease when it was to be renewed.
    enum Standing: Sendable {
        case held
        /// Somebody asked the job to stop.
        case cancelAsked
        /// It is another worker's now, or has ended.
        case lost
    }
}

extension JobQueue {
    /// Takes the most urgent job of these kinds that may run now, or nil.
    func lease(kinds: [String]) async throws -> (job: Job, lease: JobLease)? {
        let now = clock()
        let isDue = try await database.read { snapshot in try snapshot.exists(due(kinds, now)) }
        guard isDue else { return nil }
        return try await database.write(queue: Jobs.queue) { transaction in
            while let job = try transaction.first(due(kinds, now), { row in try Job(row) }) {
                if try settle(job, now, in: transaction) { continue }
                let token = JobID(at: now).bytes
                try transaction.run(
                    """
                    UPDATE job SET lease = \(token), leased_until = \(now + policy.lease), attempts = attempts + 1
                    WHERE id = \(job.id)
                    """)
                guard let leased = try Self.job(job.id, in: transaction) else { continue }
                return (leased, JobLease(id: job.id, token: token))
            }
            return nil
        }
    }

    /// Extends a lease, noting the progress if it is given.
    func renew(_ lease: JobLease, _ progress: Job.Progress? = nil) async throws -> JobLease.Standing {
        let now = clock()
        let noted: SQL =
            progress.map { ", done = \($0.done), total = \($0.total), progress = \($0.text)" } ?? .empty
        return try await database.write { transaction in
            let changed = try transaction.run(
                """
                UPDATE job SET leased_until = \(now + policy.lease)\(sql: noted)
                WHERE id = \(lease.id) AND lease = \(lease.token) AND \(sql: Jobs.isOpen)
                """)
            guard changed == 1 else { return .lost }
            let isAsked = try transaction.exists(
                "SELECT 1 FROM job WHERE id = \(lease.id) AND cancel_asked_at IS NOT NULL")
            return isAsked ? .cancelAsked : .held
        }
    }

    /// Ends a job nobody works on any more and that must not be begun again; true when it did.
    private func settle(_ job: Job, _ now: Int64, in transaction: Transaction) throws -> Bool {
        if job.cancelAskedAt != nil {
            try transaction.run("UPDATE job SET cancelled_at = \(now), lease = NULL WHERE id = \(job.id)")
            return true
        }
        guard job.attempts >= job.maxAttempts else { return false }
        let error = job.error ?? "the worker stopped without a word"
        try transaction.run(
            "UPDATE job SET failed_at = \(now), error = \(error), lease = NULL WHERE id = \(job.id)")
        return true
    }

    /// Jobs that may be begun, most urgent first: due, held by nobody alive, and their lane free.
    private func due(_ kinds: [String], _ now: Int64) -> SQL {
        """
        SELECT \(sql: Job.columns) FROM job
        WHERE \(sql: Jobs.isOpen) AND run_at <= \(now) AND (leased_until IS NULL OR leased_until <= \(now))
        AND kind IN \(list: kinds) AND (lane IS NULL OR NOT EXISTS (
            SELECT 1 FROM job AS other WHERE other.lane = job.lane AND other.leased_until > \(now)
            AND other.succeeded_at IS NULL AND other.failed_at IS NULL AND other.cancelled_at IS NULL))
        ORDER BY kind IN \(list: policy.background.sorted()), run_at, id LIMIT 1
        """
    }
}
