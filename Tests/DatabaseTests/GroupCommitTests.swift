// SPDX-License-Identifier: AGPL-3.0-or-later
import Dispatch
import Synchronization
import Testing

@testable import Database

struct GroupCommitTests {
    private static let parents = Migration(2, "parents") { schema in
        try schema.run("CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT")
        try schema.run(
            """
            CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL
            REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED) STRICT
            """)
    }

    private func insert(_ number: Int) -> @Sendable (Transaction) throws -> Int {
        { transaction in try transaction.run("INSERT INTO note (number, text) VALUES (\(number), \("n\(number)"))") }
    }

    /// Holds the writer until released, so that what is written meanwhile forms one batch.
    private func hold(_ database: Database) async -> (release: DispatchSemaphore, task: Task<Void, any Error>) {
        let release = DispatchSemaphore(value: 0)
        var task: Task<Void, any Error>?
        await withCheckedContinuation { begun in
            task = Task {
                try await database.write { _ in
                    begun.resume()
                    release.wait()
                }
            }
        }
        return (release, task ?? Task {})
    }

    @Test(arguments: [true, false])
    func `sixteen writers lose nothing and read what they wrote`(inMemory: Bool) async throws {
        let folder = try Folder()
        let database = try await Database.open(inMemory ? .memory : .file(folder.file), migrations: [notes])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<16 {
                group.addTask {
                    for round in 0..<25 {
                        let number = writer * 100 + round
                        _ = try await database.write(insert(number))
                        let text = try await database.read { snapshot in
                            try snapshot.first("SELECT text FROM note WHERE number = \(number)") { try $0.text(0) }
                        }
                        #expect(text == "n\(number)")
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await database.read { try $0.count("SELECT count(*) FROM note") } == 400)
        try await database.close()
    }

    @Test func `one refused write leaves the others of its batch alone`() async throws {
        let database = try await Database.open(.memory, migrations: [notes])
        let (release, holder) = await hold(database)
        let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
            for number in 0..<20 {
                group.addTask {
                    do {
                        try await database.write { transaction in
                            try transaction.run("INSERT INTO note (number, text) VALUES (\(number), 'x')")
                            if number % 3 == 0 { throw Refused() }
                        }
                        return (number, true)
                    } catch {
                        return (number, false)
                    }
                }
            }
            release.signal()
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        try await holder.value
        #expect(outcomes == Dictionary(uniqueKeysWithValues: (0..<20).map { ($0, $0 % 3 != 0) }))
        let kept = try await database.read { try $0.rows("SELECT number FROM note ORDER BY number") { try $0.int(0) } }
        #expect(kept == (0..<20).filter { $0 % 3 != 0 })
    }

    @Test func `who is refused because of another write of the batch can read that write`() async throws {
        let folder = try Folder()
        let database = try await Database.open(.file(folder.file), migrations: [notes])
        for number in 0..<10 {
            let (release, holder) = await hold(database)
            let read = try await withThrowingTaskGroup(of: String?.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        do {
                            try await database.write { transaction in
                                let there = try transaction.count("SELECT count(*) FROM note WHERE number = \(number)")
                                guard there == 0 else { throw Refused() }
                                try transaction.run("INSERT INTO note (number, text) VALUES (\(number), 'first')")
                            }
                            return "first"
                        } catch is Refused {
                            return try await database.read { snapshot in
                                try snapshot.first("SELECT text FROM note WHERE number = \(number)") { try $0.text(0) }
                            }
                        }
                    }
                }
                release.signal()
                return try await group.reduce(into: []) { $0.append($1) }
            }
            try await holder.value
            #expect(read == Array(repeating: "first", count: 20))
        }
        try await database.close()
    }

    @Test func `a deferred reference that is not met fails its own write only`() async throws {
        let database = try await Database.open(.memory, migrations: [notes, Self.parents])
        let (release, holder) = await hold(database)
        let good = Task {
            try await database.write { transaction in
                try transaction.run("INSERT INTO child VALUES (1, 1)")
                try transaction.run("INSERT INTO parent VALUES (1)")
            }
        }
        let bad = Task {
            try await database.write { transaction in try transaction.run("INSERT INTO child VALUES (2, 99)") }
        }
        release.signal()
        try await good.value
        await #expect(throws: DatabaseError.conflict(.foreignKey, on: "")) { try await bad.value }
        try await holder.value
        #expect(try await database.read { try $0.count("SELECT count(*) FROM child") } == 1)
    }

    @Test func `a body that ends the transaction itself is refused`() async throws {
        let database = try await Database.open(.memory, migrations: [notes])
        for sql in ["COMMIT", " rollback", "RELEASE write", "END"] as [SQL] {
            await #expect(throws: (any Error).self) {
                try await database.write { transaction in
                    try transaction.run("INSERT INTO note (number) VALUES (1)")
                    try transaction.run(sql)
                }
            }
        }
        _ = try await database.write(insert(7))
        #expect(try await texts(database) == ["n7"])
    }

    @Test func `a write cancelled while it waits never runs`() async throws {
        let database = try await Database.open(.memory, migrations: [notes])
        let (release, holder) = await hold(database)
        let waiting = Task { try await database.write(insert(1)) }
        // Cancelling is seen whether the write has joined the queue by now or not.
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        release.signal()
        try await holder.value
        _ = try await database.write(insert(2))
        #expect(try await texts(database) == ["n2"])
    }

    @Test func `a write that has begun is finished in spite of cancellation`() async throws {
        let database = try await Database.open(.memory, migrations: [notes])
        let release = DispatchSemaphore(value: 0)
        var task: Task<Int, any Error>?
        await withCheckedContinuation { begun in
            task = Task {
                try await database.write { transaction in
                    begun.resume()
                    release.wait()
                    return try transaction.run("INSERT INTO note (number, text) VALUES (1, 'kept')")
                }
            }
        }
        let running = try #require(task)
        running.cancel()
        release.signal()
        #expect(try await running.value == 1)
        #expect(try await texts(database) == ["kept"])
    }

    @Test func `closing finishes what waits`() async throws {
        let folder = try Folder()
        let database = try await Database.open(.file(folder.file), migrations: [notes])
        let results = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                group.addTask {
                    do {
                        _ = try await database.write(insert(number))
                        return true
                    } catch DatabaseError.closed {
                        return false
                    }
                }
            }
            group.addTask {
                try await database.close()
                return false
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        let again = try await Database.open(.file(folder.file), migrations: [notes])
        #expect(try await texts(again).count == results)
        try await again.close()
    }

    @Test func `a full disk is told, undoes the batch and harms nothing later`() async throws {
        let database = try await Database.open(.memory, migrations: [notes])
        let pages = try await database.write { transaction in
            // The engine's own limit stands in for the disk's.
            let pages = try transaction.count("PRAGMA page_count")
            return try transaction.count("PRAGMA max_page_count = \(sql: SQL(stringLiteral: String(pages + 4)))")
        }
        #expect(pages > 0)
        await #expect(throws: DatabaseError.full) {
            try await database.write { transaction in
                for number in 0..<100 {
                    try transaction.run(
                        "INSERT INTO note (number, bytes) VALUES (\(number), \([UInt8](repeating: 1, count: 4000)))")
                }
            }
        }
        #expect(try await texts(database).isEmpty)
        _ = try await database.write(insert(1))
        #expect(try await texts(database) == ["n1"])
    }
}
