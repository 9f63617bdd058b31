// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing

@testable import Jobs

struct JobWorkerTests {
    private let clock = ManualClock()

    @Test func `workers wake for a new job and stop when cancelled`() async throws {
        let queue = try await openQueue(clock)
        let (done, report) = AsyncStream.makeStream(of: String.self)
        // The poll is an hour: only the bell can have woken them.
        let workers = Task {
            await queue.run(handlers: ["a": { context in report.yield(context.job.payload) }], concurrency: 3)
        }
        var names: Set<String> = []
        var iterator = done.makeAsyncIterator()
        for round in 0..<20 {
            try await queue.enqueue(JobRequest("a", payload: "\(round)"))
            if let name = await iterator.next() { names.insert(name) }
        }
        #expect(names.count == 20)
        workers.cancel()
        await workers.value
    }

    @Test func `a job running while the server stops is given back uncounted`() async throws {
        let queue = try await openQueue(clock)
        let id = try await queue.enqueue(JobRequest("a"))
        let (begun, report) = AsyncStream.makeStream(of: Void.self)
        let workers = Task {
            await queue.run(
                handlers: [
                    "a": { _ in
                        report.yield()
                        try await Task.sleep(for: .seconds(3600))
                    }
                ], concurrency: 1)
        }
        var iterator = begun.makeAsyncIterator()
        await iterator.next()
        workers.cancel()
        await workers.value
        let job = try #require(await queue.job(id))
        #expect(job.state(at: clock.now) == .waiting)
        #expect(job.attempts == 0)
        #expect(try await queue.drain(handlers: ["a": { _ in }]) == 1)
    }

    @Test func `the heartbeat tells a running job that it was cancelled`() async throws {
        let clock = clock
        let opened = try await openQueue(clock)
        // A short lease makes the heart beat often.
        let queue = JobQueue(database: opened.database, clock: opened.clock, policy: JobPolicy(lease: 30))
        let id = try await queue.enqueue(JobRequest("a"))
        try await queue.drain(handlers: [
            "a": { context in
                try await queue.cancel(context.job.id)
                try await Task.sleep(for: .seconds(3600))
            }
        ])
        #expect(try await queue.job(id)?.state(at: clock.now) == .cancelled)
    }

    @Test func `a bell rung before anybody sleeps is heard`() async {
        let bell = Bell()
        let heard = bell.count
        bell.ring()
        await bell.wait(since: heard, upTo: .seconds(3600))
        await bell.wait(since: bell.count, upTo: .zero)
        let sleeper = Task { await bell.wait(since: bell.count, upTo: .seconds(3600)) }
        sleeper.cancel()
        await sleeper.value
    }
}
