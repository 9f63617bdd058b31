// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing

@testable import Database

/// The network between the database and its server fails: nobody hangs, nothing is done twice, and it goes on after.
@Suite(TestServer.isGiven)
struct PostgresNetworkTests {
    private func withNetwork(
        _ settings: Settings = Settings(readers: 2, writers: 2),
        _ body: (Database, FaultyNetwork) async throws -> Void
    ) async throws {
        try await withFixture(on: .postgres) { fixture in
            guard case .postgres(let address) = fixture.location else { throw Refused() }
            let network = try FaultyNetwork(to: address)
            defer { network.close() }
            let database = try await Database.open(
                .postgres(network.address), migrations: [accounts], settings: settings)
            do {
                try await body(database, network)
            } catch {
                network.turn(.down)
                try? await database.close()
                throw error
            }
            try await database.close()
        }
    }

    private func deposit(_ database: Database) async throws {
        try await database.write { transaction in
            _ = try transaction.run("UPDATE account SET amount = amount + 1 WHERE number = 1")
        }
    }

    /// Waits until no connection ends a transaction any more whose caller has gone on: what is to fail is the next one.
    private func rest(_ database: Database) async {
        while database.load().busyConnections > 0 { try? await Task.sleep(for: .milliseconds(1)) }
    }

    private func refusal(_ work: () async throws -> Void) async -> DatabaseError? {
        do {
            try await work()
            return nil
        } catch {
            return error as? DatabaseError
        }
    }

    @Test func `a commit whose answer is lost is told as uncertain, and not done twice`() async throws {
        try await withNetwork { database, network in
            try await deposit(database)
            for round in 1...3 {
                await rest(database)
                network.turn(.losesCommit)
                let error = await refusal {
                    try await database.write { transaction in
                        try transaction.run("UPDATE account SET amount = amount + 1 WHERE number = 1")
                        try transaction.run("UPDATE account SET amount = amount - 1 WHERE number = 2")
                    }
                }
                guard case .uncertain = error else { throw error ?? .closed }
                try await expectCount("SELECT amount FROM account WHERE number = 1", 101 + round, database)
                try await expectCount("SELECT amount FROM account WHERE number = 2", 100 - round, database)
            }
        }
    }

    @Test func `what is lost after a commit was answered is nobody's error`() async throws {
        try await withNetwork { database, network in
            for round in 1...3 {
                await rest(database)
                network.turn(.endsAfterCommit)
                try await database.write(queue: QueueKey("account")) { transaction in
                    _ = try transaction.run("UPDATE account SET amount = amount + 1 WHERE number = 1")
                }
                try await expectCount("SELECT amount FROM account WHERE number = 1", 100 + round, database)
            }
        }
    }

    @Test func `connecting too takes no longer than there is patience`() async throws {
        try await withNetwork { database, network in
            network.turn(.down)
            network.turn(.silent)
            let start = ContinuousClock.now
            let error = await refusal { try await Patience.within(.seconds(1)) { try await deposit(database) } }
            #expect(error?.isTransient == true)
            #expect(ContinuousClock.now - start < .milliseconds(2500))
            network.turn(.well)
        }
    }

    @Test func `a commit that never reached the server is done again`() async throws {
        try await withNetwork { database, network in
            try await deposit(database)
            await rest(database)
            network.turn(.swallowsCommit)
            try await database.write { transaction in
                try transaction.run("UPDATE account SET amount = amount + 1 WHERE number = 1")
                try transaction.run("UPDATE account SET amount = amount - 1 WHERE number = 2")
            }
            try await expectCount("SELECT amount FROM account WHERE number = 1", 102, database)
            try await expectCount("SELECT amount FROM account WHERE number = 2", 99, database)
        }
    }

    @Test func `when the server goes away each is told at once, and when it is back it goes on`() async throws {
        try await withNetwork { database, network in
            try await deposit(database)
            network.turn(.down)
            let start = ContinuousClock.now
            for _ in 0..<5 {
                let error = await refusal { try await deposit(database) }
                #expect(error?.isTransient == true)
                #expect(await refusal { try await expectCount("SELECT 1", 1, database) }?.isTransient == true)
            }
            #expect(ContinuousClock.now - start < .seconds(10))
            network.turn(.well)
            let back = ContinuousClock.now
            while await refusal({ try await deposit(database) }) != nil, ContinuousClock.now - back < .seconds(5) {
                try await Task.sleep(for: .milliseconds(50))
            }
            try await deposit(database)
            try await expectCount("SELECT amount FROM account WHERE number = 1", 103, database)
        }
    }

    @Test func `when the network swallows everything nobody waits over ten seconds, and it goes on after`() async throws
    {
        let defaults = Settings()
        #expect(defaults.poolTimeout + (defaults.timeLimit ?? .zero) <= .seconds(8))
        // Shorter here, so that a slow machine does not make the difference.
        let settings = Settings(readers: 2, writers: 2, timeLimit: .seconds(3), poolTimeout: .seconds(1))
        try await withNetwork(settings) { database, network in
            try await deposit(database)
            network.turn(.silent)
            let start = ContinuousClock.now
            let errors = await withTaskGroup(of: DatabaseError?.self) { group in
                for number in 0..<12 {
                    group.addTask {
                        await refusal {
                            if number % 2 == 0 {
                                try await deposit(database)
                            } else {
                                _ = try await database.read { try $0.count("SELECT count(*) FROM account") }
                            }
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(ContinuousClock.now - start < .seconds(10))
            #expect(errors.allSatisfy { $0?.isTransient == true })
            network.turn(.well)
            let back = ContinuousClock.now
            while await refusal({ try await deposit(database) }) != nil, ContinuousClock.now - back < .seconds(5) {
                try await Task.sleep(for: .milliseconds(50))
            }
            try await deposit(database)
        }
    }
}
