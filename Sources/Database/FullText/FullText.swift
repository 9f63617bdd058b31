// SPDX-License-Identifier: AGPL-3.0-or-later

/// A full-text index in which who may see an entry is part of the index itself.
///
/// The caller folds text and words (letters without marks, `đ` as `d`) before giving them. Scopes are tokens of the
/// caller's choice, such as the agencies an entry is visible to; a search names the scopes of the one who searches, so
/// what is capped has been permitted already. Both engines find and rank alike.
public struct FullText: Sendable, Hashable {
    let name: String
    /// Whether it has so many entries that the best way through it depends on the words.
    let isLarge: Bool

    /// The index made by `Schema.fullText` under this name.
    public init(_ name: String, isLarge: Bool = false) {
        (self.name, self.isLarge) = (name, isLarge)
    }

    /// Puts an entry, replacing the one with this id; it counts as the newest.
    public func put(id: [UInt8], scope: [String], text: String, in transaction: Transaction) throws {
        let tokens = Set(scope).sorted().map(Self.token).joined(separator: " ")
        switch transaction.engine {
        case .sqlite: try putSQLite(id, tokens, text, transaction)
        case .postgres: try putPostgres(id, tokens, text, transaction)
        }
    }

    /// Adds words to an entry, if it is there; it keeps its place among the others.
    public func append(_ more: String, to id: [UInt8], in transaction: Transaction) throws {
        switch transaction.engine {
        case .sqlite: try appendSQLite(more, id, transaction)
        case .postgres: try appendPostgres(more, id, transaction)
        }
    }

    /// Removes an entry, if it is there.
    public func remove(id: [UInt8], in transaction: Transaction) throws {
        switch transaction.engine {
        case .sqlite: try removeSQLite(id, transaction)
        case .postgres: try transaction.run("DELETE FROM \(name: name) WHERE id = \(id)")
        }
    }

    /// Gives an entry another scope, if it is there; its words and its place among the others stay.
    public func rescope(id: [UInt8], to scope: [String], in transaction: Transaction) throws {
        let tokens = Set(scope).sorted().map(Self.token).joined(separator: " ")
        switch transaction.engine {
        case .sqlite: try rescopeSQLite(id, tokens, transaction)
        case .postgres: try rescopePostgres(id, tokens, transaction)
        }
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
        guard let query = Query(words, prefixLast: prefixLast, scope: scope) else {
            return "SELECT id FROM \(name: name) WHERE 1 = 0"
        }
        let depth = query.phrases.count > 1 ? max(limit, candidates) : limit
        return .choose(
            sqlite: matchesSQLite(query, depth: depth, limit: limit),
            postgres: matchesPostgres(query, depth: depth, limit: limit))
    }

    /// A `SELECT` of the ids of the newest entries whose text has all the words, unranked and in no order: a set.
    ///
    /// Words and scope are those of ``matches(_:prefixLast:scope:limit:candidates:)``.
    public func holding(_ words: [String], prefixLast: Bool, scope: [String]?, newest limit: Int) -> SQL {
        guard let query = Query(words, prefixLast: prefixLast, scope: scope) else {
            return "SELECT id FROM \(name: name) WHERE 1 = 0"
        }
        return .choose(sqlite: holdingSQLite(query, limit), postgres: newestPostgres(query, limit, columns: "id"))
    }

    func creation(for engine: Engine) -> [SQL] {
        switch engine {
        case .sqlite: creationSQLite
        case .postgres: creationPostgres
        }
    }

    var index: String { name + "_index" }
}
