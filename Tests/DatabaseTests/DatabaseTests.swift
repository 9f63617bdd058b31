// SPDX-License-Identifier: AGPL-3.0-or-later
import Dispatch
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
    @Test(arguments: Place.allCases)
    func `what was written is read, and what was refused is not`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
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
        }
    }

    @Test(arguments: Place.lasting)
    func `it keeps what was written when it is closed`(place: Place) async throws {
        try await withFixture(on: place) { fixture in
            for round in 1...3 {
                let database = try await fixture.open()
                try await database.write { transaction in
                    _ = try transaction.run("INSERT INTO note (number, text) VALUES (\(round), \("v\(round)"))")
                }
                try await database.close()
            }
            let database = try await fixture.open()
            #expect(try await texts(database) == ["v1", "v2", "v3"])
            try await database.close()
        }
    }

    @Test(arguments: Place.engines)
    func `many rows come one after the other, and others may be asked meanwhile`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
            try await database.write { transaction in
                for number in 0..<1201 {
                    try transaction.run("INSERT INTO note (number, text) VALUES (\(number), \("n\(number)"))")
                }
            }
            for least in [0, 1, 201, 701, 1201] {
                let seen = try await database.read { snapshot in
                    var seen: [Int] = []
                    try snapshot.each("SELECT number FROM note WHERE number >= \(least) ORDER BY number") { row in
                        let number = try row.int(0)
                        seen.append(number)
                        if number % 500 == 0 {
                            #expect(try snapshot.exists("SELECT 1 FROM note WHERE number = \(number)"))
                            try snapshot.each("SELECT 1") { _ in }
                        }
                    }
                    return seen
                }
                #expect(seen == Array(least..<1201))
            }
        }
    }

    private static let replies = Migration(2, "replies") { schema in
        try schema.create("reply") { table in
            table.id()
            table.reference("parent_id", to: "reply", .optional)
            table.flag("seen")
        }
        try schema.create("pair") { table in
            table.integer("left")
            table.text("right")
            table.primaryKey(["left", "right"])
        }
    }

    @Test(arguments: Place.engines)
    func `violations tell which constraint`(place: Place) async throws {
        try await withDatabase(on: place, [notes, Self.replies]) { database in
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
            #expect(
                await error("INSERT INTO pair VALUES (1, 'a)('), (1, 'a)(')")
                    == .conflict(.unique, on: "pair.left, pair.right"))
            #expect(await error("INSERT INTO note (text) VALUES ('x')") == .conflict(.notNull, on: "note.number"))
            let stranger: SQL = "INSERT INTO reply VALUES (\(id), \([UInt8](repeating: 2, count: 16)), 0)"
            #expect(await error(stranger)?.constraint == .foreignKey)
            #expect(await error("INSERT INTO reply VALUES (\([UInt8]([1])), NULL, 0)")?.constraint == .check)
            #expect(await error("INSERT INTO reply VALUES (\(id), NULL, 2)")?.constraint == .check)
            #expect(await error("INSERT INTO note (number) VALUES ('a')")?.constraint == .type)
            #expect(await error("INSERT INTO note (number) VALUES (7)") == nil)
        }
    }

    @Test(arguments: Place.allCases)
    func `reading cannot write`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
            await #expect(throws: DatabaseError.readOnly) {
                try await database.read { snapshot in
                    try snapshot.rows("INSERT INTO note (number) VALUES (1) RETURNING number") { row in try row.int(0) }
                }
            }
            let left = try await texts(database)
            #expect(left == [])
        }
    }

    @Test(arguments: Place.engines)
    func `a read sees one moment`(place: Place) async throws {
        // In memory there is one connection, and nothing is written while it is read.
        try await withDatabase(on: place == .memory ? .file : place, [notes]) { database in
            let counts = try await database.read { snapshot in
                let before = try snapshot.count("SELECT count(*) FROM note")
                let written = DispatchSemaphore(value: 0)
                Task {
                    _ = try? await database.write { try $0.run("INSERT INTO note (number) VALUES (1)") }
                    written.signal()
                }
                written.wait()
                return [before, try snapshot.count("SELECT count(*) FROM note")]
            }
            #expect(counts == [0, 0])
            #expect(try await database.read { try $0.count("SELECT count(*) FROM note") } == 1)
        }
    }

    @Test(arguments: Place.engines)
    func `the same statement may run inside itself`(place: Place) async throws {
        try await withDatabase(on: place, []) { database in
            let pairs = try await database.read { snapshot in
                let sql: SQL = """
                    SELECT value FROM (SELECT 1 AS value UNION ALL SELECT 2) AS numbers WHERE value <= \(2) ORDER BY value
                    """
                return try snapshot.rows(sql) { outer in
                    let first = try outer.int(0)
                    let inner = try snapshot.rows(sql) { row in try row.int(0) }
                    return [first, try outer.int(0)] + inner
                }
            }
            #expect(pairs == [[1, 1, 1, 2], [2, 2, 1, 2]])
        }
    }

    @Test(arguments: Place.engines)
    func `handwritten placeholders are refused`(place: Place) async throws {
        let sql: SQL = place == .postgres ? "SELECT $1" : "SELECT ?1"
        let text = sql.rendered(for: .sqlite).text
        try await withDatabase(on: place, []) { database in
            await #expect(throws: DatabaseError.statement("placeholders are not written by hand", sql: text)) {
                try await database.read { snapshot in try snapshot.exists(sql) }
            }
        }
    }

    @Test(arguments: Place.engines)
    func `a statement the engine does not know is told with its text`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
            await #expect {
                try await database.read { try $0.exists("SELECT nothing FROM note") }
            } throws: { error in
                if case DatabaseError.statement(_, sql: "SELECT nothing FROM note") = error { true } else { false }
            }
            let left = try await texts(database)
            #expect(left == [])
        }
    }

    @Test(arguments: Place.allCases)
    func `a closed database says so`(place: Place) async throws {
        try await withFixture(on: place) { fixture in
            let database = try await fixture.open()
            try await database.close()
            await #expect(throws: DatabaseError.closed) {
                try await database.write { transaction in _ = try transaction.run("DELETE FROM note") }
            }
            await #expect(throws: DatabaseError.closed) {
                try await database.read { snapshot in try snapshot.exists("SELECT 1") }
            }
            try await database.close()
        }
    }

    @Test(arguments: Place.engines)
    func `one question needs no transaction, and a second one is refused`(place: Place) async throws {
        try await withDatabase(on: place, []) { database in
            let two = try await database.ask { try $0.count("SELECT 1 + 1") }
            #expect(two == 2)
            await #expect(throws: DatabaseError.unsupported("a second statement where one was announced")) {
                try await database.ask { try $0.count("SELECT 1") + $0.count("SELECT 2") }
            }
            let three = try await database.read { try $0.count("SELECT 3") }
            #expect(three == 3)
        }
    }
}

extension DatabaseError {
    var constraint: Constraint? { if case .conflict(let constraint, _) = self { constraint } else { nil } }
}
