// SPDX-License-Identifier: AGPL-3.0-or-later
import Database
import Testing

@testable import Jobs

struct JobCountsTests {
    private let clock = ManualClock()

    @Test func `jobs are counted as they stand`() async throws {
        let queue = try await openQueue(clock)
        for kind in ["done", "waits", "waits", "runs", "fails"] { try await queue.enqueue(JobRequest(kind)) }
        try await queue.drain(handlers: ["done": { _ in }, "fails": { _ in throw PermanentFailure("hỏng") }])
        _ = try await queue.lease(kinds: ["runs"])
        let now = clock.now
        let counts = try await queue.database.read { try JobCounts(at: now, in: $0) }
        #expect(counts.waiting == 2)
        #expect(counts.running == 1)
        #expect(counts.failed == 1)
    }
}
