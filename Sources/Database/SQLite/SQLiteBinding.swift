// SPDX-License-Identifier: AGPL-3.0-or-later
import GRDBSQLite

/// Puts values into SQLite statements.
enum SQLiteBinding {
    static func bind(_ value: Value, to statement: OpaquePointer, at index: CInt) -> CInt {
        switch value {
        case .null:
            return sqlite3_bind_null(statement, index)
        case .integer(let number):
            return sqlite3_bind_int64(statement, index, number)
        case .text(var string):
            return string.withUTF8 { buffer in
                guard let start = buffer.baseAddress else {
                    return sqlite3_bind_text64(statement, index, "", 0, copies, UInt8(SQLITE_UTF8))
                }
                return start.withMemoryRebound(to: CChar.self, capacity: buffer.count) { text in
                    sqlite3_bind_text64(
                        statement, index, text, sqlite3_uint64(buffer.count), copies, UInt8(SQLITE_UTF8))
                }
            }
        case .bytes(let bytes):
            // An empty array may have no address, and binding no address means NULL.
            if bytes.isEmpty { return sqlite3_bind_zeroblob(statement, index, 0) }
            return bytes.withUnsafeBytes { buffer in
                sqlite3_bind_blob64(statement, index, buffer.baseAddress, sqlite3_uint64(buffer.count), copies)
            }
        }
    }

    /// SQLITE_TRANSIENT, a macro Swift cannot see: SQLite makes its own copy.
    private static var copies: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
