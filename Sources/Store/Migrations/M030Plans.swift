// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// Agencies' detailed plans: their revisions, what was said of them, and how far each item has come.
    static let plans = Migration(30, "plans") { schema in
        try schema.create("agency_plan") { table in
            table.id()
            table.reference("agency_id", to: "agency")
            table.reference("enrolment_id", to: "enrolment", .optional)
            table.integer("year")
            table.instant("made_at")
            table.bytes("made_by")
            table.integer("revisions")
            table.bytes("in_force", .optional)
            table.integer("version")
        }
        try schema.index("agency_plan_by_agency", on: "agency_plan", ["agency_id"])
        try schema.index("agency_plan_by_enrolment", on: "agency_plan", ["enrolment_id"])
        try schema.create("plan_revision") { table in
            table.id()
            table.reference("plan_id", to: "agency_plan")
            table.integer("number")
            table.text("content")
            table.instant("edited_at")
            table.bytes("edited_by")
            table.instant("submitted_at", .optional)
            table.bytes("submitted_by", .optional)
            table.instant("approved_at", .optional)
            table.instant("returned_at", .optional)
            table.bytes("decided_by", .optional)
            table.text("opinion")
            table.integer("version")
            table.unique(["plan_id", "number"])
        }
        try schema.create("plan_comment") { table in
            table.id()
            table.reference("revision_id", to: "plan_revision")
            table.text("content")
            table.instant("at")
            table.bytes("by_id")
            table.reference("agency_id", to: "agency")
        }
        try schema.index("plan_comment_by_revision", on: "plan_comment", ["revision_id"])
        try schema.create("plan_progress") { table in
            table.id()
            table.reference("plan_id", to: "agency_plan")
            table.integer("item")
            table.text("content")
            table.day("done_on", .optional)
            table.reference("file_id", to: "stored_file", .optional)
            table.instant("at")
            table.bytes("by_id")
        }
        try schema.index("plan_progress_by_plan", on: "plan_progress", ["plan_id"])
    }
}
