// SPDX-License-Identifier: AGPL-3.0-or-later
#include "CSQLite.h"
#include <sqlite3.h>

// sqlite3_config takes a variable number of arguments, which Swift can't pass on.
_Bool nenep_sqlite_keep_no_memory_account(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}
