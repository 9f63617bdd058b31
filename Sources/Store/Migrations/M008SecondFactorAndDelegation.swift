// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// Roles given to colleagues for some days; a second factor beside the password; the access log's look-ups.
    static let secondFactorAndDelegation = Migration(8, "second factor and delegation") { schema in
        try delegations(schema)
        try factors(schema)
        try schema.index("access_entry_by_event", on: "access_entry", ["event", "at"])
        try schema.index("access_entry_by_address", on: "access_entry", ["address", "at"])
    }

    private static func delegations(_ schema: Schema) throws {
        try schema.create("delegation") { table in
            table.id()
            table.reference("membership_id", to: "membership")
            table.reference("agency_id", to: "agency")
            table.reference("principal_id", to: "person")
            table.reference("delegate_id", to: "person")
            table.text("scope")
            table.day("begins")
            table.day("until")
            table.text("reason")
            table.instant("made_at")
            table.bytes("made_by")
            table.instant("ended_at", .optional)
            table.bytes("ended_by", .optional)
        }
        try schema.index("delegation_by_delegate", on: "delegation", ["delegate_id"])
        try schema.index("delegation_by_principal", on: "delegation", ["principal_id"])
        try schema.index("delegation_by_membership", on: "delegation", ["membership_id"])
        try schema.add(to: "progress_report") { table in
            table.reference("submitted_for", to: "person", .optional)
        }
        try schema.add(to: "session") { table in
            table.reference("delegation_id", to: "delegation", .optional)
        }
    }

    private static func factors(_ schema: Schema) throws {
        try schema.create("second_factor") { table in
            table.reference("id", to: "person")
            table.bytes("sealed")
            table.text("recovery")
            table.instant("set_at")
            table.primaryKey(["id"])
        }
        // What was used once: a step of time, or a recovery code. The key lets each be written only once.
        try schema.create("second_factor_use") { table in
            table.reference("person_id", to: "person")
            table.text("mark")
            table.instant("at")
            table.primaryKey(["person_id", "mark"])
        }
        try schema.index("second_factor_use_by_time", on: "second_factor_use", ["at"])
        try schema.create("second_factor_rule") { table in
            table.id()
            table.text("role", .optional)
            table.day("since")
            table.instant("ended_at", .optional)
        }
        try schema.create("pending_sign_in") { table in
            table.bytes("secret_hash")
            table.reference("person_id", to: "person")
            table.instant("begun_at")
            table.text("address")
            table.text("browser")
            table.primaryKey(["secret_hash"])
        }
    }
}
