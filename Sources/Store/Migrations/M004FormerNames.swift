// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// The names that agencies carried before.
    static let formerNames = Migration(4, "former names") { schema in
        try schema.create("agency_former_name") { table in
            table.id()
            table.reference("agency_id", to: "agency")
            table.text("name")
            table.text("short_name")
            table.day("until")
        }
        try schema.index("agency_former_name_by_agency", on: "agency_former_name", ["agency_id"])
    }
}
