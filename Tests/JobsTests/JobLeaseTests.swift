// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing

@testable import Jobs

struct JobLeaseTests {
    private let clock = ManualClock()

    @Test func `a leased job is nobody else's until the lease runs out`() async throws {
        let queue = try await openQueue(clock)
        try await queue.enqueue(JobRequest("a"))
        let first = try #require(await queue.lease(kinds: ["a"]))
        #expect(try await queue.lease(kinds: ["a"]) == nil)
        clock.advance(59_999)
        #expect(try await queue.renew(first.lease) == .held)
        clock.advance(59_999)
        #expect(try await queue.lease(kinds: ["a"]) == nil)
        clock.advance(1)
        let second = try #require(await queue.lease(kinds: ["a"]))
        #expect(second.job.attempts == 2)
        // The one taken for dead comes back: it may write nothing any more.
        #expect(try await queue.renew(first.lease) == .lost)
        try await queue.end(first.lease, of: first.job, with: .success(()))
        #expect(try await queue.job(first.job.id)?.state(at: clock.now) == .running)
        try await queue.end(second.lease, of: second.job, with: .success(()))
        #expect(try await queue.job(first.job.id)?.state(at: clock.now) == .succeeded)
    }

    @Test func `a job that kills its worker each time is given up`() async throws {
        let queue = try await openQueue(clock)
        let id = try await queue.enqueue(JobRequest("a", maxAttempts: 2))
        for _ in 0..<2 {
            #expect(try await queue.lease(kinds: ["a"]) != nil)
            clock.advance(60_000)
        }
        #expect(try await queue.lease(kinds: ["a"]) == nil)
        let job = try #require(await queue.job(id))
        #expect(job.state(at: clock.now) == .failed)
        #expect(job.error == "the worker stopped without a word")
    }

    @Test func `one at a time in a lane, and other lanes go on`() async throws {
        let queue = try await openQueue(clock)
        for number in 1...2 { try await queue.enqueue(JobRequest("a", payload: "ocr \(number)", lane: "ocr")) }
        try await queue.enqueue(JobRequest("a", payload: "free"))
        try await queue.enqueue(JobRequest("a", payload: "mail", lane: "mail"))
        let first = try #require(await queue.lease(kinds: ["a"]))
        var others: [String] = []
        while let (job, _) = try await queue.lease(kinds: ["a"]) { others.append(job.payload) }
        #expect(first.job.payload == "ocr 1")
        #expect(others.sorted() == ["free", "mail"])
        try await queue.end(first.lease, of: first.job, with: .success(()))
        #expect(try await queue.lease(kinds: ["a"])?.job.payload == "ocr 2")
    }

    @Test func `a lane is free again when its worker died`() async throws {
        let queue = try await openQueue(clock)
        for number in 1...2 { try await queue.enqueue(JobRequest("a", payload: "\(number)", lane: "ocr")) }
        _ = try await queue.lease(kinds: ["a"])
        clock.advance(60_000)
        #expect(try await queue.lease(kinds: ["a"])?.job.payload == "1")
        #expect(try await queue.lease(kinds: ["a"]) == nil)
    }

    @Test func `cancelling ends what waits and tells what runs`() async throws {
        let queue = try await openQueue(clock)
        let waiting = try await queue.enqueue(JobRequest("a", runAt: clock.now + 1))
        #expect(try await queue.cancel(waiting))
        #expect(try await queue.job(waiting)?.state(at: clock.now) == .cancelled)
        #expect(try await queue.cancel(waiting) == false)

        let running = try await queue.enqueue(JobRequest("b"))
        try await queue.drain(handlers: [
            "b": { context in
                try await context.progress(1, of: 2)
                try await queue.cancel(context.job.id)
                #expect(try await context.isCancelled())
                #expect(try await queue.job(running)?.state(at: clock.now) == .running)
                try await context.progress(2, of: 2)
                Issue.record("a cancelled job went on")
            }
        ])
        #expect(try await queue.job(running)?.state(at: clock.now) == .cancelled)
    }

    @Test func `a job asked to stop whose worker died is not begun again`() async throws {
        let queue = try await openQueue(clock)
        let id = try await queue.enqueue(JobRequest("a"))
        _ = try await queue.lease(kinds: ["a"])
        try await queue.cancel(id)
        clock.advance(60_000)
        #expect(try await queue.lease(kinds: ["a"]) == nil)
        #expect(try await queue.job(id)?.state(at: clock.now) == .cancelled)
    }
}
