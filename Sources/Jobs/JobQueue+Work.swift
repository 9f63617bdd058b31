// SPDX-License-Identifier: AGPL-3.0-or-later
import Database

extension JobQueue {
    /// Works until the task is cancelled; jobs that run then are told, given back, and begun again at the next start.
    ///
    /// Errors of the database do not end the loop: it looks again after a pause.
    public func run(handlers: [String: JobHandler], recurrences: [Recurrence] = [], concurrency: Int = 2) async {
        // Before the first lease: until then this machine's clock is all that is known.
        if policy.followsDatabaseClock { try? await skew.measure(database) }
        await withTaskGroup(of: Void.self) { group in
            if policy.followsDatabaseClock { group.addTask { await followClock() } }
            for number in 0..<max(1, concurrency) {
                group.addTask {
                    // One of the workers looks after what recurs.
                    await work(handlers, number == 0 ? recurrences : [])
                }
            }
        }
    }

    /// Does everything that is due, one after the other, and returns how many attempts that took.
    @discardableResult
    public func drain(handlers: [String: JobHandler], recurrences: [Recurrence] = []) async throws -> Int {
        var count = 0
        try await schedule(recurrences)
        while try await attempt(handlers) { count += 1 }
        return count
    }

    private func followClock() async {
        while !Task.isCancelled {
            // When it can't be asked, what was measured last still holds.
            try? await skew.measure(database)
            try? await Task.sleep(for: .seconds(60))
        }
    }

    private func work(_ handlers: [String: JobHandler], _ recurrences: [Recurrence]) async {
        while !Task.isCancelled {
            let heard = bell.count
            do {
                try await schedule(recurrences)
                if try await attempt(handlers) { continue }
            } catch {
                // A full disk or a locked database may pass; so does the poll's pause.
            }
            await bell.wait(since: heard, upTo: policy.poll)
        }
    }

    /// Leases one job and sees it to its end; false when none was due.
    private func attempt(_ handlers: [String: JobHandler]) async throws -> Bool {
        guard let (job, lease) = try await lease(kinds: handlers.keys.sorted()), let handler = handlers[job.kind] else {
            return false
        }
        let context = JobContext(job: job, queue: self, lease: lease)
        let outcome = await perform(handler, context)
        // The outcome must be noted even when this very task is cancelled.
        let note = Task { try await end(lease, of: job, with: outcome) }
        try await note.value
        return true
    }

    /// Runs the handler, and beside it a heartbeat that also hears cancellation.
    private func perform(_ handler: @escaping JobHandler, _ context: JobContext) async -> Result<Void, any Error> {
        let body = Task { try await handler(context) }
        let heart = Task {
            while !Task.isCancelled {
                try await Task.sleep(for: .milliseconds(max(1, policy.lease / 3)))
                // When renewing fails for a moment, the next beat may still be in time.
                if let standing = try? await renew(context.lease), standing != .held { body.cancel() }
            }
        }
        let outcome = await withTaskCancellationHandler {
            await body.result
        } onCancel: {
            body.cancel()
        }
        heart.cancel()
        return outcome
    }
}
