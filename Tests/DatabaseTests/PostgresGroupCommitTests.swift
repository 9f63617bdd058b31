// SPDX-License-Identifier: AGPL-3.0-or-later
import Dispatch
import Synchronization
import Testing

@testable import Database

/// Writes of one key that gathered while they waited share a commit.
@Suite(TestServer.isGiven)
struct PostgresGroupCommitTests {
    private static let key = QueueKey("chain")

    /// Takes the key until released, so that what is written meanwhile waits together.
    private func hold(_ database: Database) async -> (release: DispatchSemaphore, task: Task<Void, any Error>) {
        let release = DispatchSemaphore(value: 0)
        var task: Task<Void, any Error>?
        await withCheckedContinuation { begun in
            task = Task {
                try await database.write(queue: Self.key) { _ in
                    begun.resume()
                    release.wait()
                }
            }
        }
        return (release, task ?? Task {})
    }

    /// Runs bodies together: the key is held until all of them wait.
    private func together<T: Sendable>(
        _ bodies: [@Sendable (Transaction) throws -> T], in database: Database
    ) async throws -> [Result<T, any Error>] {
        let (release, holder) = await hold(database)
        let results = await withTaskGroup(of: (Int, Result<T, any Error>).self) { group in
            for (place, body) in bodies.enumerated() {
                group.addTask {
                    do {
                        return (place, .success(try await database.write(queue: Self.key, body)))
                    } catch {
                        return (place, .failure(error))
                    }
                }
            }
            while database.load().waitingWrites < bodies.count { await Task.yield() }
            release.signal()
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        try await holder.value
        return bodies.indices.compactMap { results[$0] }
    }

    private func open(_ number: Int) -> @Sendable (Transaction) throws -> String {
        { transaction in
            try transaction.run("INSERT INTO account VALUES (\(number), 0)")
            return try transaction.first("SELECT pg_current_xact_id()::text") { try $0.text(0) } ?? ""
        }
    }

    @Test func `those that waited share one transaction, and all is kept`() async throws {
        try await withAccounts { database in
            let numbers = try await together((10..<26).map { open($0) }, in: database).map { try $0.get() }
            #expect(numbers.count == 16)
            #expect(Set(numbers).count == 1)
            try await expectCount("SELECT count(*) FROM account WHERE number >= 10", 16, database)
            #expect(database.load().retries == 0)
        }
    }

    @Test func `a body that throws is undone and leaves the others alone`() async throws {
        try await withAccounts { database in
            let bodies = (10..<30).map { number in
                { @Sendable (transaction: Transaction) throws -> Int in
                    try transaction.run("INSERT INTO account VALUES (\(number), 0)")
                    if number % 3 == 0 { throw Refused() }
                    return number
                }
            }
            let results = try await together(bodies, in: database)
            let kept = (10..<30).filter { $0 % 3 != 0 }
            #expect(results.compactMap { try? $0.get() } == kept)
            #expect(throws: Refused.self) { try results[2].get() }
            let there = try await database.read { snapshot in
                try snapshot.rows("SELECT number FROM account WHERE number >= 10 ORDER BY number") { try $0.int(0) }
            }
            #expect(there == kept)
            #expect(database.load().retries == 0)
        }
    }

    @Test func `what PostgreSQL refuses is refused to its own author only`() async throws {
        try await withAccounts { database in
            let results = try await together([open(10), open(11), open(10), open(12)], in: database)
            #expect(results.count { (try? $0.get()) != nil } == 3)
            let refusals = results.compactMap { result in
                if case .failure(let error) = result { error as? DatabaseError } else { nil }
            }
            #expect(refusals == [.conflict(.unique, on: "account.number")])
            try await expectCount("SELECT count(*) FROM account WHERE number >= 10", 3, database)
        }
    }

    @Test func `what was posted and is refused is refused to its own author only`() async throws {
        try await withAccounts { database in
            let bodies = [10, 11, 10, 12].map { number in
                { @Sendable (transaction: Transaction) throws -> Int in
                    try transaction.post("INSERT INTO account VALUES (\(number), 0)")
                    return number
                }
            }
            let results = try await together(bodies, in: database)
            #expect(results.compactMap { try? $0.get() }.sorted() == [10, 11, 12])
            try await expectCount("SELECT count(*) FROM account WHERE number >= 10", 3, database)
        }
    }

    @Test func `each sees what those before it did, and who is refused for it can read it`() async throws {
        try await withAccounts { database in
            let bodies = (0..<8).map { _ in
                { @Sendable (transaction: Transaction) throws -> Bool in
                    guard try !transaction.exists("SELECT 1 FROM account WHERE number = 50") else { throw Refused() }
                    try transaction.run("INSERT INTO account VALUES (50, 0)")
                    return true
                }
            }
            let results = try await together(bodies, in: database)
            #expect(results.count { (try? $0.get()) == true } == 1)
            try await expectCount("SELECT count(*) FROM account WHERE number = 50", 1, database)
        }
    }

    @Test func `a body that meets a stranger is run again, alone, and nothing is lost`() async throws {
        try await withAccounts { database in
            let add = { @Sendable (transaction: Transaction) throws -> Int in
                let amount = try transaction.count("SELECT amount FROM account WHERE number = 1")
                return try transaction.run("UPDATE account SET amount = \(amount + 1) WHERE number = 1")
            }
            let strangers = Task {
                for _ in 0..<40 { _ = try await database.write(add) }
            }
            for _ in 0..<5 {
                _ = try await together(Array(repeating: add, count: 8), in: database).map { try $0.get() }
            }
            try await strangers.value
            try await expectCount("SELECT amount FROM account WHERE number = 1", 180, database)
        }
    }

    @Test func `bodies without a key never share a transaction`() async throws {
        try await withAccounts { database in
            let numbers = try await withThrowingTaskGroup(of: String.self) { group in
                for number in 10..<40 { group.addTask { try await database.write(open(number)) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(numbers).count == 30)
        }
    }

    @Test func `one that is cancelled while it waits never runs`() async throws {
        try await withAccounts { database in
            let (release, holder) = await hold(database)
            let tasks = (10..<14).map { number in Task { try await database.write(queue: Self.key, open(number)) } }
            while database.load().waitingWrites < 4 { await Task.yield() }
            tasks[1].cancel()
            await #expect(throws: CancellationError.self) { try await tasks[1].value }
            release.signal()
            for place in [0, 2, 3] { _ = try await tasks[place].value }
            try await holder.value
            let there = try await database.read { snapshot in
                try snapshot.rows("SELECT number FROM account WHERE number >= 10 ORDER BY number") { try $0.int(0) }
            }
            #expect(there == [10, 12, 13])
        }
    }
}
