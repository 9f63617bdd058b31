// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing

@testable import Database

/// What only PostgreSQL does, and how it is opened.
@Suite(TestServer.isGiven)
struct PostgresTests {
    @Test func `it is opened durable, and tells its version`() async throws {
        try await withAccounts { database in
            guard case .postgres(let settings) = try await database.effectiveSettings() else { throw Refused() }
            #expect(settings.version >= 150_000)
            #expect(settings.engine.hasPrefix("PostgreSQL "))
            #expect(settings.fsync && settings.synchronousCommit == "on" && settings.encoding == "UTF8")
            #expect(database.engine == .postgres)
        }
    }

    @Test func `weaker settings are refused`() throws {
        let good = PostgresSettings(
            engine: "PostgreSQL 15.1", version: 150_001, encoding: "UTF8", fsync: true, fullPageWrites: true,
            synchronousCommit: "on", isStandby: false, mostConnections: 100)
        try good.assertDurable()
        let weaker: [(inout PostgresSettings) -> Void] = [
            { $0.version = 149_999 }, { $0.encoding = "SQL_ASCII" }, { $0.fsync = false },
            { $0.fullPageWrites = false },
            { $0.synchronousCommit = "local" }, { $0.synchronousCommit = "off" }, { $0.isStandby = true },
        ]
        for weaken in weaker {
            var settings = good
            weaken(&settings)
            #expect {
                try settings.assertDurable()
            } throws: { error in
                if case DatabaseError.settings = error { true } else { false }
            }
        }
    }

    @Test func `a server that is not there is told at once, and transient`() async throws {
        let nowhere = try PostgresAddress("postgres://nobody:geheim@127.0.0.1:1/none")
        await #expect {
            try await Database.open(.postgres(nowhere), migrations: [])
        } throws: { error in
            guard let error = error as? DatabaseError, case .unavailable = error else { return false }
            return error.isTransient && !"\(error)".contains("geheim")
        }
    }

    @Test func `two that start at once migrate once`() async throws {
        try await withFixture(on: .postgres) { fixture in
            let slow = Migration(2, "slow") { schema in
                try schema.create("slow") { table in table.id() }
                usleep(50_000)
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask { try await fixture.open([notes, slow]).close() }
                }
                try await group.waitForAll()
            }
            let database = try await fixture.open([notes, slow])
            try await expectCount("SELECT count(*) FROM schema_migration", 2, database)
            try await database.close()
        }
    }

    @Test func `plans outlive a change of their tables`() async throws {
        try await withFixture(on: .postgres) { fixture in
            let database = try await fixture.open(settings: Settings(readers: 1))
            let all: SQL = "SELECT * FROM note"
            for _ in 0..<3 { _ = try await database.read { try $0.rows(all) { $0.count } } }
            let other = try await fixture.open([
                notes, Migration(2, "more") { try $0.add(to: "note") { $0.text("more", .optional) } },
            ])
            try await other.write { transaction in _ = try transaction.run("INSERT INTO note (number) VALUES (1)") }
            #expect(try await database.read { try $0.rows(all) { $0.count } } == [4])
            try await other.close()
            try await database.close()
        }
    }

    @Test func `more statements than are kept prepared work as well`() async throws {
        try await withAccounts(Settings(readers: 1)) { database in
            for number in 0..<450 {
                let sql = SQL(stringLiteral: "SELECT count(*) + \(number) FROM account")
                for _ in 0..<3 { try await expectCount(sql, number + 2, database) }
            }
            let kept = try await database.read { try $0.count("SELECT count(*) FROM pg_prepared_statements") }
            #expect(kept <= 201)
        }
    }

    @Test func `copying to a file is refused with the way to do it`() async throws {
        try await withAccounts { database in
            await #expect {
                try await database.copy(to: "/tmp/none")
            } throws: { error in
                if case DatabaseError.unsupported(let what) = error { what.contains("pg_dump") } else { false }
            }
        }
    }

    @Test func `looking on writes nothing`() async throws {
        try await withFixture(on: .postgres) { fixture in
            let database = try await fixture.open()
            let onlooker = try await Database.openReadOnly(fixture.location, migrations: [notes])
            _ = try await database.write { try $0.run("INSERT INTO note (number, text) VALUES (1, 'x')") }
            #expect(try await texts(onlooker) == ["x"])
            await #expect(throws: DatabaseError.readOnly) {
                _ = try await onlooker.write { try $0.run("DELETE FROM note") }
            }
            try await onlooker.close()
            try await database.close()
        }
    }
}

struct PostgresAddressTests {
    @Test func `an address never shows its password`() throws {
        let address = try PostgresAddress(
            "postgres://lan:b%C3%AD%20m%E1%BA%ADt@db.local:5433/nenep?sslmode=verify-full")
        #expect(address.description == "postgres://lan@db.local:5433/nenep")
        for text in ["\(address)", String(reflecting: address), "\(Location.postgres(address))"] {
            #expect(!text.contains("bí mật"), "\(text)")
        }
        var dumped = ""
        dump(Location.postgres(address), to: &dumped)
        #expect(!dumped.contains("bí mật"))
        #expect(address.environmentVariables["PGPASSWORD"] == "bí mật")
        #expect(address.environmentVariables["PGSSLMODE"] == "verify-full")
        #expect(address.database == "nenep")
    }

    @Test func `both of libpq's ways of writing an address are read, and nothing else`() throws {
        #expect(try PostgresAddress("host=/run/pg dbname=a user=b").description == "postgres://b@/run/pg/a")
        for text in ["postgres://a:geheim@b:c:d/e?nothing=1", "host", "mysql://a", "postgres://%zz"] {
            #expect {
                try PostgresAddress(text)
            } throws: { error in
                if case DatabaseError.address = error { !"\(error)".contains("geheim") } else { false }
            }
        }
    }
}
