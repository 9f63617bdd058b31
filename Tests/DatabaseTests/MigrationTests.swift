// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing

@testable import Database

struct MigrationTests {
    private func empty(_ number: Int, _ name: String) -> Migration {
        Migration(number, name) { _ in }
    }

    /// Opens a database with one list and again with another, and gives why the second was refused.
    private func refusal(
        _ place: Place, _ first: [Migration], _ second: [Migration]
    ) async throws -> DatabaseError? {
        var refusal: DatabaseError?
        try await withFixture(on: place) { fixture in
            try await fixture.open(first).close()
            do {
                try await fixture.open(second).close()
            } catch let error as DatabaseError {
                refusal = error
            }
        }
        return refusal
    }

    @Test(arguments: Place.lasting)
    func `later migrations are added once`(place: Place) async throws {
        #expect(try await refusal(place, [notes], [notes, empty(2, "two")]) == nil)
        #expect(try await refusal(place, [notes], [notes]) == nil)
    }

    @Test(arguments: Place.lasting)
    func `a database newer than the program is refused`(place: Place) async throws {
        let refusal = try await refusal(place, [notes, empty(2, "two")], [notes])
        #expect(refusal == .newer(number: 2, name: "two"))
    }

    @Test(arguments: Place.lasting)
    func `a migration renamed after it was applied is refused`(place: Place) async throws {
        let refusal = try await refusal(place, [notes], [empty(1, "jottings")])
        #expect(refusal == .changed(number: 1, applied: "notes", known: "jottings"))
    }

    @Test(arguments: Place.lasting)
    func `a migration slipped in before applied ones is refused`(place: Place) async throws {
        let refusal = try await refusal(
            place, [empty(1, "a"), empty(3, "c")], [empty(1, "a"), empty(2, "b"), empty(3, "c")])
        guard case .migrations = refusal else { throw Refused() }
    }

    @Test(arguments: [[2, 1], [1, 1], [0], [-1]])
    func `numbers are unique and ascending`(numbers: [Int]) async throws {
        await #expect {
            try await Database.open(.memory, migrations: numbers.map { empty($0, "m\($0)") })
        } throws: { error in
            if case DatabaseError.migrations = error { true } else { false }
        }
    }

    @Test(arguments: Place.lasting)
    func `a migration that fails leaves nothing, and those before it stay`(place: Place) async throws {
        try await withFixture(on: place) { fixture in
            let broken = Migration(2, "broken") { schema in
                try schema.create("half") { table in table.id() }
                throw Refused()
            }
            await #expect(throws: Refused.self) { try await fixture.open([notes, broken]) }
            let database = try await fixture.open([notes])
            let names: SQL = .choose(
                sqlite: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
                postgres: "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1")
            let tables = try await database.read { try $0.rows(names) { try $0.text(0) } }
            #expect(tables == ["note", "schema_migration"])
            try await database.close()
        }
    }

    @Test(arguments: Place.lasting)
    func `looking on needs exactly the program's migrations`(place: Place) async throws {
        try await withFixture(on: place) { fixture in
            try await fixture.open([notes]).close()
            await #expect(throws: DatabaseError.older(number: 2, name: "two")) {
                try await Database.openReadOnly(fixture.location, migrations: [notes, empty(2, "two")])
            }
            await #expect(throws: DatabaseError.newer(number: 1, name: "notes")) {
                try await Database.openReadOnly(fixture.location, migrations: [])
            }
        }
    }

    @Test func `a table is rendered for both engines`() throws {
        let table = Table("agency")
        table.id()
        table.text("name", default: "it's")
        table.reference("parent_id", to: "agency", .optional, onDelete: .clear)
        table.flag("closed", default: false)
        table.instant("at")
        table.check("name <> \("")")
        #expect(
            try table.creation().inlined(for: .sqlite) == """
                CREATE TABLE "agency" ("id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16), \
                "name" TEXT NOT NULL DEFAULT 'it''s', "parent_id" BLOB REFERENCES "agency" (id) ON DELETE SET NULL, \
                "closed" INTEGER NOT NULL DEFAULT 0 CHECK ("closed" IN (0, 1)), "at" INTEGER NOT NULL, \
                CHECK (name <> '')) STRICT
                """)
        #expect(
            try table.creation().inlined(for: .postgres) == """
                CREATE TABLE "agency" ("id" bytea NOT NULL PRIMARY KEY CHECK (length("id") = 16), \
                "name" text COLLATE "C" NOT NULL DEFAULT 'it''s', "parent_id" bytea REFERENCES "agency" (id) ON DELETE SET NULL, \
                "closed" bigint NOT NULL DEFAULT 0 CHECK ("closed" IN (0, 1)), "at" bigint NOT NULL, \
                CHECK (name <> ''))
                """)
    }

    @Test(arguments: Place.engines)
    func `the whole vocabulary is accepted by the engine`(place: Place) async throws {
        let all = Migration(1, "all") { schema in
            try schema.create("place") { table in
                table.id()
                table.text("name")
                table.unique(["name"])
            }
            try schema.create("stay") { table in
                table.reference("place_id", to: "place", onDelete: .cascade)
                table.integer("version", default: 1)
                table.day("from_day")
                table.day("to_day", .optional)
                table.instant("at")
                table.bytes("hash", .optional)
                table.flag("open")
                table.primaryKey(["place_id", "from_day"])
                table.check("to_day IS NULL OR to_day >= from_day")
            }
            try schema.add(to: "stay") { table in table.text("note", .optional) }
            try schema.index("stay_open", on: "stay", ["from_day"], where: "open = \(true)")
            try schema.index("stay_version", on: "stay", ["place_id", "version"], unique: true)
            try schema.fullText("search")
            try schema.run("CREATE VIEW open_stay AS SELECT * FROM stay WHERE open = 1")
        }
        try await withDatabase(on: place, [all]) { database in
            await #expect(throws: DatabaseError.name("a b")) {
                try await database.write { transaction in try Schema(transaction).create("a b") { $0.id() } }
            }
        }
    }
}
