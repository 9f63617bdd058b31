// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing

@testable import Database

struct FullTextTests {
    private let index = FullText("search", isLarge: true)

    private static let migrations = [Migration(1, "search") { try $0.fullText("search") }]

    private func id(_ number: UInt8) -> [UInt8] { [UInt8](repeating: number, count: 16) }

    private func put(_ entries: [(UInt8, [String], String)], _ database: Database) async throws {
        for (number, scope, text) in entries {
            try await database.write { transaction in
                try index.put(id: id(number), scope: scope, text: text, in: transaction)
            }
        }
    }

    private func find(
        _ words: [String], _ database: Database, prefix: Bool = false, scope: [String]? = nil, limit: Int = 10
    ) async throws -> [UInt8] {
        let sql = index.matches(words, prefixLast: prefix, scope: scope, limit: limit)
        return try await database.read { snapshot in
            try snapshot.rows(sql) { row in try row.bytes(0)[0] }
        }
    }

    @Test(arguments: Place.engines)
    func `all words must be there`(place: Place) async throws {
        try await withDatabase(on: place, Self.migrations) { database in
            try await put([(1, ["a"], "dieu kien xu ly"), (2, ["a"], "dieu hanh")], database)
            #expect(try await find(["dieu", "kien"], database) == [1])
            #expect(try await find(["dieu"], database).sorted() == [1, 2])
            #expect(try await find(["kie"], database) == [])
            #expect(try await find(["dieu", "ha"], database, prefix: true) == [2])
        }
    }

    @Test(arguments: Place.engines)
    func `words that stand together come first, then newer entries`(place: Place) async throws {
        try await withDatabase(on: place, Self.migrations) { database in
            try await put(
                [
                    (1, ["a"], "thong bao ket luan"), (2, ["a"], "ket qua thong tin luan bao"), (3, ["a"], "bao thong"),
                    (4, ["a"], "bao"), (5, ["a"], "thong bao khac"),
                ], database)
            #expect(try await find(["thong", "bao"], database) == [5, 1, 3, 2])
            #expect(try await find(["thong", "bao"], database, scope: ["a", "b"]) == [5, 1, 3, 2])
            #expect(try await find(["thong", "ba"], database, prefix: true, limit: 1) == [5])
            #expect(try await find(["bao"], database) == [5, 4, 3, 2, 1])
        }
    }

    @Test(arguments: Place.engines)
    func `as a set, the newest that hold all the words and are in scope`(place: Place) async throws {
        try await withDatabase(on: place, Self.migrations) { database in
            try await put(
                [(1, ["a"], "bao cao"), (2, ["a"], "cao bao"), (3, ["b"], "bao cao"), (4, ["a"], "bao")], database)
            func held(_ words: [String], _ scope: [String]?, newest limit: Int) async throws -> [UInt8] {
                let sql = index.holding(words, prefixLast: true, scope: scope, newest: limit)
                return try await database.read { try $0.rows(sql) { row in try row.bytes(0)[0] } }.sorted()
            }
            #expect(try await held(["bao", "ca"], nil, newest: 9) == [1, 2, 3])
            #expect(try await held(["bao", "ca"], ["a"], newest: 9) == [1, 2])
            #expect(try await held(["bao", "ca"], ["a"], newest: 1) == [2])
            #expect(try await held(["bao"], [], newest: 9) == [])
            #expect(try await held(["\""], nil, newest: 9) == [])
        }
    }

    @Test(arguments: Place.engines)
    func `scope is part of the search, before the cap`(place: Place) async throws {
        try await withDatabase(on: place, Self.migrations) { database in
            try await put([(1, ["agency:1", "all"], "bao cao")], database)
            for number in 2...40 { try await put([(UInt8(number), ["agency:2"], "bao cao")], database) }
            #expect(try await find(["bao"], database, scope: ["agency:1"], limit: 5) == [1])
            #expect(try await find(["bao"], database, scope: ["agency:3"]) == [])
            #expect(try await find(["bao"], database, scope: []) == [])
            #expect(try await find(["bao"], database, scope: ["agency:3", "all"]) == [1])
            // A scope is a whole token: neither its parts nor other capitals give access, and text is no scope.
            #expect(try await find(["bao"], database, scope: ["agency"]) == [])
            #expect(try await find(["bao"], database, scope: ["AGENCY:1"]) == [])
            #expect(try await find(["agency"], database) == [])
            #expect(try await find(["bao"], database, scope: ["bao"]) == [])
        }
    }

    @Test(arguments: Place.engines)
    func `putting again replaces and removing removes`(place: Place) async throws {
        try await withDatabase(on: place, Self.migrations) { database in
            try await put([(1, ["a"], "cu ky"), (2, ["a"], "cu ky"), (1, ["b"], "moi me")], database)
            #expect(try await find(["cu"], database) == [2])
            #expect(try await find(["moi"], database, scope: ["a"]) == [])
            #expect(try await find(["moi"], database, scope: ["b"]) == [1])
            try await database.write { transaction in
                try index.remove(id: id(1), in: transaction)
                try index.remove(id: id(9), in: transaction)
                guard transaction.engine == .sqlite else { return }
                try transaction.run("INSERT INTO search_index (search_index) VALUES ('integrity-check')")
            }
            #expect(try await find(["moi"], database) == [])
            #expect(try await database.read { try $0.count("SELECT count(*) FROM search") } == 1)
        }
    }

    private static let odd = [
        "\"", "\"\"\"", "AND", "OR", "NOT", "NEAR(a b)", "*", "a*", "^a", "text:a", "{scope} : x", "-a", "(", ")",
        "a\0b",
        "\0", "'", "a\" OR \"b", "+", "%", "", " ", "NEAR/3", "🙂", "\u{301}",
    ]

    @Test(arguments: odd)
    func `nothing in a word is an operator`(word: String) async throws {
        let database = try await Database.open(.memory, migrations: Self.migrations)
        try await nothing(by: word, in: database)
    }

    @Test(TestServer.isGiven) func `nothing in a word is an operator on PostgreSQL either`() async throws {
        try await withDatabase(on: .postgres, Self.migrations) { database in
            for word in Self.odd { try await nothing(by: word, in: database) }
        }
    }

    private func nothing(by word: String, in database: Database) async throws {
        try await put([(1, ["s"], "mot hai")], database)
        #expect(try await find([word], database) == [], "\(word)")
        #expect(try await find([word], database, prefix: true, scope: ["s"]) == [], "\(word)")
        #expect(try await find([word], database, scope: [word]) == [], "\(word)")
    }

    @Test(arguments: Place.engines)
    func `words that look like operators are found as words`(place: Place) async throws {
        try await withDatabase(on: place, Self.migrations) { database in
            try await put(
                [(1, ["s"], "to be or not to be"), (2, ["s"], "28/tb-ubnd ngay 30"), (3, ["s"], "near and far")],
                database)
            #expect(try await find(["or"], database) == [1])
            #expect(try await find(["NOT"], database) == [1])
            #expect(try await find(["and"], database) == [3])
            #expect(try await find(["28/tb-ubnd"], database) == [2])
            #expect(try await find(["28/tb-u"], database, prefix: true) == [2])
            #expect(try await find(["--", "ngay"], database) == [2])
            #expect(try await find([], database) == [])
        }
    }

    @Test(TestServer.isGiven) func `both engines find the same in the same order`() async throws {
        let words = [
            "thong", "bao", "ket", "luan", "28/tb-ubnd", "so", "1.234,5", "a@b.vn", "TB", "ubnd", "điều", "kie\u{302}n",
            "x", "bao-cao", "Ⅷ", "①", "30/6/2012", "https://a.vn/b?c=d", "_", "𝟛", "ß", "Ω",
        ]
        var random = SeededRandom(7)
        let corpus = (1...120).map { number in
            let text = (0..<Int.random(in: 1...30, using: &random)).map { _ in words.randomElement(using: &random) ?? ""
            }
            return (UInt8(number), [["a", "b", "c"].randomElement(using: &random) ?? ""], text.joined(separator: " "))
        }
        let queries = (0..<150).map { _ in
            (0..<Int.random(in: 1...4, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        }
        func answers(_ place: Place) async throws -> [[UInt8]] {
            var found: [[UInt8]] = []
            try await withDatabase(on: place, Self.migrations) { database in
                try await put(corpus, database)
                try await database.write { transaction in
                    for number in stride(from: UInt8(3), to: 120, by: 7) {
                        try index.append("thong bao THEM 28/tb-ubnd", to: id(number), in: transaction)
                        try index.rescope(id: id(number + 1), to: ["c", "d"], in: transaction)
                        try index.remove(id: id(number + 2), in: transaction)
                    }
                }
                for (number, query) in queries.enumerated() {
                    let scope = number % 3 == 0 ? nil : number % 3 == 1 ? ["a", "d"] : ["c"]
                    found.append(
                        try await find(query, database, prefix: number % 2 == 0, scope: scope, limit: number % 5 + 3))
                }
            }
            return found
        }
        let (sqlite, postgres) = (try await answers(.memory), try await answers(.postgres))
        for (number, query) in queries.enumerated() {
            #expect(sqlite[number] == postgres[number], "\(number) \(query)")
        }
        #expect(sqlite.count { !$0.isEmpty } > 50)
    }
}

/// The same numbers in every run.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
    }
}
