// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// People, what they are where, how they prove who they are, and where they are signed in.
    static let people = Migration(2, "people") { schema in
        try accounts(schema)
        try access(schema)
    }

    private static func accounts(_ schema: Schema) throws {
        try schema.create("person") { table in
            table.id()
            table.text("user_name")
            table.text("name")
            table.text("position")
            table.instant("ended_at", .optional)
            table.flag("must_change_password")
            table.integer("version")
            table.unique(["user_name"])
        }
        try schema.create("membership") { table in
            table.id()
            table.reference("person_id", to: "person")
            table.reference("agency_id", to: "agency")
            table.text("role")
            table.day("until", .optional)
            table.instant("ended_at", .optional)
        }
        try schema.index("membership_by_person", on: "membership", ["person_id"])
        try schema.index("membership_by_agency", on: "membership", ["agency_id", "role"])
        try schema.index("agency_by_parent", on: "agency", ["parent_id"])
        try schema.create("credential") { table in
            table.reference("id", to: "person")
            table.integer("rounds")
            table.integer("block_size")
            table.integer("parallelism")
            table.bytes("salt")
            table.bytes("hash")
            table.instant("set_at")
            table.instant("expires_at", .optional)
            table.primaryKey(["id"])
        }
    }

    private static func access(_ schema: Schema) throws {
        try schema.create("session") { table in
            table.bytes("secret_hash")
            table.bytes("id")
            table.reference("person_id", to: "person")
            table.reference("membership_id", to: "membership", .optional)
            table.instant("begun_at")
            table.instant("seen_at")
            table.text("address")
            table.text("browser")
            table.primaryKey(["secret_hash"])
        }
        try schema.index("session_by_person", on: "session", ["person_id"])
        try schema.index("session_by_begin", on: "session", ["begun_at"])
        try schema.create("access_entry") { table in
            table.id()
            table.instant("at")
            table.text("event")
            table.bytes("person_id", .optional)
            table.text("user_name")
            table.text("address")
            table.bytes("subject_id", .optional)
        }
        try schema.index("access_entry_by_time", on: "access_entry", ["at"])
        try schema.index("access_entry_by_person", on: "access_entry", ["person_id", "at"])
    }
}
