// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// What processes on one database must know of each other: tries at the door that were used up, and how often what
    /// they remember has changed.
    static let severalProcesses = Migration(24, "several processes") { schema in
        try schema.create("allowance") { table in
            table.text("kind")
            table.text("name")
            table.instant("spent_until")
            table.primaryKey(["kind", "name"])
        }
        try schema.index("allowance_by_time", on: "allowance", ["spent_until"])
        try schema.create("change_mark") { table in
            table.text("name")
            table.integer("number")
            table.primaryKey(["name"])
        }
    }
}
