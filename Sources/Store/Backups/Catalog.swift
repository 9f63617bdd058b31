// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

/// What the database itself says about its tables.
package enum Catalog {
    /// A migration that was applied.
    package struct Step: Sendable, Hashable, Codable {
        package let number: Int
        package let name: String

        package init(number: Int, name: String) {
            self.number = number
            self.name = name
        }
    }

    /// The migrations that were applied, in order; none where there is no schema at all.
    package static func steps(in snapshot: Snapshot) throws -> [Step] {
        guard try tables(in: snapshot).contains("schema_migration") else { return [] }
        return try snapshot.rows("SELECT number, name FROM schema_migration ORDER BY number") { row in
            Step(number: try row.int(0), name: try row.text(1))
        }
    }

    /// The program's tables, by name; not those an engine makes for itself.
    package static func tables(in snapshot: Snapshot) throws -> [String] {
        let statement: SQL = .choose(
            sqlite: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
            postgres: """
                SELECT c.relname::text FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
                WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p') ORDER BY c.relname
                """)
        return try snapshot.rows(statement) { try $0.text(0) }.filter(isKnown)
    }

    /// The columns of a table, in their order.
    package static func columns(of table: String, in snapshot: Snapshot) throws -> [String] {
        let statement: SQL = .choose(
            sqlite: "SELECT name FROM pragma_table_info(\(table)) ORDER BY cid",
            postgres: """
                SELECT attname::text FROM pg_attribute WHERE attrelid = (quote_ident(\(table)))::regclass
                AND attnum > 0 AND NOT attisdropped ORDER BY attnum
                """)
        return try snapshot.rows(statement) { try $0.text(0) }
    }

    /// The number of rows of each table.
    package static func counts(of tables: [String], in snapshot: Snapshot) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for table in tables { counts[table] = try snapshot.count("SELECT count(*) FROM \(name: table)") }
        return counts
    }

    /// What the engine finds wrong with its own storage and references; nothing when all is well.
    ///
    /// On PostgreSQL restoring has loaded every row and built every index and reference anew, which finds the same.
    package static func faults(in snapshot: Snapshot) throws -> [String] {
        guard snapshot.engine == .sqlite else { return [] }
        let storage = try snapshot.rows("PRAGMA integrity_check(20)") { try $0.text(0) }.filter { $0 != "ok" }
        let references = try snapshot.rows("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 20") {
            "foreign key: " + (try $0.text(0))
        }
        return storage + references
    }

    /// The major version of a PostgreSQL server.
    package static func serverVersion(in snapshot: Snapshot) throws -> Int {
        try snapshot.count("SELECT current_setting('server_version_num')::bigint / 10000")
    }

    /// Lets other connections read in this very snapshot, as long as it lasts; PostgreSQL's name for it.
    package static func exportedSnapshot(in snapshot: Snapshot) throws -> String {
        try snapshot.first("SELECT pg_export_snapshot()::text") { try $0.text(0) } ?? ""
    }

    /// Removes every table of the program, where a restoration came to nothing or was a drill.
    package static func clear(in transaction: Transaction) throws {
        let tables = try tables(in: transaction)
        guard !tables.isEmpty else { return }
        let names = tables.map { SQL("\(name: $0)") }.joined(separator: ", ")
        try transaction.run("DROP TABLE \(sql: names) CASCADE")
    }

    /// Whether a table is one the trail answers for, or is left out for a stated reason.
    private static func isKnown(_ table: String) -> Bool {
        BusinessTables.named.contains(table) || BusinessTables.outside[table] != nil
    }
}
