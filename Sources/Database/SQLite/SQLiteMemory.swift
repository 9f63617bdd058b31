// SPDX-License-Identifier: AGPL-3.0-or-later

import CSQLite

/// How SQLite takes memory.
enum SQLiteMemory {
    /// Whether SQLite keeps no account of its memory; asked before the first connection of the process, it makes it so.
    ///
    /// The account lies behind one lock for the whole process, and Debian builds SQLite so that every small piece is
    /// taken and given back by itself: connections that read at the same time waited for one another over it.
    static let hasNoAccount = nenep_sqlite_keep_no_memory_account()
}
