// SPDX-License-Identifier: AGPL-3.0-or-later
#ifndef NENEP_CSQLITE_H
#define NENEP_CSQLITE_H

/// Tells SQLite to keep no account of the memory it takes: true if it heard in time, before its first use in the process.
_Bool nenep_sqlite_keep_no_memory_account(void);

#endif
