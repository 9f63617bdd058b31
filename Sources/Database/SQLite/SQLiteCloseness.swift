// SPDX-License-Identifier: AGPL-3.0-or-later
import GRDB
import GRDBSQLite

/// Ranks what full-text search found by how closely the words stand together.
///
/// FTS5's own `bm25` first walks over every entry that has any of the words, to learn how common they are: with a word
/// everybody uses that is the whole index. This looks only at the row it is asked about.
enum SQLiteCloseness {
    /// Makes the function `closeness(index)` known to a connection.
    static func register(_ handle: SQLiteHandle) throws {
        guard let api = try extensionPoint(handle) else { throw DatabaseError.unsupported("full text (FTS5)") }
        let code = api.pointee.xCreateFunction(
            api, "closeness", nil,
            { api, context, result, _, _ in
                guard let api, let context else { return sqlite3_result_null(result) }
                sqlite3_result_int(result, SQLiteCloseness.score(api.pointee, context))
            }, nil)
        guard code == SQLITE_OK else { throw SQLiteFailure.last(of: handle, sql: "closeness") }
    }

    /// Ten for each word of the longest run in the order asked for, and up to five for how often they occur.
    private static func score(_ api: Fts5ExtensionApi, _ context: OpaquePointer) -> CInt {
        var count: CInt = 0
        guard api.xInstCount(context, &count) == SQLITE_OK else { return 0 }
        var (hits, longest): (CInt, CInt) = (0, 0)
        // Of each phrase where its last two places end, and how long the runs are that end there: two, because a word
        // may be a later phrase's beginning too.
        var runs = [(end: CInt, length: CInt)](repeating: (-1, 0), count: Int(api.xPhraseCount(context)) * 2)
        // A long text full of common words tells no more after some hundred of them.
        for number in 0..<min(count, 400) {
            var (phrase, column, offset): (CInt, CInt, CInt) = (0, 0, 0)
            guard api.xInst(context, number, &phrase, &column, &offset) == SQLITE_OK else { break }
            let place = Int(phrase) * 2
            // Column 0 is the scope.
            guard column == 1, place + 1 < runs.count else { continue }
            hits += 1
            let before = phrase == 0 ? nil : runs[(place - 2)..<place].first { $0.end == offset }
            let length = (before?.length ?? 0) + 1
            longest = max(longest, length)
            runs[place + 1] = runs[place]
            runs[place] = (offset + api.xPhraseSize(context, phrase), length)
        }
        return longest * 10 + min(hits, 5)
    }

    /// FTS5's own interface, which it hands out through a statement.
    private static func extensionPoint(_ handle: SQLiteHandle) throws -> UnsafeMutablePointer<fts5_api>? {
        let statement = try handle.makeStatement(sql: "SELECT fts5(?1)")
        var api: UnsafeMutablePointer<fts5_api>?
        return withUnsafeMutablePointer(to: &api) { place in
            sqlite3_bind_pointer(statement.sqliteStatement, 1, place, "fts5_api_ptr", nil)
            sqlite3_step(statement.sqliteStatement)
            sqlite3_reset(statement.sqliteStatement)
            return place.pointee
        }
    }
}
