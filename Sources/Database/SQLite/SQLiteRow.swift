// SPDX-License-Identifier: AGPL-3.0-or-later
import GRDB
import GRDBSQLite

/// The current row of a running SQLite statement.
final class SQLiteRow: RowReading {
    /// Keeps the statement alive as long as somebody holds the row.
    private let statement: Statement
    private let raw: OpaquePointer
    let count: Int

    init(_ statement: Statement) {
        self.statement = statement
        raw = statement.sqliteStatement
        count = Int(sqlite3_column_count(raw))
    }

    func name(_ column: Int) -> String {
        sqlite3_column_name(raw, CInt(column)).map { String(cString: $0) } ?? ""
    }

    func value(_ column: Int) -> Value? {
        switch sqlite3_column_type(raw, CInt(column)) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: int64(column).map(Value.integer)
        case SQLITE_TEXT: text(column).map(Value.text)
        case SQLITE_BLOB: bytes(column).map(Value.bytes)
        default: nil
        }
    }

    func int64(_ column: Int) -> Int64? {
        guard sqlite3_column_type(raw, CInt(column)) == SQLITE_INTEGER else { return nil }
        return sqlite3_column_int64(raw, CInt(column))
    }

    func text(_ column: Int) -> String? {
        guard sqlite3_column_type(raw, CInt(column)) == SQLITE_TEXT else { return nil }
        guard let start = sqlite3_column_text(raw, CInt(column)) else { return "" }
        let size = Int(sqlite3_column_bytes(raw, CInt(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: size), as: UTF8.self)
    }

    func bytes(_ column: Int) -> [UInt8]? {
        guard sqlite3_column_type(raw, CInt(column)) == SQLITE_BLOB else { return nil }
        guard let start = sqlite3_column_blob(raw, CInt(column)) else { return [] }
        let size = Int(sqlite3_column_bytes(raw, CInt(column)))
        return Array(UnsafeRawBufferPointer(start: start, count: size))
    }

    func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(raw, CInt(column)) == SQLITE_NULL
    }

    func kind(_ column: Int) -> String {
        switch sqlite3_column_type(raw, CInt(column)) {
        case SQLITE_NULL: "NULL"
        case SQLITE_INTEGER: "the integer \(sqlite3_column_int64(raw, CInt(column)))"
        case SQLITE_TEXT: "text"
        case SQLITE_BLOB: "bytes"
        default: "floating point"
        }
    }
}
