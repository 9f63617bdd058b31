// SPDX-License-Identifier: AGPL-3.0-or-later

/// A full-text index in which who may see an entry is part of the index itself.
///
/// The caller folds text and words (letters without marks, `đ` as `d`) before giving them. Scopes are tokens of the
/// caller's choice, such as the agencies an entry is visible to; a search names the scopes of the one who searches, so
/// what is capped has been permitted already.
public struct FullText: Sendable, Hashable {
    let name: String

    /// The index made by `Schema.fullText` under this name.
    public init(_ name: String) {
        self.name = name
    }

    /// Puts an entry, replacing the one with this id; it counts as the newest.
    public func put(id: [UInt8], scope: [String], text: String, in transaction: Transaction) throws {
        try requireSQLite(transaction.engine)
        let tokens = Set(scope).sorted().map(Self.token).joined(separator: " ")
        let isSame = try transaction.exists(
            "SELECT 1 FROM \(name: name) WHERE id = \(id) AND scope = \(tokens) AND text = \(text)")
        if isSame { return }
        try remove(id: id, in: transaction)
        let row = try transaction.count(
            "INSERT INTO \(name: name) (id, scope, text) VALUES (\(id), \(tokens), \(text)) RETURNING row")
        try transaction.run("INSERT INTO \(name: index) (rowid, scope, text) VALUES (\(row), \(tokens), \(text))")
    }

    /// Adds words to an entry, if it is there; it keeps its place among the others.
    public func append(_ more: String, to id: [UInt8], in transaction: Transaction) throws {
        try requireSQLite(transaction.engine)
        let found = try transaction.first("SELECT row, scope, text FROM \(name: name) WHERE id = \(id)") {
            (row: try $0.int64(0), scope: try $0.text(1), text: try $0.text(2))
        }
        guard let found, !more.isEmpty else { return }
        let text = found.text + " " + more
        try transaction.run(
            """
            INSERT INTO \(name: index) (\(name: index), rowid, scope, text)
            VALUES ('delete', \(found.row), \(found.scope), \(found.text))
            """)
        try transaction.run("UPDATE \(name: name) SET text = \(text) WHERE row = \(found.row)")
        try transaction.run(
            "INSERT INTO \(name: index) (rowid, scope, text) VALUES (\(found.row), \(found.scope), \(text))")
    }

    /// Removes an entry, if it is there.
    public func remove(id: [UInt8], in transaction: Transaction) throws {
        try requireSQLite(transaction.engine)
        // An index over outside content must be told the old words: it has no other way to find them.
        let changed = try transaction.run(
            """
            INSERT INTO \(name: index) (\(name: index), rowid, scope, text)
            SELECT 'delete', row, scope, text FROM \(name: name) WHERE id = \(id)
            """)
        if changed > 0 { try transaction.run("DELETE FROM \(name: name) WHERE id = \(id)") }
    }

    /// Gives an entry another scope, if it is there; its words and its place among the others stay.
    public func rescope(id: [UInt8], to scope: [String], in transaction: Transaction) throws {
        try requireSQLite(transaction.engine)
        let found = try transaction.first("SELECT row, scope, text FROM \(name: name) WHERE id = \(id)") {
            (row: try $0.int64(0), scope: try $0.text(1), text: try $0.text(2))
        }
        let tokens = Set(scope).sorted().map(Self.token).joined(separator: " ")
        guard let found, found.scope != tokens else { return }
        try transaction.run(
            """
            INSERT INTO \(name: index) (\(name: index), rowid, scope, text)
            VALUES ('delete', \(found.row), \(found.scope), \(found.text))
            """)
        try transaction.run("UPDATE \(name: name) SET scope = \(tokens) WHERE row = \(found.row)")
        try transaction.run(
            "INSERT INTO \(name: index) (rowid, scope, text) VALUES (\(found.row), \(tokens), \(found.text))")
    }

    /// A `SELECT` of the ids whose text has all the words, best first.
    ///
    /// With `scope`, only entries sharing a token with it are found; nil searches everything. Of the newest `candidates`
    /// matches those come first whose words stand together as asked for, then the newer ones, `limit` in all: a word
    /// everybody uses costs no more than a rare one. A single word needs no ranking and gives the newest.
    /// Words are taken as they are: nothing in them is an operator. No usable word finds nothing.
    public func matches(
        _ words: [String], prefixLast: Bool, scope: [String]?, limit: Int, candidates: Int = 200
    ) -> SQL {
        guard let query = Self.query(words, prefixLast: prefixLast, scope: scope) else {
            return "SELECT id FROM \(name: name) WHERE 1 = 0"
        }
        let isRanked = words.count > 1
        let score: SQL = isRanked ? "closeness(\(name: index))" : "0"
        let found: SQL =
            """
            SELECT rowid AS row, \(sql: score) AS score FROM \(name: index) WHERE \(name: index) MATCH \(query)
            ORDER BY rowid DESC LIMIT \(isRanked ? max(limit, candidates) : limit)
            """
        let best: SQL = "SELECT row, score FROM (\(sql: found)) ORDER BY score DESC, row DESC LIMIT \(limit)"
        return """
            SELECT entry.id FROM (\(sql: best)) AS hit JOIN \(name: name) AS entry ON entry.row = hit.row
            ORDER BY hit.score DESC, hit.row DESC
            """
    }

    /// A `SELECT` of the ids of the newest entries whose text has all the words, unranked and in no order: a set.
    ///
    /// Words and scope are those of ``matches(_:prefixLast:scope:limit:candidates:)``.
    public func holding(_ words: [String], prefixLast: Bool, scope: [String]?, newest limit: Int) -> SQL {
        guard let query = Self.query(words, prefixLast: prefixLast, scope: scope) else {
            return "SELECT id FROM \(name: name) WHERE 1 = 0"
        }
        return """
            SELECT entry.id FROM (
                SELECT rowid AS row FROM \(name: index) WHERE \(name: index) MATCH \(query)
                ORDER BY rowid DESC LIMIT \(limit)) AS hit
            JOIN \(name: name) AS entry ON entry.row = hit.row
            """
    }

    private var index: String { name + "_index" }

    func creation(for engine: Engine) throws -> [SQL] {
        try requireSQLite(engine)
        return [
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

    private func requireSQLite(_ engine: Engine) throws {
        guard engine == .sqlite else { throw DatabaseError.unsupported("full text on \(engine)") }
    }
}
