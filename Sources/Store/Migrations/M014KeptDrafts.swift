// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// What people have typed and not sent yet.
    static let keptDrafts = Migration(14, "kept drafts") { schema in
        try schema.create("kept_draft") { table in
            table.reference("person_id", to: "person")
            table.text("form")
            table.text("content")
            table.integer("version", .optional)
            table.instant("at")
            table.primaryKey(["person_id", "form"])
        }
        try schema.index("kept_draft_by_time", on: "kept_draft", ["at"])
    }
}
