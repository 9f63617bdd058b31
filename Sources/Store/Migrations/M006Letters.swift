// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// Outgoing letters, the registers of văn thư, reminders and the rhythm they are prepared in.
    static let letters = Migration(6, "letters") { schema in
        try letters(schema)
        try registers(schema)
        try reminders(schema)
        try schema.fullText("letter_search")
    }

    private static func letters(_ schema: Schema) throws {
        try schema.create("letter") { table in
            table.id()
            table.reference("agency_id", to: "agency")
            table.text("kind")
            table.text("issuer")
            table.text("subject")
            table.text("content")
            table.integer("revision")
            table.instant("drafted_at")
            table.bytes("drafted_by")
            table.instant("edited_at")
            table.bytes("edited_by")
            table.text("prepared_for", .optional)
            table.instant("submitted_at", .optional)
            table.bytes("submitted_by", .optional)
            table.integer("submitted_revision", .optional)
            table.instant("decided_at", .optional)
            table.bytes("decided_by", .optional)
            table.integer("decided_revision", .optional)
            table.flag("approved", .optional)
            table.text("opinion")
            table.integer("number", .optional)
            table.text("symbol", .optional)
            table.day("dated", .optional)
            table.instant("numbered_at", .optional)
            table.bytes("numbered_by", .optional)
            table.reference("file_id", to: "stored_file", .optional)
            table.instant("signed_at", .optional)
            table.bytes("signed_by", .optional)
            table.instant("sent_at", .optional)
            table.bytes("sent_by", .optional)
            table.text("sent_way")
            table.instant("ended_at", .optional)
            table.bytes("ended_by", .optional)
            table.text("end_reason")
            table.integer("version")
        }
        try schema.index("letter_by_agency", on: "letter", ["agency_id", "drafted_at"])
        try schema.run(
            """
            CREATE INDEX "letter_waiting" ON "letter" (agency_id) WHERE sent_at IS NULL AND ended_at IS NULL
            """)
        try schema.create("letter_addressee") { table in
            table.id()
            table.reference("letter_id", to: "letter")
            table.reference("agency_id", to: "agency")
            table.unique(["letter_id", "agency_id"])
        }
        try schema.index("letter_addressee_by_agency", on: "letter_addressee", ["agency_id", "letter_id"])
        try schema.create("letter_office") { table in
            table.id()
            table.text("content")
            table.integer("version")
        }
    }

    private static func registers(_ schema: Schema) throws {
        try schema.create("outgoing_entry") { table in
            table.id()
            table.reference("agency_id", to: "agency")
            table.text("issuer")
            table.text("series")
            table.integer("year")
            table.integer("first")
            table.integer("last")
            table.text("symbol")
            table.day("dated")
            table.text("subject")
            table.text("signer")
            table.text("recipients")
            table.text("keeper")
            table.integer("copies", .optional)
            table.text("note")
            table.reference("letter_id", to: "letter", .optional)
            table.instant("made_at")
            table.bytes("made_by")
            table.integer("version")
            table.check("first <= last")
            // One number is given once, whoever else wants it at the same moment.
            table.unique(["agency_id", "issuer", "series", "year", "first"])
            table.unique(["agency_id", "issuer", "series", "year", "last"])
        }
        try schema.index("outgoing_entry_by_letter", on: "outgoing_entry", ["letter_id"], unique: true)
        try schema.create("incoming_entry") { table in
            table.id()
            table.reference("agency_id", to: "agency")
            table.integer("year")
            table.integer("number")
            table.day("arrived_on")
            table.text("author")
            table.text("document_number")
            table.day("dated", .optional)
            table.text("subject")
            table.text("receiver")
            table.text("note")
            table.reference("notice_id", to: "notice", .optional)
            table.reference("report_id", to: "progress_report", .optional)
            table.reference("letter_id", to: "letter", .optional)
            table.instant("made_at")
            table.bytes("made_by")
            table.unique(["agency_id", "year", "number"])
        }
        // The same document is entered once an agency.
        for column in ["notice_id", "report_id", "letter_id"] {
            try schema.index(
                "incoming_entry_by_\(column)", on: "incoming_entry", [column, "agency_id"], unique: true,
                where: "\(name: column) IS NOT NULL")
        }
    }

    private static func reminders(_ schema: Schema) throws {
        try schema.create("reminder") { table in
            table.id()
            table.reference("assignment_id", to: "assignment")
            table.reference("agency_id", to: "agency")
            table.reference("letter_id", to: "letter", .optional)
            table.text("content")
            table.instant("at")
            table.bytes("person_id")
        }
        try schema.index("reminder_by_assignment", on: "reminder", ["assignment_id", "at"])
        try schema.index("reminder_by_letter", on: "reminder", ["letter_id"])
        try schema.create("chase_rhythm") { table in
            table.id()
            table.text("content")
            table.integer("version")
        }
        try schema.create("chase_step") { table in
            table.id()
            table.reference("agency_id", to: "agency")
            table.reference("assignment_id", to: "assignment")
            table.text("step")
            table.day("due")
            table.reference("letter_id", to: "letter")
            // A draft is prepared once for an order, a step and a due date.
            table.unique(["agency_id", "assignment_id", "step", "due"])
        }
    }
}
