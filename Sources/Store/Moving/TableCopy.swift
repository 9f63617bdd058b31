// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

/// A table as it is carried from one database to another, whatever their engines.
package struct TableCopy: Sendable, Hashable {
    package let name: String
    package let columns: [String]
    /// Columns that refer to the table itself: empty at first and filled once every row is there.
    package let later: [String]
    package let key: [String]

    /// Rows of a table, by the order of its columns.
    package typealias Rows = [[Value]]

    /// The tables of a database, each after those it refers to.
    ///
    /// The program's record of its schema is left out: the target has its own.
    package static func all(in snapshot: Snapshot) throws -> [TableCopy] {
        var waiting = try Catalog.tables(in: snapshot).filter {
            $0 != "schema_migration" && !FullTexts.names.contains($0)
        }
        let references = try Catalog.references(in: snapshot)
        var placed: [TableCopy] = []
        while !waiting.isEmpty {
            let known = Set(placed.map(\.name))
            let next = waiting.filter { table in
                references.allSatisfy { $0.table != table || $0.target == table || known.contains($0.target) }
            }
            // Two tables that refer to each other would need their references filled in later, as those to oneself are.
            guard !next.isEmpty else { throw StoreError.malformed(waiting.joined(separator: ", ")) }
            for table in next {
                let own = references.filter { $0.table == table && $0.target == table }.map(\.column)
                placed.append(
                    TableCopy(
                        name: table, columns: try Catalog.columns(of: table, in: snapshot).sorted(), later: own,
                        key: try Catalog.key(of: table, in: snapshot)))
            }
            waiting.removeAll { next.contains($0) }
        }
        return placed
    }

    /// Hands over all rows, a batch at a time.
    package func each(of size: Int, in snapshot: Snapshot, _ body: (Rows) throws -> Void) throws {
        var rows: Rows = []
        let names = columns.map { SQL("\(name: $0)") }.joined(separator: ", ")
        let count = columns.count
        try snapshot.each("SELECT \(sql: names) FROM \(name: name)") { row in
            rows.append(try (0..<count).map { try row.value($0) })
            guard rows.count >= size else { return }
            try body(rows)
            rows.removeAll(keepingCapacity: true)
        }
        if !rows.isEmpty { try body(rows) }
    }

    /// Puts rows; what refers to the table itself stays empty.
    package func insert(_ rows: Rows, in transaction: Transaction) throws {
        let names = columns.map { SQL("\(name: $0)") }.joined(separator: ", ")
        let hidden = Set(later.compactMap { columns.firstIndex(of: $0) })
        // Engines take so many values in one statement.
        let size = max(1, 2000 / max(1, columns.count))
        for start in stride(from: 0, to: rows.count, by: size) {
            let tuples = rows[start..<min(start + size, rows.count)].map { row -> SQL in
                let values = row.enumerated().map { hidden.contains($0.offset) ? Value.null : $0.element }
                return "\(list: values)"
            }
            try transaction.run(
                "INSERT INTO \(name: name) (\(sql: names)) VALUES \(sql: tuples.joined(separator: ", "))")
        }
    }

    /// Fills in what refers to the table itself.
    package func fill(_ rows: Rows, in transaction: Transaction) throws {
        for column in later {
            guard let place = columns.firstIndex(of: column) else { continue }
            for row in rows where row[place] != .null {
                let conditions = key.compactMap { name -> SQL? in
                    columns.firstIndex(of: name).map { "\(name: name) = \(row[$0])" }
                }
                try transaction.run(
                    """
                    UPDATE \(name: name) SET \(name: column) = \(row[place])
                    WHERE \(sql: conditions.joined(separator: " AND "))
                    """)
            }
        }
    }
}

/// What a table holds, whatever the order of its rows: their number, and the sum of their hashes.
///
/// The sum finds what was lost, doubled or changed on the way; against somebody who would forge it stands the trail.
package struct TableSum: Sendable, Hashable {
    package private(set) var rows = 0
    private var words = [UInt64](repeating: 0, count: 4)

    package init() {}

    package mutating func add(_ row: [Value]) {
        var canonical = Canonical("moved row")
        for value in row { canonical.add(value) }
        let hash = canonical.hash()
        rows += 1
        for word in 0..<4 {
            let more = hash[word * 8..<word * 8 + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            words[word] &+= more
        }
    }

    /// The sum's beginning, for people.
    package var text: String { Hex.text((0..<8).map { UInt8(truncatingIfNeeded: words[0] >> (56 - 8 * $0)) }) }
}

/// The indexes that search text: each engine keeps them its own way, so they are put anew entry by entry.
package enum FullTexts {
    package static let all: [(name: String, index: FullText)] = [
        ("search", SearchStore.index), ("notice_search", SearchStore.noticeIndex), ("letter_search", LetterStore.index),
    ]

    static let names = Set(all.map(\.name))
}

/// Keeps a database that is being filled from being served: a server refuses a schema with a step it does not know.
package enum UnfinishedMark {
    private static let number = 999_999

    package static func put(in transaction: Transaction) throws {
        try transaction.run(
            "INSERT INTO schema_migration (number, name, applied_at) VALUES (\(number), \("being filled by nenep move"), 0)"
        )
    }

    package static func remove(in transaction: Transaction) throws {
        try transaction.run("DELETE FROM schema_migration WHERE number = \(number)")
    }
}
