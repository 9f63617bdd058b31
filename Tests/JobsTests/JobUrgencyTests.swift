// SPDX-License-Identifier: AGPL-3.0-or-later
import Database
import Synchronization
import Testing

@testable import Jobs

/// Work that waits for what is more urgent.
struct JobUrgencyTests {
    private let clock = ManualClock()

    private func urgencyQueue() async throws -> JobQueue {
        let opened = try await openQueue(clock)
        // The first queue's clock holds the database, which is gone with it.
        return JobQueue(database: opened.database, clock: opened.clock, policy: JobPolicy(background: ["later"]))
    }

    @Test func `background work waits until nothing else is due`() async throws {
        let queue = try await urgencyQueue()
        let order = Mutex<[String]>([])
        for name in ["một", "hai"] {
            try await queue.enqueue(JobRequest("later", payload: name, lane: "x"))
            try await queue.enqueue(JobRequest("now", payload: name, lane: "x"))
        }
        let note: JobHandler = { context in order.withLock { $0.append("\(context.job.kind) \(context.job.payload)") } }
        try await queue.drain(handlers: ["later": note, "now": note])
        #expect(order.withLock { $0 } == ["now một", "now hai", "later một", "later hai"])
    }

    @Test func `background work that runs makes room, and that was no attempt`() async throws {
        let queue = try await urgencyQueue()
        let order = Mutex<[String]>([])
        let id = try await queue.enqueue(JobRequest("later", lane: "x", maxAttempts: 1))
        let hasYielded = Mutex(false)
        try await queue.drain(handlers: [
            "later": { context in
                #expect(try await !context.isInTheWay() || !hasYielded.withLock { $0 })
                if !hasYielded.withLock({ $0 }) {
                    hasYielded.withLock { $0 = true }
                    try await queue.enqueue(JobRequest("now", lane: "x"))
                    #expect(try await context.isInTheWay())
                    throw Postponement()
                }
                order.withLock { $0.append("later") }
            },
            "now": { context in
                // What is urgent makes room for nothing.
                let isInTheWay = try await context.isInTheWay()
                #expect(!isInTheWay)
                order.withLock { $0.append("now") }
            },
        ])
        #expect(order.withLock { $0 } == ["now", "later"])
        let job = try #require(await queue.job(id))
        #expect(job.attempts == 1 && job.succeededAt != nil)
    }

    @Test func `a job is found, counted and stopped by its key`() async throws {
        let queue = try await urgencyQueue()
        let first = try await queue.enqueue(JobRequest("now", key: "một", lane: "x"))
        try await queue.enqueue(JobRequest("now", key: "hai", lane: "x"))
        let database = queue.database
        let (found, second) = try await database.read { snapshot in
            (
                try JobQueue.job(kind: "now", key: "một", in: snapshot),
                try JobQueue.job(kind: "now", key: "hai", in: snapshot)
            )
        }
        #expect(found?.id == first)
        let last = try #require(second)
        #expect(try await database.read { try JobQueue.waitingBefore(last, in: $0) } == 1)
        try await database.write { try queue.cancel(kind: "now", key: "một", in: $0) }
        #expect(try await queue.job(first)?.cancelledAt != nil)
        #expect(try await database.read { try JobQueue.waitingBefore(last, in: $0) } == 0)
        #expect(try await database.read { try JobQueue.job(kind: "now", key: "ba", in: $0) } == nil)
    }
}
