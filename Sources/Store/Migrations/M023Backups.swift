// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// What came of the backups the system made by itself.
    static let backups = Migration(23, "backups") { schema in
        try schema.create("backup_run") { table in
            table.id()
            table.instant("begun_at")
            table.instant("ended_at")
            table.text("name")
            table.integer("size")
            table.integer("files")
            table.integer("missing")
            table.bytes("hash")
            table.flag("encrypted")
            table.text("failure", .optional)
        }
        try schema.index("backup_run_by_time", on: "backup_run", ["begun_at"])
    }
}
