// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

/// Whether the database is of this program's schema: another process may have brought it further meanwhile.
package enum SchemaStanding {
    /// Whether exactly this program's migrations were applied.
    package static func isCurrent(in snapshot: Snapshot) throws -> Bool {
        let newest = try snapshot.first("SELECT max(number) FROM schema_migration") { try $0.optionalInt(0) } ?? nil
        return newest == Migrations.all.last?.number
    }
}
