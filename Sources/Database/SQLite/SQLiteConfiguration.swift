// SPDX-License-Identifier: AGPL-3.0-or-later
import GRDB
import GRDBSQLite

/// The settings of SQLite connections, and what became of them.
enum SQLiteConfiguration {
    static func make(_ settings: Settings) -> Configuration {
        _ = SQLiteMemory.hasNoAccount
        let (seconds, attoseconds) = settings.busyTimeout.components
        let wait = Double(seconds) + Double(attoseconds) / 1e18
        var configuration = Configuration()
        configuration.label = "database"
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = max(1, settings.readers)
        configuration.busyMode = .timeout(wait)
        // Opening a connection costs more than keeping it.
        configuration.persistentReadOnlyConnections = true
        configuration.prepareDatabase { handle in
            let cache = handle.configuration.readonly ? settings.readerCache : settings.writerCache
            try handle.execute(
                sql: """
                    PRAGMA wal_autocheckpoint = 0;
                    PRAGMA cache_size = -\(cache);
                    PRAGMA mmap_size = 0;
                    PRAGMA temp_store = FILE;
                    PRAGMA journal_size_limit = 67108864;
                    """)
            try SQLiteCloseness.register(handle)
        }
        return configuration
    }

    static func effectiveSettings(of writer: any DatabaseWriter) async throws -> SQLiteSettings {
        let readers = try await writer.read { handle in
            (try number("foreign_keys", handle), try number("wal_autocheckpoint", handle))
        }
        return try await writer.writeWithoutTransaction { handle in
            SQLiteSettings(
                engine: "SQLite \(String(cString: sqlite3_libversion()))",
                journalMode: try String.fetchOne(handle, sql: "PRAGMA journal_mode") ?? "",
                synchronous: try number("synchronous", handle), foreignKeys: try number("foreign_keys", handle) == 1,
                writerAutocheckpoint: try number("wal_autocheckpoint", handle), readerAutocheckpoint: readers.1,
                readersForeignKeys: readers.0 == 1, busyTimeout: try number("busy_timeout", handle))
        }
    }

    private static func number(_ pragma: String, _ handle: SQLiteHandle) throws -> Int {
        try Int.fetchOne(handle, sql: "PRAGMA \(pragma)") ?? -1
    }
}

extension SQLiteSettings {
    /// Throws unless acknowledged writes survive a power cut and references hold.
    func assertDurable(in location: Location) throws(DatabaseError) {
        guard foreignKeys, readersForeignKeys else { throw .settings("foreign keys are off") }
        if case .memory = location { return }
        guard journalMode == "wal" else { throw .settings("the journal is \(journalMode), not a write-ahead log") }
        guard synchronous >= 2 else { throw .settings("synchronous is \(synchronous), not FULL (2)") }
        guard writerAutocheckpoint == 0, readerAutocheckpoint == 0 else {
            throw .settings("connections checkpoint by themselves")
        }
    }
}
