// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing

@testable import Database

/// What goes in comes out, and sorts the same, on both engines.
struct ValueTests {
    static let oddities = [
        "", "a\0b", "\0", "e\u{0301}", "é", "đường", "𠀋👩‍👩‍👧", "\u{FEFF}x", "\u{202E}abc", "'\"`;--", "\u{FFFF}", "\\x41",
    ]

    @Test(arguments: Place.engines)
    func `odd text and bytes come back byte for byte`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
            // PostgreSQL has no NUL in texts, and is asked about that in its own tests.
            let oddities = Self.oddities.filter { place != .postgres || !$0.utf8.contains(0) }
            for (number, text) in oddities.enumerated() {
                try await database.write { transaction in
                    let bytes = Array(text.utf8)
                    _ = try transaction.run(
                        "INSERT INTO note (number, text, bytes) VALUES (\(number), \(text), \(bytes))")
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
    }

    @Test(arguments: Place.engines)
    func `whole numbers keep all their bits, whatever the engine computes them as`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
            let numbers: [Int64] = [.min, -1, 0, 1, 0x7FFF_FFFF, 0x1_0000_0000, .max]
            try await database.write { transaction in
                for number in numbers { try transaction.run("INSERT INTO note (number) VALUES (\(number))") }
            }
            let back = try await database.read {
                try $0.rows("SELECT number FROM note ORDER BY number") { try $0.int64(0) }
            }
            #expect(back == numbers)
            // PostgreSQL's `sum` of integers is a decimal number.
            for sum: Int64 in [
                0, 1, -1, 9_999, 10_000, 10_001, -30_000, 100_000_000, 123_456_789_012, .max - 1, .min + 2,
            ] {
                let sql: SQL = "SELECT sum(n) FROM (SELECT \(sum - 1) AS n UNION ALL SELECT \(1)) AS numbers"
                let total = try await database.read { try $0.first(sql) { try $0.int64(0) } }
                #expect(total == sum)
            }
            let row = try await database.read { snapshot in
                try snapshot.first("SELECT 7, 1 = 1, 1 = 2, \(5) + 1, count(*), length('ab') FROM note") { row in
                    try (0..<6).map { try row.int($0) }
                }
            }
            #expect(row == [7, 1, 0, 6, 7, 2])
        }
    }

    @Test(arguments: Place.engines)
    func `text sorts by its bytes`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
            let words = ["a", "B", "đ", "Z", "á", "_", "10", "9", "", "e\u{301}", "é", "😀", "\u{FFFD}"]
            try await database.write { transaction in
                for (number, word) in words.enumerated() {
                    try transaction.run("INSERT INTO note (number, text) VALUES (\(number), \(word))")
                }
            }
            let sorted = try await database.read {
                try $0.rows("SELECT text FROM note ORDER BY text") { Array(try $0.text(0).utf8) }
            }
            #expect(sorted == words.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
            #expect(try await database.read { try $0.count("SELECT count(*) FROM note WHERE text < \("a")") } == 6)
        }
    }

    @Test(arguments: Place.engines)
    func `nothing may stand where something stood, and the other way round`(place: Place) async throws {
        try await withDatabase(on: place, [notes]) { database in
            let values: [(Int?, String?, [UInt8]?)] = [
                (1, nil, nil), (2, "x", nil), (3, nil, [1]), (4, "y", [2]), (5, nil, nil), (6, "", []),
            ]
            for _ in 0..<3 {
                try await database.write { transaction in
                    try transaction.run("DELETE FROM note")
                    for (number, text, bytes) in values {
                        try transaction.run(
                            "INSERT INTO note (number, text, bytes) VALUES (\(number), \(text), \(bytes))")
                    }
                }
                let back = try await database.read {
                    try $0.rows("SELECT text, bytes FROM note ORDER BY number") {
                        (try $0.optionalText(0), try $0.optionalBytes(1))
                    }
                }
                #expect(back.map(\.0) == values.map(\.1))
                #expect(back.map(\.1) == values.map(\.2))
            }
        }
    }

    @Test(arguments: Place.engines)
    func `a column that is not what was asked names itself`(place: Place) async throws {
        try await withDatabase(on: place, [notes], Self.readOddColumns)
    }

    private static func readOddColumns(_ database: Database) async throws {
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
}
