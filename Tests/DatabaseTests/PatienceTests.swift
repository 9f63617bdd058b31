// SPDX-License-Identifier: AGPL-3.0-or-later
import Dispatch
import Foundation
import Testing

@testable import Database

/// All questions of one request share what it may wait; nobody else is touched.
struct PatienceTests {
    private func took(_ work: () async throws -> Void) async -> (time: Duration, error: DatabaseError?) {
        let start = ContinuousClock.now
        do {
            try await work()
            return (.now - start, nil)
        } catch {
            return (.now - start, error as? DatabaseError)
        }
    }

    /// Holds a connection until released.
    private func hold(
        _ work: @escaping @Sendable (@escaping @Sendable () -> Void) async throws -> Void
    ) async -> (release: DispatchSemaphore, task: Task<Void, any Error>) {
        let (entered, release) = (AsyncStream<Void>.makeStream(), DispatchSemaphore(value: 0))
        let task = Task {
            try await work {
                entered.continuation.yield()
                release.wait()
            }
        }
        for await _ in entered.stream { break }
        return (release, task)
    }

    @Test(arguments: Place.engines)
    func `who waits for the writer gives up in time, and nothing of theirs is done later`(_ place: Place) async throws {
        try await withDatabase(on: place, [notes], settings: Settings(writers: 1)) { database in
            let (release, holder) = await hold { enter in try await database.write { _ in enter() } }
            let (time, error) = await took {
                try await Patience.within(.milliseconds(300)) {
                    try await database.write { transaction in
                        _ = try transaction.run("INSERT INTO note (number, text) VALUES (1, 'late')")
                    }
                }
            }
            #expect(error == .busy)
            #expect(time >= .milliseconds(290))
            release.signal()
            try await holder.value
            try await database.write { transaction in
                _ = try transaction.run("INSERT INTO note (number, text) VALUES (2, 'later')")
            }
            let kept = try await texts(database)
            #expect(kept == ["later"])
        }
    }

    @Test(arguments: [Place.file, .postgres])
    func `who waits for a reader gives up in time, and the next one reads`(_ place: Place) async throws {
        try await withDatabase(on: place, [notes], settings: Settings(readers: 1)) { database in
            let (release, holder) = await hold { enter in try await database.read { _ in enter() } }
            let (time, error) = await took {
                try await Patience.within(.milliseconds(300)) {
                    _ = try await database.read { try $0.count("SELECT count(*) FROM note") }
                }
            }
            #expect(error == .busy)
            #expect(time >= .milliseconds(290))
            let patient = Task { try await database.read { try $0.count("SELECT count(*) FROM note") } }
            try await Task.sleep(for: .milliseconds(50))
            release.signal()
            try await holder.value
            #expect(try await patient.value == 0)
        }
    }

    @Test func `who waits for a reader of a file and is cancelled goes at once`() async throws {
        try await withDatabase(on: .file, [notes], settings: Settings(readers: 1)) { database in
            let (release, holder) = await hold { enter in try await database.read { _ in enter() } }
            let waiting = Task { try await database.read { try $0.count("SELECT 1") } }
            try await Task.sleep(for: .milliseconds(50))
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
            release.signal()
            try await holder.value
        }
    }

    @Test(TestServer.isGiven)
    func `several slow questions in one request end together`() async throws {
        try await withAccounts { database in
            let (time, error) = await took {
                try await Patience.within(.seconds(2)) {
                    for _ in 0..<10 { _ = try await database.read { try $0.exists("SELECT pg_sleep(0.6)") } }
                }
            }
            #expect(error == .busy)
            #expect(time >= .seconds(1.9) && time < .seconds(4))
            // Nothing more is asked by who has none left; others ask as ever.
            let again = await took {
                try await Patience.within(.zero) { _ = try await database.read { try $0.count("SELECT 1") } }
            }
            #expect(again.error == .busy)
            try await expectCount("SELECT count(*) FROM account", 2, database)
        }
    }

    @Test(TestServer.isGiven)
    func `questions asked at once wait once, and what is computed between is not waiting`() async throws {
        try await withAccounts(Settings(readers: 4)) { database in
            try await Patience.within(.seconds(2)) {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<4 {
                        group.addTask { _ = try await database.read { try $0.exists("SELECT pg_sleep(0.8)") } }
                    }
                    try await group.waitForAll()
                }
                // Longer than what is left.
                try await Task.sleep(for: .seconds(2))
                _ = try await database.read { try $0.exists("SELECT pg_sleep(0.1)") }
            }
        }
    }

    @Test(TestServer.isGiven)
    func `a commit is given time though everything is used up, for nobody knows what becomes of it otherwise`()
        async throws
    {
        try await withAccounts { database in
            try await database.write { transaction in
                try transaction.run(
                    """
                    CREATE FUNCTION rest() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN PERFORM pg_sleep(0.6); RETURN NULL; END $$
                    """)
                try transaction.run(
                    """
                    CREATE CONSTRAINT TRIGGER resting AFTER UPDATE ON account DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION rest()
                    """)
            }
            let (_, error) = await took {
                try await Patience.within(.seconds(1)) {
                    try await database.write { transaction in
                        _ = try transaction.exists("SELECT pg_sleep(0.8)")
                        try transaction.run("UPDATE account SET amount = 7 WHERE number = 1")
                    }
                }
            }
            #expect(error == nil)
            try await expectCount("SELECT amount FROM account WHERE number = 1", 7, database)
        }
    }

    @Test(TestServer.isGiven)
    func `who waits for another process's lock gives up in time`() async throws {
        try await withFixture(on: .postgres) { fixture in
            let (one, other) = (try await fixture.open([accounts]), try await fixture.open([accounts]))
            let (release, holder) = await hold { enter in
                try await one.write(queue: QueueKey("chain")) { transaction in
                    _ = try transaction.exists("SELECT 1")
                    enter()
                }
            }
            let (time, error) = await took {
                try await Patience.within(.milliseconds(500)) {
                    try await other.write(queue: QueueKey("chain")) { _ = try $0.exists("SELECT 1") }
                }
            }
            #expect(error == .busy)
            #expect(time < .seconds(3))
            release.signal()
            try await holder.value
            try await other.write(queue: QueueKey("chain")) { _ = try $0.exists("SELECT 1") }
            try await one.close()
            try await other.close()
        }
    }
}
