// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// What was taken out when it is no single record: a list, and what it was filtered by.
    static let accessDetail = Migration(19, "access detail") { schema in
        try schema.add(to: "access_entry") { table in
            table.text("detail", default: "")
        }
    }
}
