// SPDX-License-Identifier: AGPL-3.0-or-later
import GRDB
import GRDBSQLite

typealias SQLiteHandle = GRDB.Database

/// A SQLite connection while it serves a body.
///
/// GRDB brings the connections, their threads and the statement cache; values go in and come out through SQLite's own
/// functions, by position, which is several times faster than generic decoding.
final class SQLiteSession: Session {
    let handle: SQLiteHandle
    let engine = Engine.sqlite
    /// Why the last transaction was lost, when it was lost before its end.
    var undoing: (any Error)?

    /// One statement was announced: held to here too, so that it doesn't show on the other engine alone.
    private let isSingle: Bool
    private var wasAsked = false

    init(_ handle: SQLiteHandle, isSingle: Bool = false) {
        self.handle = handle
        self.isSingle = isSingle
    }

    func query(_ sql: SQL, _ body: (Row) throws -> Bool) throws {
        try sql.refuseTransactionControl()
        if isSingle, wasAsked { throw DatabaseError.unsupported("a second statement where one was announced") }
        wasAsked = true
        let statement = try prepare(sql)
        let raw = statement.sqliteStatement
        defer { reset(raw) }
        let row = Row(reading: SQLiteRow(statement))
        while try step(raw) {
            if try !body(row) { return }
        }
    }

    func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try queryEach(sql, body)
    }

    func run(_ sql: SQL) throws -> Int {
        try sql.refuseTransactionControl()
        return try execute(sql)
    }

    func post(_ sql: SQL) throws -> Posted { Posted(changes: try run(sql)) }

    /// Runs a statement of our own that has no values.
    func command(_ text: String) throws {
        _ = try execute(SQL(stringLiteral: text))
    }

    private func execute(_ sql: SQL) throws -> Int {
        let statement = try prepare(sql)
        let raw = statement.sqliteStatement
        defer { reset(raw) }
        // `sqlite3_changes` keeps the last count when a statement changes nothing, such as CREATE TABLE.
        let before = sqlite3_total_changes64(handle.sqliteConnection)
        while try step(raw) {}
        guard sqlite3_total_changes64(handle.sqliteConnection) != before else { return 0 }
        return Int(sqlite3_changes64(handle.sqliteConnection))
    }

    private static let mostCachedValues = 64

    private func prepare(_ sql: SQL) throws -> Statement {
        let (text, values) = try sql.checked(for: .sqlite)
        do {
            // Lists of any length would each leave a statement behind: the cache never forgets.
            var statement =
                try values.count > Self.mostCachedValues
                ? handle.makeStatement(sql: text) : handle.cachedStatement(sql: text)
            // The same text may be running further out, in the closure of an unfinished query.
            if sqlite3_stmt_busy(statement.sqliteStatement) != 0 { statement = try handle.makeStatement(sql: text) }
            try bind(values, to: statement.sqliteStatement, text)
            return statement
        } catch let error as GRDB.DatabaseError {
            throw SQLiteFailure.translate(error, sql: text)
        }
    }

    private func bind(_ values: [Value], to raw: OpaquePointer, _ text: String) throws(DatabaseError) {
        guard Int(sqlite3_bind_parameter_count(raw)) == values.count else {
            throw .statement("placeholders are not written by hand", sql: text)
        }
        for (offset, value) in values.enumerated() {
            let code = SQLiteBinding.bind(value, to: raw, at: CInt(offset + 1))
            guard code == SQLITE_OK else { throw SQLiteFailure.last(of: handle, sql: text) }
        }
    }

    private func step(_ raw: OpaquePointer) throws(DatabaseError) -> Bool {
        switch sqlite3_step(raw) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw SQLiteFailure.last(of: handle, sql: String(cString: sqlite3_sql(raw)))
        }
    }

    private func reset(_ raw: OpaquePointer) {
        sqlite3_reset(raw)
        sqlite3_clear_bindings(raw)
    }
}
