// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// The milestones of rounds, how each agency stands with them, and what it was told about them.
    static let milestones = Migration(29, "milestones") { schema in
        try schema.create("milestone") { table in
            table.id()
            table.reference("track_id", to: "round_track")
            table.integer("ordinal")
            table.text("kind")
            table.text("name")
            table.day("planned", .optional)
            table.text("blockers")
            table.reference("directive_id", to: "directive", .optional)
            table.integer("version")
        }
        try schema.index("milestone_by_track", on: "milestone", ["track_id", "ordinal"])
        try schema.index(
            "milestone_by_directive", on: "milestone", ["directive_id"], where: "directive_id IS NOT NULL")
        try progress(schema)
        try schema.create("milestone_evidence") { table in
            table.id()
            table.reference("progress_id", to: "milestone_progress")
            table.integer("report")
            table.reference("file_id", to: "stored_file")
        }
        try schema.index("milestone_evidence_by_progress", on: "milestone_evidence", ["progress_id"])
        try schema.index("milestone_evidence_by_file", on: "milestone_evidence", ["file_id"])
        try schema.create("milestone_call") { table in
            table.id()
            table.reference("milestone_id", to: "milestone")
            table.reference("enrolment_id", to: "enrolment")
            table.text("kind")
            table.text("content")
            table.day("due", .optional)
            table.instant("at")
            table.bytes("called_by")
            table.reference("agency_id", to: "agency")
        }
        try schema.index("milestone_call_by_enrolment", on: "milestone_call", ["enrolment_id", "at"])
    }

    private static func progress(_ schema: Schema) throws {
        try schema.create("milestone_progress") { table in
            table.id()
            table.reference("milestone_id", to: "milestone")
            table.reference("enrolment_id", to: "enrolment")
            table.day("own_planned", .optional)
            table.text("ground")
            table.day("forecast", .optional)
            table.instant("forecast_at", .optional)
            table.text("delay", .optional)
            table.text("delay_text")
            table.day("reached_on", .optional)
            table.text("content")
            table.text("document")
            table.instant("reported_at", .optional)
            table.bytes("reported_by", .optional)
            table.bytes("reported_for", .optional)
            table.integer("reports")
            table.instant("accepted_at", .optional)
            table.instant("returned_at", .optional)
            table.bytes("decided_by", .optional)
            table.text("opinion")
            table.integer("version")
            table.unique(["milestone_id", "enrolment_id"])
        }
        try schema.index("milestone_progress_by_enrolment", on: "milestone_progress", ["enrolment_id"])
    }
}
