// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// What is known of documents besides their bytes: the old encoding one was in, the one over which words were
    /// explained, and, drawn from the files, their digital signatures and what evidence says of itself.
    static let readFiles = Migration(11, "read files") { schema in
        try schema.create("notice_conversion") { table in
            table.id()
            table.text("encoding")
        }
        try schema.create("alias_source") { table in
            table.id()
            table.reference("notice_id", to: "notice")
        }
        try schema.create("file_signatures") { table in
            table.reference("file_id", to: "stored_file")
            table.text("content")
            table.primaryKey(["file_id"])
        }
        try schema.create("evidence_document") { table in
            table.reference("evidence_id", to: "evidence")
            table.text("content")
            table.primaryKey(["evidence_id"])
        }
    }
}
