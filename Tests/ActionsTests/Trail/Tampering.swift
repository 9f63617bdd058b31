// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store

/// Changes single rows behind the trail's back, as someone with the database file would.
struct Tampering {
    /// A table whose rows must not change unnoticed: its columns, and how many of the first are its key.
    struct Target {
        struct Column {
            let name: String
            let type: String
            let isRequired: Bool
        }

        let name: String
        let columns: [Column]
        let keyWidth: Int
    }

    /// What was done, for the message of a test that fails.
    struct Change {
        let table: String
        /// The identities either of which names the row: before and after.
        let ids: Set<[UInt8]>
        let what: String
    }

    var random: SeededRandom
    private let targets: [Target]

    init(seed: UInt64, in snapshot: Snapshot) throws {
        random = SeededRandom(seed: seed)
        let names = ["trail_chain", "trail_entry", "trail_payload", "trail_row"] + BusinessTables.all.map(\.name)
        targets = try names.map { name in
            Target(
                name: name,
                columns: try snapshot.rows(Self.columns(of: name)) {
                    Target.Column(name: try $0.text(0), type: try $0.text(1), isRequired: try $0.bool(2))
                }, keyWidth: name == "trail_row" ? 2 : 1)
        }.filter { try snapshot.exists("SELECT 1 FROM \(name: $0.name)") }
    }

    /// The tables that can be tampered with.
    var tables: [String] { targets.map(\.name) }

    /// Makes one change that the database itself allows.
    mutating func change(_ transaction: Transaction) throws -> Change {
        // Someone with the file, or with all rights in the database, does not enforce its references. SQLite is asked so only
        // where one stands in the way: it then prepares every statement anew.
        var isLoose = transaction.engine == .postgres
        if isLoose { try transaction.run("SET LOCAL session_replication_role = replica") }
        while true {
            let before = random
            let target = targets[Int.random(in: 0..<targets.count, using: &random)]
            let row = try anyRow(of: target, in: transaction)
            do {
                switch Int.random(in: 0..<3, using: &random) {
                case 0: return try delete(row, of: target, in: transaction)
                case 1: return try insertCopy(of: row, in: target, transaction)
                default: return try update(row, of: target, in: transaction)
                }
            } catch DatabaseError.conflict(.foreignKey, on: _) where !isLoose {
                try transaction.run("PRAGMA defer_foreign_keys = ON")
                isLoose = true
                random = before
            } catch DatabaseError.conflict where transaction.engine == .sqlite {
                // A constraint stood in the way: try something else. PostgreSQL wants a new transaction for that.
            }
        }
    }

    private static func columns(of table: String) -> SQL {
        .choose(
            sqlite: "SELECT name, type, \"notnull\" FROM pragma_table_info(\(table)) ORDER BY cid",
            postgres: """
                SELECT attname::text,
                    CASE format_type(atttypid, NULL) WHEN 'bigint' THEN 'INTEGER' WHEN 'text' THEN 'TEXT' ELSE 'BLOB' END,
                    attnotnull
                FROM pg_attribute WHERE attrelid = quote_ident(\(table))::regclass AND attnum > 0 AND NOT attisdropped
                ORDER BY attnum
                """)
    }

    private mutating func anyRow(of target: Target, in snapshot: Snapshot) throws -> [Value] {
        let count = try snapshot.count("SELECT count(*) FROM \(name: target.name)")
        let offset = Int.random(in: 0..<count, using: &random)
        let row = try snapshot.first("SELECT * FROM \(name: target.name) LIMIT 1 OFFSET \(offset)") { row in
            try target.columns.indices.map { try row.value($0) }
        }
        return row ?? []
    }

    private func condition(_ row: [Value], _ target: Target) -> SQL {
        (0..<target.keyWidth).map { SQL("\(name: target.columns[$0].name) = \(row[$0])") }.joined(separator: " AND ")
    }

    private func delete(_ row: [Value], of target: Target, in transaction: Transaction) throws -> Change {
        try transaction.run("DELETE FROM \(name: target.name) WHERE \(sql: condition(row, target))")
        return Change(table: target.name, ids: [row[0].identity], what: "deleted")
    }

    private mutating func insertCopy(
        of row: [Value], in target: Target, _ transaction: Transaction
    ) throws -> Change {
        var copy = row
        copy[0] = other(row[0], target.columns[0])
        // A column that must be unique would refuse a true copy.
        for index in copy.indices.dropFirst() where Int.random(in: 0..<3, using: &random) == 0 {
            copy[index] = other(copy[index], target.columns[index])
        }
        try transaction.run("INSERT INTO \(name: target.name) VALUES \(list: copy)")
        return Change(table: target.name, ids: [copy[0].identity], what: "copied as a new row")
    }

    private mutating func update(
        _ row: [Value], of target: Target, in transaction: Transaction
    ) throws -> Change {
        let index = Int.random(in: 0..<target.columns.count, using: &random)
        let column = target.columns[index]
        let value = other(row[index], column)
        try transaction.run(
            "UPDATE \(name: target.name) SET \(name: column.name) = \(value) WHERE \(sql: condition(row, target))")
        var ids: Set<[UInt8]> = [row[0].identity]
        if index == 0 { ids.insert(value.identity) }
        return Change(table: target.name, ids: ids, what: "\(column.name): \(row[index]) → \(value)")
    }

    /// Another value of the same column.
    private mutating func other(_ value: Value, _ column: Target.Column) -> Value {
        if !column.isRequired, value != .null, Int.random(in: 0..<4, using: &random) == 0 { return .null }
        switch value {
        case .null:
            return column.type == "INTEGER" ? .integer(1) : column.type == "TEXT" ? .text("x") : .bytes([1, 2, 3])
        case .integer(let number):
            let isFlag = number == 0 || number == 1
            return .integer(isFlag ? 1 - number : number + Int64.random(in: 1...1000, using: &random))
        case .text(let text):
            let isShorter = !text.isEmpty && Bool.random(using: &random)
            return .text(isShorter ? String(text.dropLast()) : text + "x")
        case .bytes(let bytes):
            guard !bytes.isEmpty else { return .bytes([1]) }
            var changed = bytes
            changed[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            return .bytes(changed)
        }
    }
}

/// The same numbers in every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
