// SPDX-License-Identifier: AGPL-3.0-or-later
import Dispatch
import Foundation
import Testing

@testable import Database

/// Connections that end, that are all taken, or that wait too long.
@Suite(TestServer.isGiven)
struct PostgresConnectionTests {
    @Test func `text with NUL is refused in clear words, and nothing is written`() async throws {
        try await withDatabase(on: .postgres, [notes]) { database in
            await #expect(throws: DatabaseError.unsupported("text with a NUL character")) {
                try await database.write { transaction in
                    try transaction.run("INSERT INTO note (number, text) VALUES (1, 'x')")
                    try transaction.run("INSERT INTO note (number, text) VALUES (2, \("a\0b"))")
                }
            }
            let left = try await texts(database)
            #expect(left == [])
        }
    }

    @Test func `a connection that was ended is replaced, unnoticed`() async throws {
        try await withAccounts(Settings(readers: 2, writers: 2)) { database in
            let names: SQL = "SELECT pg_backend_pid()"
            for _ in 0..<3 {
                let reader = try await database.read { try $0.count(names) }
                let writer = try await database.write { try $0.count(names) }
                try await TestServer.administer(
                    "SELECT pg_terminate_backend(\(reader)::int), pg_terminate_backend(\(writer)::int)")
                try await expectCount("SELECT count(*) FROM account", 2, database)
                try await database.write { transaction in
                    _ = try transaction.run("UPDATE account SET amount = amount + 1 WHERE number = 2")
                }
            }
            try await expectCount("SELECT amount FROM account WHERE number = 2", 103, database)
        }
    }

    @Test func `a connection that ends in the middle of a write costs nothing but a second try`() async throws {
        try await withAccounts { database in
            let tries = Counter()
            try await database.write { transaction in
                try transaction.run("UPDATE account SET amount = amount + 1 WHERE number = 1")
                if tries.add(1) == 1 {
                    _ = try transaction.exists("SELECT pg_terminate_backend(pg_backend_pid())")
                }
            }
            #expect(tries.add(0) == 2)
            try await expectCount("SELECT amount FROM account WHERE number = 1", 101, database)
        }
    }

    @Test func `a connection that ends before its commit is kept is tried once more, and then told`()
        async throws
    {
        try await withAccounts { database in
            // The connection ends within the commit, before anything is kept.
            let deadly: SQL = """
                CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$
                """
            try await database.write { transaction in
                try transaction.run(deadly)
                try transaction.run(
                    """
                    CREATE CONSTRAINT TRIGGER leaving AFTER UPDATE ON account DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW WHEN (new.amount = 777) EXECUTE FUNCTION leave()
                    """)
            }
            let tries = Counter()
            await #expect(throws: DatabaseError.self) {
                try await database.write { transaction in
                    tries.add(1)
                    try transaction.run("UPDATE account SET amount = 777 WHERE number = 1")
                    try transaction.run("UPDATE account SET amount = 5 WHERE number = 2")
                }
            }
            // Nothing was kept, so it was tried once more; what can't be kept is told in the end.
            #expect(tries.add(0) == 2)
            try await expectCount("SELECT sum(amount) FROM account", 200, database)
        }
    }

    @Test func `what takes too long is stopped and told as busy`() async throws {
        try await withAccounts(Settings(timeLimit: .seconds(2))) { database in
            await #expect(throws: DatabaseError.busy) {
                try await database.read { try $0.exists("SELECT pg_sleep(20)") }
            }
            await #expect(throws: DatabaseError.busy) {
                try await database.write { transaction in
                    for _ in 0..<10 { _ = try transaction.exists("SELECT pg_sleep(0.5)") }
                }
            }
            try await expectCount("SELECT count(*) FROM account", 2, database)
        }
    }

    @Test func `a read that is cancelled is stopped on the server, and its connection is not used again`() async throws
    {
        try await withAccounts(Settings(readers: 1)) { database in
            let begun = AsyncStream<Void>.makeStream()
            let task = Task {
                try await database.read { snapshot in
                    _ = try snapshot.exists("SELECT 1")
                    begun.continuation.yield()
                    return try snapshot.exists("SELECT pg_sleep(20)")
                }
            }
            for await _ in begun.stream { break }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            try await expectCount("SELECT count(*) FROM account", 2, database)
        }
    }

    @Test func `when every connection is taken, one waits so long and no longer`() async throws {
        try await withAccounts(Settings(writers: 1, poolTimeout: .milliseconds(200))) { database in
            let (entered, release) = (AsyncStream<Void>.makeStream(), DispatchSemaphore(value: 0))
            let holder = Task {
                try await database.write { _ in
                    entered.continuation.yield()
                    release.wait()
                }
            }
            for await _ in entered.stream { break }
            await #expect(throws: DatabaseError.busy) { try await database.write { try $0.count("SELECT 1") } }
            // Who reads has connections of their own.
            try await expectCount("SELECT count(*) FROM account", 2, database)
            release.signal()
            try await holder.value
            #expect(try await database.write { try $0.count("SELECT 1") } == 1)
        }
    }
}
