// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Jobs

extension Migrations {
    /// Notices, their orders, assignments, reports with evidence, summary reports, search, jobs.
    ///
    /// Folders made before the first release ("main job") lack columns and are refused by this name.
    static let mainJob = Migration(3, "the main job") { schema in
        try files(schema)
        try notices(schema)
        try assignments(schema)
        try reports(schema)
        try summaries(schema)
        try Jobs.schema(schema)
        try schema.fullText("search")
        try schema.fullText("notice_search")
    }

    private static func files(_ schema: Schema) throws {
        try schema.create("stored_file") { table in
            table.id()
            table.bytes("hash")
            table.text("name")
            table.text("kind")
            table.integer("size")
            table.instant("at")
            table.bytes("person_id")
        }
        try schema.index("stored_file_by_hash", on: "stored_file", ["hash"])
    }

    private static func notices(_ schema: Schema) throws {
        try schema.create("notice") { table in
            table.id()
            table.text("kind")
            table.text("number")
            table.text("issuer")
            table.reference("issuer_id", to: "agency", .optional)
            table.text("place")
            table.day("issued_on", .optional)
            table.text("subject")
            table.text("signer_name")
            table.text("signer_position")
            table.text("authority")
            table.text("recipients")
            table.reference("file_id", to: "stored_file", .optional)
            table.bytes("text_hash")
            table.text("reader_version")
            table.reference("agency_id", to: "agency")
            table.instant("imported_at")
            table.bytes("imported_by")
            table.instant("issued_at", .optional)
            table.bytes("issued_by", .optional)
            table.instant("dropped_at", .optional)
            table.integer("version")
        }
        try schema.index("notice_by_number", on: "notice", ["number", "issued_on"])
        try schema.index("notice_by_text", on: "notice", ["text_hash"])
        try schema.index("notice_by_time", on: "notice", ["imported_at"])
        try schema.create("notice_source") { table in
            table.id()
            table.text("content")
        }
        try schema.create("notice_draft") { table in
            table.id()
            table.text("content")
        }
        try schema.create("directive") { table in
            table.id()
            table.reference("notice_id", to: "notice")
            table.integer("ordinal")
            table.text("label")
            table.text("content")
            table.text("title")
            table.text("deliverable")
            table.text("submit_to")
            table.day("due", .optional)
            table.text("phrase")
            table.text("rhythm", .optional)
            table.reference("accepting_id", to: "agency")
            table.unique(["notice_id", "ordinal"])
        }
    }

    private static func assignments(_ schema: Schema) throws {
        try schema.create("assignment") { table in
            table.id()
            table.reference("notice_id", to: "notice")
            table.reference("directive_id", to: "directive")
            table.reference("agency_id", to: "agency")
            table.reference("accepting_id", to: "agency")
            table.day("due", .optional)
            table.text("rhythm", .optional)
            table.instant("issued_at")
            table.instant("acknowledged_at", .optional)
            table.instant("started_at", .optional)
            table.instant("reported_at", .optional)
            table.day("reported_on", .optional)
            table.instant("returned_at", .optional)
            table.instant("reviewed_at", .optional)
            table.instant("accepted_at", .optional)
            table.day("done_on", .optional)
            table.instant("cancelled_at", .optional)
            table.reference("cancelled_by", to: "notice", .optional)
            table.instant("updated_at")
            table.integer("reports")
            table.integer("version")
            table.unique(["directive_id", "agency_id"])
        }
        try schema.index("assignment_by_agency", on: "assignment", ["agency_id", "due"])
        try schema.index("assignment_by_due", on: "assignment", ["due", "id"])
        try schema.run(
            """
            CREATE INDEX "assignment_by_work" ON "assignment" (
                (accepted_at IS NOT NULL OR cancelled_at IS NOT NULL), (due IS NULL), due, id)
            """)
        try schema.index("assignment_by_notice", on: "assignment", ["notice_id"])
        try schema.index("assignment_by_accepting", on: "assignment", ["accepting_id", "reported_at"])
        try schema.index("assignment_by_update", on: "assignment", ["updated_at"])
        try schema.create("coordination") { table in
            table.id()
            table.reference("assignment_id", to: "assignment")
            table.reference("agency_id", to: "agency")
            table.instant("asked_at")
            table.instant("answered_at", .optional)
            table.bytes("answered_by", .optional)
            table.text("opinion")
            table.integer("version")
            table.unique(["assignment_id", "agency_id"])
        }
        try schema.index("coordination_by_agency", on: "coordination", ["agency_id", "assignment_id"])
    }

    private static func reports(_ schema: Schema) throws {
        try schema.create("progress_report") { table in
            table.id()
            table.reference("assignment_id", to: "assignment")
            table.integer("number")
            table.text("content")
            table.text("difficulties")
            table.instant("submitted_at")
            table.bytes("submitted_by")
            table.text("channel", .optional)
            table.text("document", .optional)
            table.day("document_on", .optional)
            table.unique(["assignment_id", "number"])
        }
        try schema.create("evidence") { table in
            table.id()
            table.reference("report_id", to: "progress_report")
            table.reference("assignment_id", to: "assignment")
            table.reference("file_id", to: "stored_file")
        }
        try schema.index("evidence_by_assignment", on: "evidence", ["assignment_id"])
        try schema.index("evidence_by_file", on: "evidence", ["file_id"])
        try schema.create("evidence_text") { table in
            table.reference("evidence_id", to: "evidence")
            table.text("content")
            table.primaryKey(["evidence_id"])
        }
        try schema.create("report_decision") { table in
            table.id()
            table.reference("report_id", to: "progress_report")
            table.reference("assignment_id", to: "assignment")
            table.flag("accepted")
            table.text("opinion")
            table.instant("decided_at")
            table.bytes("decided_by")
            table.unique(["report_id"])
        }
        try schema.index("report_decision_by_assignment", on: "report_decision", ["assignment_id"])
        try schema.create("progress_note") { table in
            table.id()
            table.reference("assignment_id", to: "assignment")
            table.text("content")
            table.instant("at")
            table.bytes("person_id")
        }
        try schema.index("progress_note_by_assignment", on: "progress_note", ["assignment_id"])
    }

    private static func summaries(_ schema: Schema) throws {
        try schema.create("summary_report") { table in
            table.id()
            table.reference("agency_id", to: "agency")
            table.reference("notice_id", to: "notice", .optional)
            table.day("period_from")
            table.day("period_to")
            table.day("as_of")
            table.text("content")
            table.instant("made_at")
            table.bytes("made_by")
            table.instant("counted_at")
            table.instant("frozen_at", .optional)
            table.bytes("frozen_by", .optional)
            table.text("trail_head", .optional)
            table.integer("version")
        }
        try schema.create("summary_figures") { table in
            table.id()
            table.text("content")
        }
        try schema.index("summary_report_by_time", on: "summary_report", ["made_at"])
    }
}
