// SPDX-License-Identifier: AGPL-3.0-or-later
import GRDB
import GRDBSQLite
import Synchronization

/// Moves what the write-ahead log gathered into the database file, between commits and after their callers went on.
///
/// SQLite would do so inside a commit, on whichever connection happens to reach the limit: somebody would wait for it,
/// and two connections checkpointing is what older SQLite (before 3.51.3) can lose data by.
final class WriteAheadLog: Sendable {
    /// Pages (of 4 KiB) at which an idle writer checkpoints.
    private static let idleLimit = 1000
    /// Pages at which a busy one does.
    ///
    /// Whoever writes meanwhile waits for it: at more they wait longer, at fewer the same pages are moved more often.
    private static let busyLimit = 2000
    /// Pages at which readers are waited for, so that the log starts anew.
    private static let hardLimit = 32_000

    private let pages = Atomic(0)
    /// Pages there were after the last checkpoint that could not finish, because of a reader.
    private let leftover = Atomic(0)

    /// Counts the pages of the log at each commit; this object must live as long as the connection.
    func watch(_ handle: SQLiteHandle) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_wal_hook(
            handle.sqliteConnection,
            { context, _, _, pages in
                guard let context else { return SQLITE_OK }
                let log = Unmanaged<WriteAheadLog>.fromOpaque(context).takeUnretainedValue()
                log.pages.store(Int(pages), ordering: .relaxed)
                return SQLITE_OK
            }, context)
    }

    func checkpoint(_ session: SQLiteSession, isIdle: Bool) {
        let count = pages.load(ordering: .relaxed)
        let fresh = count < leftover.load(ordering: .relaxed) ? count : count - leftover.load(ordering: .relaxed)
        guard fresh >= (isIdle ? Self.idleLimit : Self.busyLimit) else { return }
        let mode = count >= Self.hardLimit ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE
        var total: CInt = 0
        var moved: CInt = 0
        let code = sqlite3_wal_checkpoint_v2(session.handle.sqliteConnection, nil, mode, &total, &moved)
        // Not being able to checkpoint now harms nothing: the log keeps everything until it can.
        leftover.store(code == SQLITE_OK && moved >= total ? 0 : count, ordering: .relaxed)
        if code == SQLITE_OK, moved >= total { pages.store(0, ordering: .relaxed) }
    }

    /// Empties the log before closing.
    func truncate(_ session: SQLiteSession) {
        _ = sqlite3_wal_checkpoint_v2(session.handle.sqliteConnection, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    }
}
