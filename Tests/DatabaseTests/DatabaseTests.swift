// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing

@testable import Database

/// A folder of a test, gone with it.
final class Folder: Sendable {
    let path = NSTemporaryDirectory() + "database-\(UUID().uuidString)"
    var file: String { path + "/nenep.sqlite" }

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}

let notes = Migration(1, "notes") { schema in
    try schema.create("note") { table in
        table.primaryKey(["number"])
        table.integer("number")
        table.text("text", .optional)
        table.bytes("bytes", .optional)
    }
}

func texts(_ database: Database) async throws -> [String] {
    try await database.read { snapshot in
        try snapshot.rows("SELECT text FROM note ORDER BY number") { row in try row.text(0) }
    }
}

struct Refused: Error {}

struct DatabaseTests {
    @Test(arguments: [true, false])
    func `what was written is read, and what was refused is not`(inMemory: Bool) async throws {
        let folder = try Folder()
        let database = try await Database.open(inMemory ? .memory : .file(folder.file), migrations: [notes])
        let changed = try await database.write { transaction in
            try transaction.run("INSERT INTO note (number, text) VALUES (\(1), \("một")), (2, 'hai')")
        }
        #expect(changed == 2)
        await #expect(throws: Refused.self) {
            try await database.write { transaction in
                try transaction.run("DELETE FROM note")
                throw Refused()
            }
        }
        #expect(try await texts(database) == ["một", "hai"])
        try await database.close()
    }

    @Test func `a file keeps what was written`() async throws {
        let folder = try Folder()
        for round in 1...3 {
            let database = try await Database.open(.file(folder.file), migrations: [notes])
            try await database.write { transaction in
                _ = try transaction.run("INSERT INTO note (number, text) VALUES (\(round), \("v\(round)"))")
            }
            try await database.close()
        }
        let database = try await Database.open(.file(folder.file), migrations: [notes])
        #expect(try await texts(database) == ["v1", "v2", "v3"])
        try await database.close()
    }

    @Test func `odd text and bytes come back byte for byte`() async throws {
        let database = try await Database.open(.memory, migrations: [notes])
        let oddities = [
            "", "a\0b", "\0", "e\u{0301}", "é", "đường", "𠀋👩‍👩‍👧", "\u{FEFF}x", "\u{202E}abc", "'\"`;--", "\u{FFFF}",
        ]
        for (number, text) in oddities.enumerated() {
            try await database.write { transaction in
                let bytes = Array(text.utf8)
                _ = try transaction.run("INSERT INTO note VALUES (\(number), \(text), \(bytes))")
            }
        }
        let back = try await database.read { snapshot in
            try snapshot.rows("SELECT text, bytes FROM note ORDER BY number") { row in
                (try row.text(0), try row.bytes(1))
            }
        }
        #expect(back.map { Array($0.0.utf8) } == oddities.map { Array($0.utf8) })
        #expect(back.map(\.1) == oddities.map { Array($0.utf8) })
    }

    @Test func `a column that is not what was asked names itself`() async throws {
        let database = try await Database.open(.memory, migrations: [notes])
        try await database.read { snapshot in
            let sql: SQL = "SELECT 'x' AS word, NULL AS none, 2 AS two, 1.5 AS half"
            _ = try snapshot.first(sql) { row in
                #expect(throws: DatabaseError.decoding(column: 0, name: "word", expected: "an integer", found: "text"))
                {
                    try row.int(0)
                }
                #expect(throws: DatabaseError.decoding(column: 1, name: "none", expected: "text", found: "NULL")) {
                    try row.text(1)
                }
                #expect(throws: DatabaseError.self) { try row.bool(2) }
                #expect(throws: DatabaseError.self) { try row.value(3) }
                #expect(throws: DatabaseError.self) { try row.int(4) }
                #expect(throws: DatabaseError.self) { try row.int(-1) }
                let (nothing, two) = (try row.optionalText(1), try row.value(2))
                #expect(nothing == nil)
                #expect(two == .integer(2))
            }
        }
    }

    @Test func `violations tell which constraint`() async throws {
        let database = try await Database.open(
            .memory,
            migrations: [
                notes,
                Migration(2, "replies") { schema in
                    try schema.create("reply") { table in
                        table.id()
                        table.reference("parent_id", to: "reply", .optional)
                        table.flag("seen")
                    }
                },
            ])
        func error(_ sql: SQL) async -> DatabaseError? {
            do {
                try await database.write { transaction in _ = try transaction.run(sql) }
                return nil
            } catch {
                return error as? DatabaseError
            }
        }
        let id = [UInt8](repeating: 1, count: 16)
        #expect(await error("INSERT INTO note (number) VALUES (1), (1)") == .conflict(.unique, on: "note.number"))
        #expect(await error("INSERT INTO note (text) VALUES ('x')") == .conflict(.notNull, on: "note.number"))
        #expect(
            await error("INSERT INTO reply VALUES (\(id), \([UInt8](repeating: 2, count: 16)), 0)")
                == .conflict(.foreignKey, on: ""))
        #expect(await error("INSERT INTO reply VALUES (\([UInt8]([1])), NULL, 0)")?.isCheck == true)
        #expect(await error("INSERT INTO reply VALUES (\(id), NULL, 2)")?.isCheck == true)
        #expect(await error("INSERT INTO note (number) VALUES ('a')")?.isType == true)
    }

    @Test func `reading cannot write`() async throws {
        let folder = try Folder()
        for location in [Location.memory, .file(folder.file)] {
            let database = try await Database.open(location, migrations: [notes])
            await #expect(throws: DatabaseError.readOnly) {
                try await database.read { snapshot in
                    try snapshot.rows("INSERT INTO note (number) VALUES (1) RETURNING number") { row in try row.int(0) }
                }
            }
            try await database.close()
        }
    }

    @Test func `the same statement may run inside itself`() async throws {
        let database = try await Database.open(.memory, migrations: [notes])
        let pairs = try await database.read { snapshot in
            let sql: SQL = "SELECT value FROM (SELECT 1 AS value UNION ALL SELECT 2) WHERE value <= \(2) ORDER BY value"
            return try snapshot.rows(sql) { outer in
                let first = try outer.int(0)
                let inner = try snapshot.rows(sql) { row in try row.int(0) }
                return [first, try outer.int(0)] + inner
            }
        }
        #expect(pairs == [[1, 1, 1, 2], [2, 2, 1, 2]])
    }

    @Test func `handwritten placeholders are refused`() async throws {
        let database = try await Database.open(.memory, migrations: [])
        await #expect(throws: DatabaseError.statement("placeholders are not written by hand", sql: "SELECT ?1")) {
            try await database.read { snapshot in try snapshot.exists("SELECT ?1") }
        }
    }

    @Test func `a closed database says so`() async throws {
        let folder = try Folder()
        for location in [Location.memory, .file(folder.file)] {
            let database = try await Database.open(location, migrations: [notes])
            try await database.close()
            await #expect(throws: DatabaseError.closed) {
                try await database.write { transaction in _ = try transaction.run("DELETE FROM note") }
            }
            await #expect(throws: DatabaseError.closed) {
                try await database.read { snapshot in try snapshot.exists("SELECT 1") }
            }
        }
    }
}

extension DatabaseError {
    var isCheck: Bool { if case .conflict(.check, _) = self { true } else { false } }
    var isType: Bool { if case .conflict(.type, _) = self { true } else { false } }
}
