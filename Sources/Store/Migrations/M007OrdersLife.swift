// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// What becomes of orders after their issue: later days, further instructions, events, periods, later notices,
    /// difficulties.
    static let ordersLife = Migration(7, "orders' life") { schema in
        try assignments(schema)
        try extensions(schema)
        try periods(schema)
        try effects(schema)
        try difficulties(schema)
    }

    private static func assignments(_ schema: Schema) throws {
        try schema.add(to: "assignment") { table in
            table.day("original_due", .optional)
            table.text("term", .optional)
            table.day("event_on", .optional)
            table.instant("event_given_at", .optional)
            table.reference("replaced_by", to: "directive", .optional)
            table.instant("extension_asked_at", .optional)
            table.instant("extension_decided_at", .optional)
        }
        // Its condition is that of `Assignment.State.openRequest`, term by term.
        try schema.run(
            """
            CREATE INDEX "assignment_asking_extension" ON "assignment" (accepting_id)
            WHERE cancelled_at IS NULL AND accepted_at IS NULL AND extension_asked_at IS NOT NULL
            AND extension_asked_at > COALESCE(extension_decided_at, 0)
            """)
        try schema.run(
            """
            CREATE INDEX "assignment_awaiting_event" ON "assignment" (notice_id)
            WHERE cancelled_at IS NULL AND accepted_at IS NULL AND term IS NOT NULL AND due IS NULL
            """)
        try schema.add(to: "directive") { table in
            table.text("event", .optional)
            table.text("term", .optional)
        }
    }

    private static func extensions(_ schema: Schema) throws {
        try schema.create("due_extension") { table in
            table.id()
            table.reference("assignment_id", to: "assignment")
            table.day("before")
            table.day("proposed", .optional)
            table.text("reason")
            table.instant("asked_at", .optional)
            table.bytes("asked_by", .optional)
            table.instant("decided_at", .optional)
            table.bytes("decided_by", .optional)
            table.day("granted", .optional)
            table.text("answer")
            table.reference("notice_id", to: "notice", .optional)
            table.integer("version")
        }
        try schema.index("due_extension_by_assignment", on: "due_extension", ["assignment_id"])
        try schema.index("due_extension_by_notice", on: "due_extension", ["notice_id"], where: "notice_id IS NOT NULL")
        try schema.create("instruction") { table in
            table.id()
            table.reference("assignment_id", to: "assignment")
            table.reference("agency_id", to: "agency")
            table.text("content")
            table.day("due", .optional)
            table.instant("at")
            table.bytes("person_id")
            table.instant("acknowledged_at", .optional)
            table.bytes("acknowledged_by", .optional)
            table.integer("version")
        }
        try schema.index("instruction_by_assignment", on: "instruction", ["assignment_id"])
        try schema.index(
            "instruction_unread", on: "instruction", ["assignment_id"], where: "acknowledged_at IS NULL")
    }

    private static func periods(_ schema: Schema) throws {
        try schema.create("duty_period") { table in
            table.id()
            table.reference("assignment_id", to: "assignment")
            table.day("first")
            table.day("last")
            table.day("expected_on")
            table.instant("opened_at")
            table.unique(["assignment_id", "first"])
        }
        try schema.index("duty_period_by_last", on: "duty_period", ["last"])
        try schema.add(to: "progress_report") { table in
            table.reference("period_id", to: "duty_period", .optional)
        }
        try schema.index(
            "progress_report_by_period", on: "progress_report", ["period_id"], where: "period_id IS NOT NULL")
    }

    private static func difficulties(_ schema: Schema) throws {
        try schema.create("difficulty") { table in
            table.id()
            table.reference("assignment_id", to: "assignment")
            table.reference("agency_id", to: "agency")
            table.reference("report_id", to: "progress_report", .optional)
            table.text("content")
            table.instant("raised_at")
            table.bytes("raised_by")
            table.reference("solver_id", to: "agency")
            table.text("answer")
            table.instant("answered_at", .optional)
            table.bytes("answered_by", .optional)
            table.instant("solved_at", .optional)
            table.bytes("solved_by", .optional)
            table.integer("version")
        }
        try schema.index("difficulty_by_assignment", on: "difficulty", ["assignment_id"])
        try schema.index("difficulty_by_solver", on: "difficulty", ["solver_id"])
        try schema.index(
            "difficulty_by_report", on: "difficulty", ["report_id"], unique: true, where: "report_id IS NOT NULL")
        try schema.index("difficulty_open", on: "difficulty", ["raised_at"], where: "solved_at IS NULL")
    }

    private static func effects(_ schema: Schema) throws {
        try schema.create("order_effect") { table in
            table.id()
            table.reference("notice_id", to: "notice")
            table.reference("directive_id", to: "directive")
            table.text("kind")
            table.reference("earlier_notice_id", to: "notice")
            table.reference("earlier_directive_id", to: "directive")
            table.day("due", .optional)
            table.instant("at")
        }
        try schema.index("order_effect_by_notice", on: "order_effect", ["notice_id"])
        try schema.index("order_effect_by_earlier", on: "order_effect", ["earlier_notice_id"])
        try schema.index("order_effect_by_directive", on: "order_effect", ["directive_id"])
        try schema.index("order_effect_by_earlier_directive", on: "order_effect", ["earlier_directive_id"])
    }
}
