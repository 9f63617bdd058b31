// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing

@testable import Database

/// Finding the newest with how many there are, and keeping an index in one piece.
struct FullTextUpkeepTests {
    private let index = FullText("search")

    private static let migrations = [Migration(1, "search") { try $0.fullText("search") }]

    private func id(_ number: UInt8) -> [UInt8] { [UInt8](repeating: number, count: 16) }

    private func put(_ entries: [(UInt8, [String], String)], _ database: Database) async throws {
        for (number, scope, text) in entries {
            try await database.write { try index.put(id: id(number), scope: scope, text: text, in: $0) }
        }
    }

    private func newest(
        _ words: [String], _ scope: [String]?, _ limit: Int, _ most: Int, _ database: Database
    ) async throws -> [[Int]] {
        let sql = index.newest(words, prefixLast: true, scope: scope, limit: limit, counting: most)
        let found = try await database.read { try $0.rows(sql) { [Int(try $0.bytes(0)[0]), try $0.int(1)] } }
        return found.sorted { $0[0] > $1[0] }
    }

    @Test(arguments: Place.engines)
    func `the newest come with how many there are, both only of what is in scope`(place: Place) async throws {
        try await withDatabase(on: place, Self.migrations) { database in
            try await put(
                [(1, ["a"], "bao cao"), (2, ["a"], "cao bao"), (3, ["b"], "bao cao"), (4, ["a"], "bao")], database)
            #expect(try await newest(["bao", "ca"], nil, 9, 9, database) == [[3, 3], [2, 3], [1, 3]])
            #expect(try await newest(["bao", "ca"], nil, 2, 9, database) == [[3, 3], [2, 3]])
            #expect(try await newest(["bao", "ca"], ["a"], 1, 9, database) == [[2, 2]])
            #expect(try await newest(["bao"], nil, 1, 2, database) == [[4, 2]])
            #expect(try await newest(["khong"], nil, 9, 9, database).isEmpty)
            #expect(try await newest(["bao"], [], 9, 9, database).isEmpty)
            #expect(try await newest(["\""], nil, 9, 9, database).isEmpty)
            // What was changed counts as the newest.
            try await put([(1, ["a"], "bao cao moi")], database)
            #expect(try await newest(["bao", "ca"], nil, 1, 9, database) == [[1, 3]])
        }
    }

    @Test(arguments: Place.engines)
    func `many changes leave pieces, which are put together with everything still found`(place: Place) async throws {
        try await withDatabase(on: place, Self.migrations) { database in
            try await put((1...12).map { ($0, [$0 % 2 == 0 ? "a" : "b"], "tu \($0) chung") }, database)
            try await database.write { try index.remove(id: id(5), in: $0) }
            if place != .postgres { #expect(try await database.read { try index.pieces(in: $0) } > 4) }
            while try await database.write({ try index.tidy(in: $0) }) {}
            #expect(try await database.read { try index.pieces(in: $0) } == 1)
            let left = try await newest(["chung"], nil, 20, 20, database).map { $0[0] }
            #expect(left == [12, 11, 10, 9, 8, 7, 6, 4, 3, 2, 1])
            #expect(try await newest(["chung"], ["a"], 1, 20, database) == [[12, 6]])
            // Nothing more to do is no fault, and what comes later is found, too.
            #expect(try await !database.write { try index.tidy(in: $0) })
            try await put([(13, ["a"], "chung")], database)
            #expect(try await newest(["chung"], ["a"], 1, 20, database) == [[13, 7]])
        }
    }
}
