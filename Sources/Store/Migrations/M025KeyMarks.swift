// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// Which keys belong to these records, so that a server with others doesn't begin to work on them.
    static let keyMarks = Migration(25, "key marks") { schema in
        try schema.create("key_mark") { table in
            table.text("name")
            table.bytes("mark")
            table.primaryKey(["name"])
        }
    }
}
