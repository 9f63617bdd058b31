// SPDX-License-Identifier: AGPL-3.0-or-later

/// A running job, seen by its handler.
public struct JobContext: Sendable {
    public let job: Job
    let queue: JobQueue
    let lease: JobLease

    /// Tells how far the job is; throws `CancellationError` when somebody asked it to stop, or when its lease was lost.
    public func progress(_ done: Int, of total: Int, _ text: String = "") async throws {
        try await renew(Job.Progress(done: done, total: total, text: text))
    }

    /// Keeps the job from being taken for dead; workers do this by themselves while the handler runs.
    public func heartbeat() async throws {
        try await renew(nil)
    }

    /// Whether somebody asked the job to stop.
    public func isCancelled() async throws -> Bool {
        try await queue.job(job.id)?.cancelAskedAt != nil
    }

    /// Whether a more urgent job waits for this one's lane; then throwing ``Postponement`` lets it through.
    public func isInTheWay() async throws -> Bool {
        try await queue.isAwaited(job)
    }

    private func renew(_ progress: Job.Progress?) async throws {
        try Task.checkCancellation()
        guard try await queue.renew(lease, progress) == .held else { throw CancellationError() }
    }
}
