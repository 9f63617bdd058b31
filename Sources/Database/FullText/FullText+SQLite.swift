// SPDX-License-Identifier: AGPL-3.0-or-later

/// On SQLite: FTS5 over the content of a table.
extension FullText {
    var creationSQLite: [SQL] {
        [
            """
            CREATE TABLE \(name: name) (row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, scope TEXT NOT NULL,
            text TEXT NOT NULL) STRICT
            """,
            """
            CREATE VIRTUAL TABLE \(name: index) USING fts5(scope, text, content=\(name), content_rowid='row',
            tokenize='unicode61 remove_diacritics 0', prefix='2 3')
            """,
        ]
    }

    func putSQLite(_ id: [UInt8], _ tokens: String, _ text: String, _ transaction: Transaction) throws {
        let isSame = try transaction.exists(
            "SELECT 1 FROM \(name: name) WHERE id = \(id) AND scope = \(tokens) AND text = \(text)")
        if isSame { return }
        try removeSQLite(id, transaction)
        let row = try transaction.count(
            "INSERT INTO \(name: name) (id, scope, text) VALUES (\(id), \(tokens), \(text)) RETURNING row")
        try transaction.run("INSERT INTO \(name: index) (rowid, scope, text) VALUES (\(row), \(tokens), \(text))")
    }

    func appendSQLite(_ more: String, _ id: [UInt8], _ transaction: Transaction) throws {
        guard let found = try entry(id, transaction), !more.isEmpty else { return }
        try replace(found, scope: found.scope, text: found.text + " " + more, transaction)
    }

    func removeSQLite(_ id: [UInt8], _ transaction: Transaction) throws {
        // An index over outside content must be told the old words: it has no other way to find them.
        let changed = try transaction.run(
            """
            INSERT INTO \(name: index) (\(name: index), rowid, scope, text)
            SELECT 'delete', row, scope, text FROM \(name: name) WHERE id = \(id)
            """)
        if changed > 0 { try transaction.run("DELETE FROM \(name: name) WHERE id = \(id)") }
    }

    func rescopeSQLite(_ id: [UInt8], _ tokens: String, _ transaction: Transaction) throws {
        guard let found = try entry(id, transaction), found.scope != tokens else { return }
        try replace(found, scope: tokens, text: found.text, transaction)
    }

    func matchesSQLite(_ query: Query, depth: Int, limit: Int) -> SQL {
        let score: SQL = query.phrases.count > 1 ? "closeness(\(name: index))" : "0"
        let found = newestSQLite(query, depth, columns: "rowid AS row, \(sql: score) AS score")
        let best: SQL = "SELECT row, score FROM (\(sql: found)) ORDER BY score DESC, row DESC LIMIT \(count: limit)"
        return """
            SELECT entry.id FROM (\(sql: best)) AS hit JOIN \(name: name) AS entry ON entry.row = hit.row
            ORDER BY hit.score DESC, hit.row DESC
            """
    }

    func holdingSQLite(_ query: Query, _ limit: Int) -> SQL {
        """
        SELECT entry.id FROM (\(sql: newestSQLite(query, limit, columns: "rowid AS row"))) AS hit
        JOIN \(name: name) AS entry ON entry.row = hit.row
        """
    }

    /// The newest rows of the index that have the words.
    func newestSQLite(_ query: Query, _ limit: Int, columns: SQL) -> SQL {
        let text: SQL =
            query.whole.map { whole in
                """
                (CASE WHEN EXISTS (SELECT 1 FROM \(name: index) WHERE \(name: index) MATCH \(whole.sqlite))
                THEN \(whole.sqlite) ELSE \(query.sqlite) END)
                """
            } ?? "\(query.sqlite)"
        return """
            SELECT \(sql: columns) FROM \(name: index) WHERE \(name: index) MATCH \(sql: text)
            ORDER BY rowid DESC LIMIT \(count: limit)
            """
    }

    private struct Stored {
        let row: Int64
        let scope: String
        let text: String
    }

    private func entry(_ id: [UInt8], _ transaction: Transaction) throws -> Stored? {
        try transaction.first("SELECT row, scope, text FROM \(name: name) WHERE id = \(id)") {
            Stored(row: try $0.int64(0), scope: try $0.text(1), text: try $0.text(2))
        }
    }

    private func replace(_ old: Stored, scope: String, text: String, _ transaction: Transaction) throws {
        try transaction.run(
            """
            INSERT INTO \(name: index) (\(name: index), rowid, scope, text)
            VALUES ('delete', \(old.row), \(old.scope), \(old.text))
            """)
        try transaction.run(
            "UPDATE \(name: name) SET scope = \(scope), text = \(text) WHERE row = \(old.row)")
        try transaction.run("INSERT INTO \(name: index) (rowid, scope, text) VALUES (\(old.row), \(scope), \(text))")
    }
}
