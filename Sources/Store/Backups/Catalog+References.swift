// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Catalog {
    /// A column whose values are identities of rows of a table.
    package struct Reference: Sendable, Hashable {
        package let table: String
        package let column: String
        package let target: String
    }

    /// Every reference between the program's tables.
    package static func references(in snapshot: Snapshot) throws -> [Reference] {
        let statement: SQL = .choose(
            sqlite: """
                SELECT t.name, r."from", r."table" FROM sqlite_schema AS t
                JOIN pragma_foreign_key_list(t.name) AS r WHERE t.type = 'table'
                """,
            postgres: """
                SELECT t.relname::text, a.attname::text, r.relname::text FROM pg_constraint AS c
                JOIN pg_class AS t ON t.oid = c.conrelid JOIN pg_class AS r ON r.oid = c.confrelid
                JOIN pg_namespace AS n ON n.oid = t.relnamespace
                JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
                WHERE c.contype = 'f' AND n.nspname = current_schema()
                """)
        return try snapshot.rows(statement) { row in
            Reference(table: try row.text(0), column: try row.text(1), target: try row.text(2))
        }
    }

    /// The columns of a table's primary key.
    package static func key(of table: String, in snapshot: Snapshot) throws -> [String] {
        let statement: SQL = .choose(
            sqlite: "SELECT name FROM pragma_table_info(\(table)) WHERE pk > 0 ORDER BY pk",
            postgres: """
                SELECT a.attname::text FROM pg_index AS i
                JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
                WHERE i.indrelid = (quote_ident(\(table)))::regclass AND i.indisprimary
                """)
        return try snapshot.rows(statement) { try $0.text(0) }
    }

    /// How many others are connected to this PostgreSQL database.
    package static func otherConnections(in snapshot: Snapshot) throws -> Int {
        guard snapshot.engine == .postgres else { return 0 }
        return try snapshot.count(
            """
            SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
            AND backend_type = 'client backend'
            """)
    }
}
