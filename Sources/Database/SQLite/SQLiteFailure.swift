// SPDX-License-Identifier: AGPL-3.0-or-later
import GRDB
import GRDBSQLite

/// Turns SQLite's result codes into our errors.
enum SQLiteFailure {
    /// The connection's last error.
    static func last(of handle: SQLiteHandle, sql: String) -> DatabaseError {
        guard let connection = handle.sqliteConnection else { return .closed }
        return error(
            sqlite3_extended_errcode(connection), String(cString: sqlite3_errmsg(connection)), sql: sql)
    }

    /// GRDB's error as ours; others are passed through.
    static func translate(_ failure: any Error, sql: String = "") -> any Error {
        guard let failure = failure as? GRDB.DatabaseError else { return failure }
        return error(failure.extendedResultCode.rawValue, failure.message ?? "", sql: failure.sql ?? sql)
    }

    private static func error(_ code: CInt, _ message: String, sql: String) -> DatabaseError {
        switch code & 0xFF {
        case SQLITE_FULL: .full
        case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH, SQLITE_NOLFS: .io("\(message) (\(code))")
        case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt(message)
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_READONLY: .readOnly
        case SQLITE_CONSTRAINT: .conflict(constraint(code), on: place(message))
        // GRDB says MISUSE when its connection was closed.
        case SQLITE_MISUSE where message.contains("closed"): .closed
        default: .statement(message, sql: sql)
        }
    }

    /// The extended codes are macros with shifts, which Swift cannot see.
    private static func constraint(_ code: CInt) -> DatabaseError.Constraint {
        switch code >> 8 {
        case 6, 8, 10: .unique
        case 3: .foreignKey
        case 1: .check
        case 5: .notNull
        case 12: .type
        default: .other
        }
    }

    /// What follows "UNIQUE constraint failed: ".
    private static func place(_ message: String) -> String {
        guard let colon = message.firstIndex(of: ":") else { return "" }
        return String(message[message.index(after: colon)...].drop { $0 == " " })
    }
}
