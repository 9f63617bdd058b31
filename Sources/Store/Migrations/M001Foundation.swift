// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// The trail, agencies, and requests already handled.
    static let foundation = Migration(1, "foundation") { schema in
        try trail(schema)
        try agencies(schema)
        try schema.create("handled_request") { table in
            table.bytes("person_id")
            table.text("request")
            table.bytes("subject_id")
            table.instant("at")
            table.primaryKey(["person_id", "request"])
        }
        try schema.index("handled_request_by_time", on: "handled_request", ["at"])
    }

    private static func trail(_ schema: Schema) throws {
        try schema.create("trail_chain") { table in
            table.id()
            table.integer("sequence")
            table.bytes("hash")
        }
        try schema.create("trail_entry") { table in
            table.id()
            table.bytes("chain_id")
            table.integer("sequence")
            table.instant("at")
            table.bytes("person_id")
            table.text("role")
            table.bytes("acting_for", .optional)
            table.text("action")
            table.bytes("subject_id")
            table.bytes("payload_hash")
            table.bytes("rows_hash")
            table.bytes("previous")
            table.bytes("hash")
            table.unique(["chain_id", "sequence"])
        }
        try schema.index("trail_entry_by_subject", on: "trail_entry", ["subject_id"])
        try schema.index("trail_entry_by_time", on: "trail_entry", ["at"])
        // Written before the entry, whose hash covers them: a foreign key would refuse them.
        try schema.create("trail_payload") { table in
            table.bytes("entry_id")
            table.bytes("salt")
            table.text("content")
            table.primaryKey(["entry_id"])
        }
        try schema.create("trail_row") { table in
            table.bytes("entry_id")
            table.integer("number")
            table.text("table_name")
            table.bytes("row_id")
            table.integer("revision")
            table.bytes("hash", .optional)
            table.primaryKey(["entry_id", "number"])
        }
        try schema.index("trail_row_by_row", on: "trail_row", ["row_id", "revision"], unique: true)
        try schema.create("trail_checkpoint") { table in
            table.id()
            table.instant("at")
            table.text("heads")
            table.text("key_id")
            table.bytes("signature")
        }
        try schema.index("trail_checkpoint_by_time", on: "trail_checkpoint", ["at"])
    }

    private static func agencies(_ schema: Schema) throws {
        try schema.create("agency") { table in
            table.id()
            table.text("name")
            table.text("short_name")
            table.text("level")
            table.reference("parent_id", to: "agency", .optional)
            table.text("code", .optional)
            table.day("valid_from", .optional)
            table.day("valid_to", .optional)
            table.integer("version")
        }
        try schema.index("agency_by_code", on: "agency", ["code"], unique: true, where: "code IS NOT NULL")
        try schema.create("agency_alias") { table in
            table.id()
            table.text("phrase")
            table.text("folded")
            table.text("agencies")
            table.instant("at")
            table.bytes("person_id")
            table.text("origin")
        }
        try schema.index("agency_alias_by_phrase", on: "agency_alias", ["folded"], unique: true)
    }
}
