// SPDX-License-Identifier: AGPL-3.0-or-later
import Database
import DatabaseTestKit
import Synchronization
import Testing

@testable import Jobs

/// A clock that moves only when told.
final class ManualClock: Sendable {
    private let time: Mutex<Int64>

    init(_ start: Int64 = 1_800_000_000_000) {
        time = Mutex(start)
    }

    var now: Int64 { time.withLock { $0 } }

    func advance(_ milliseconds: Int64) {
        time.withLock { $0 += milliseconds }
    }
}

/// What handlers did, in order.
final class Record: Sendable {
    private let list = Mutex<[String]>([])
    var entries: [String] { list.withLock { $0 } }
    func add(_ entry: String) { list.withLock { $0.append(entry) } }
}

struct Broken: Error {}

private let migrations = [Migration(1, "jobs") { schema in try Jobs.schema(schema) }]
private let schema = TestTemplate { location in try await Database.open(location, migrations: migrations).close() }

func openQueue(_ clock: ManualClock) async throws -> JobQueue {
    let place = try await TestDatabase.make(from: schema)
    let database = try await Database.open(
        place.location, migrations: migrations, settings: TestDatabase.settings)
    return JobQueue(
        database: database, clock: { withExtendedLifetime(place) { clock.now } },
        policy: JobPolicy(lease: 60_000, firstPause: 1_000, longestPause: 8_000, poll: .seconds(3600)))
}

struct JobQueueTests {
    private let clock = ManualClock()
    private let record = Record()

    private var notes: [String: JobHandler] {
        let record = record
        return ["note": { context in record.add(context.job.payload) }]
    }

    @Test func `a job is done once`() async throws {
        let queue = try await openQueue(clock)
        let id = try await queue.enqueue(JobRequest("note", payload: "a"))
        #expect(try await queue.drain(handlers: notes) == 1)
        #expect(try await queue.drain(handlers: notes) == 0)
        #expect(record.entries == ["a"])
        let job = try #require(await queue.job(id))
        #expect(job.state(at: clock.now) == .succeeded)
        #expect(job.succeededAt == clock.now && job.attempts == 1)
    }

    @Test func `the same key is the same job, even after its end`() async throws {
        let queue = try await openQueue(clock)
        let first = try await queue.enqueue(JobRequest("note", payload: "a", key: "k"))
        #expect(try await queue.enqueue(JobRequest("note", payload: "b", key: "k")) == first)
        try await queue.drain(handlers: notes)
        #expect(try await queue.enqueue(JobRequest("note", payload: "c", key: "k")) == first)
        #expect(try await queue.enqueue(JobRequest("other", payload: "d", key: "k")) != first)
        try await queue.drain(handlers: notes)
        #expect(record.entries == ["a"])
    }

    @Test func `a job waits for its time, and earlier ones go first`() async throws {
        let queue = try await openQueue(clock)
        try await queue.enqueue(JobRequest("note", payload: "late", runAt: clock.now + 5_000))
        try await queue.enqueue(JobRequest("note", payload: "early", runAt: clock.now - 5_000))
        try await queue.enqueue(JobRequest("note", payload: "now"))
        try await queue.drain(handlers: notes)
        #expect(record.entries == ["early", "now"])
        clock.advance(5_000)
        try await queue.drain(handlers: notes)
        #expect(record.entries == ["early", "now", "late"])
    }

    @Test func `a job whose transaction is undone never was`() async throws {
        let queue = try await openQueue(clock)
        await #expect(throws: Broken.self) {
            try await queue.database.write { transaction in
                try queue.enqueue(JobRequest("note"), in: transaction)
                throw Broken()
            }
        }
        #expect(try await queue.jobs().isEmpty)
    }

    @Test func `failures are tried again after growing pauses, then given up`() async throws {
        let queue = try await openQueue(clock)
        let id = try await queue.enqueue(JobRequest("note", maxAttempts: 3))
        let failing: [String: JobHandler] = ["note": { _ in throw Broken() }]
        for pause in [1_000, 2_000] as [Int64] {
            #expect(try await queue.drain(handlers: failing) == 1)
            let job = try #require(await queue.job(id))
            #expect(job.state(at: clock.now) == .waiting)
            #expect(job.runAt == clock.now + pause)
            #expect(job.error == "Broken()")
            clock.advance(pause)
        }
        #expect(try await queue.drain(handlers: failing) == 1)
        #expect(try await queue.job(id)?.state(at: clock.now) == .failed)
        clock.advance(1_000_000)
        #expect(try await queue.drain(handlers: failing) == 0)
        #expect(try await queue.retry(id))
        #expect(try await queue.drain(handlers: notes) == 1)
        #expect(try await queue.job(id)?.state(at: clock.now) == .succeeded)
        #expect(try await queue.retry(id) == false)
    }

    @Test func `a permanent failure is not tried again`() async throws {
        let queue = try await openQueue(clock)
        let id = try await queue.enqueue(JobRequest("note"))
        try await queue.drain(handlers: ["note": { _ in throw PermanentFailure("no such file") }])
        let job = try #require(await queue.job(id))
        #expect(job.state(at: clock.now) == .failed)
        #expect(job.error == "no such file")
    }

    @Test func `the pause does not overflow`() {
        #expect(JobPolicy().pause(after: 1) == 5_000)
        #expect(JobPolicy().pause(after: 2) == 10_000)
        #expect(JobPolicy().pause(after: 1_000) == 3_600_000)
    }

    @Test func `a job nobody has a handler for waits`() async throws {
        let queue = try await openQueue(clock)
        let id = try await queue.enqueue(JobRequest("unknown"))
        #expect(try await queue.drain(handlers: notes) == 0)
        #expect(try await queue.job(id)?.attempts == 0)
    }

    @Test func `progress is seen while the job runs`() async throws {
        let queue = try await openQueue(clock)
        let id = try await queue.enqueue(JobRequest("note"))
        let seen = Record()
        try await queue.drain(handlers: [
            "note": { context in
                try await context.progress(3, of: 10, "trang 3")
                let job = try await queue.job(id)
                seen.add("\(job?.progress.done ?? 0)/\(job?.progress.total ?? 0) \(job?.progress.text ?? "")")
            }
        ])
        #expect(seen.entries == ["3/10 trang 3"])
    }

    @Test func `old ends are purged and open jobs are not`() async throws {
        let queue = try await openQueue(clock)
        try await queue.enqueue(JobRequest("note", payload: "a"))
        try await queue.drain(handlers: notes)
        clock.advance(10)
        let open = try await queue.enqueue(JobRequest("note", payload: "b", runAt: clock.now + 1_000))
        #expect(try await queue.purge(endedBefore: clock.now) == 1)
        #expect(try await queue.jobs().map(\.id) == [open])
    }
}
