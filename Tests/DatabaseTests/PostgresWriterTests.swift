// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing

@testable import Database

/// Several write at once, and it is as if one wrote after the other.
@Suite(TestServer.isGiven)
struct PostgresWriterTests {
    @Test func `a body that met another is run again, and nothing is lost`() async throws {
        try await withAccounts { database in
            // The first two both read before either writes: one of them must be run again.
            let meeting = Meeting(of: 2)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        for _ in 0..<10 {
                            try await database.write { transaction in
                                let amount = try transaction.count("SELECT amount FROM account WHERE number = 1")
                                meeting.arrive()
                                try transaction.run("UPDATE account SET amount = \(amount + 1) WHERE number = 1")
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            try await expectCount("SELECT amount FROM account WHERE number = 1", 180, database)
            #expect(database.load().retries > 0)
        }
    }

    @Test func `two who each look at what the other changes do not both have their way`() async throws {
        try await withAccounts { database in
            // Each may take 150 of the 200 there are together: snapshots alone would let both, for both look first.
            let meeting = Meeting(of: 2)
            let takes = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 1...2 {
                    group.addTask {
                        try await database.write { transaction in
                            let sum = try transaction.count("SELECT sum(amount) FROM account")
                            meeting.arrive()
                            guard sum >= 150 else { return false }
                            try transaction.run("UPDATE account SET amount = amount - 150 WHERE number = \(number)")
                            return true
                        }
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(takes == 1)
        }
    }

    @Test func `writers of one key come one after the other, without being run again`() async throws {
        try await withAccounts { database in
            let key = QueueKey("account 1")
            let inside = Counter()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<40 {
                    group.addTask {
                        try await database.write(queue: key) { transaction in
                            #expect(inside.add(1) == 1)
                            let amount = try transaction.count("SELECT amount FROM account WHERE number = 1")
                            try transaction.run("UPDATE account SET amount = \(amount + 1) WHERE number = 1")
                            inside.add(-1)
                        }
                    }
                }
                try await group.waitForAll()
            }
            try await expectCount("SELECT amount FROM account WHERE number = 1", 140, database)
            #expect(database.load().retries == 0)
        }
    }

    @Test func `writers of one key in two processes queue too`() async throws {
        try await withFixture(on: .postgres) { fixture in
            let databases = [try await fixture.open([accounts]), try await fixture.open([accounts])]
            let key = QueueKey([UInt8](UUID().uuidString.utf8))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<30 {
                    group.addTask {
                        _ = try await databases[number % 2].write(queue: key) { transaction in
                            try transaction.run("UPDATE account SET amount = amount + 1 WHERE number = 1")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let amount = try await databases[0].read { try $0.count("SELECT amount FROM account WHERE number = 1") }
            #expect(amount == 130)
            #expect(databases.map { $0.load().retries } == [0, 0])
            for database in databases { try await database.close() }
        }
    }

    @Test func `a key that is taken while one looks is seen when the body is run again`() async throws {
        try await withAccounts { database in
            let meeting = Meeting(of: 2)
            let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        try await database.write { transaction in
                            if try transaction.exists("SELECT 1 FROM account WHERE number = 9") { return false }
                            meeting.arrive()
                            try transaction.run("INSERT INTO account VALUES (9, 0)")
                            return true
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 } == 1)
            #expect(database.load().retries > 0)
        }
    }
}
