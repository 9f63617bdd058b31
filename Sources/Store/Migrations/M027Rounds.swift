// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// The yearly programme: rounds, their tracks, which agencies are in them, and what happened to each.
    static let rounds = Migration(27, "rounds") { schema in
        try schema.create("standard_edition") { table in
            table.id()
            table.text("code")
            table.day("adopted", .optional)
            table.day("until", .optional)
            table.text("source")
            table.instant("recorded_at")
            table.bytes("recorded_by")
            table.unique(["code"])
        }
        try schema.create("round") { table in
            table.id()
            table.reference("agency_id", to: "agency")
            table.integer("year")
            table.text("title")
            cited(table, "decision")
            cited(table, "plan")
            table.text("edition")
            table.text("legal_bases")
            table.day("begins")
            table.day("ends")
            table.instant("made_at")
            table.bytes("made_by")
            table.integer("version")
            table.unique(["year", "title"])
        }
        try schema.create("round_track") { table in
            table.id()
            table.reference("round_id", to: "round")
            table.text("kind")
            table.day("starts")
            table.day("ends")
            table.text("from_edition", .optional)
            table.text("edition")
            table.integer("version")
            table.unique(["round_id", "kind"])
        }
        try schema.create("enrolment") { table in
            table.id()
            table.reference("round_id", to: "round")
            table.reference("track_id", to: "round_track")
            table.reference("agency_id", to: "agency")
            table.reference("carried_from_id", to: "enrolment", .optional)
            table.integer("version")
            table.unique(["track_id", "agency_id"])
        }
        try schema.index("enrolment_by_round", on: "enrolment", ["round_id"])
        try schema.index("enrolment_by_agency", on: "enrolment", ["agency_id"])
        try schema.create("enrolment_step") { table in
            table.id()
            table.reference("enrolment_id", to: "enrolment")
            table.text("kind")
            table.day("happened_on")
            cited(table, "document")
            table.text("reason")
            table.reference("into_id", to: "agency", .optional)
            table.reference("to_id", to: "enrolment", .optional)
            table.instant("recorded_at")
            table.bytes("recorded_by")
        }
        try schema.index("enrolment_step_by_enrolment", on: "enrolment_step", ["enrolment_id"])
        try lists(schema)
        try schema.create("obligation_rule") { table in
            table.id()
            table.day("since")
            table.text("mandatory")
            table.text("encouraged")
            table.text("source")
            table.instant("recorded_at")
            table.bytes("recorded_by")
            table.unique(["since"])
        }
        try schema.create("round_paper") { table in
            table.id()
            table.reference("round_id", to: "round")
            table.text("kind")
            table.day("as_of")
            table.text("figures")
            table.text("content")
            table.instant("made_at")
            table.bytes("made_by")
            table.instant("counted_at")
            table.instant("frozen_at", .optional)
            table.bytes("frozen_by", .optional)
            table.text("trail_head", .optional)
            table.integer("version")
        }
        try schema.index("round_paper_by_round", on: "round_paper", ["round_id"])
    }

    /// Lists on their way to a decision, what each said when it went out, and what the departments said of it.
    private static func lists(_ schema: Schema) throws {
        try schema.create("round_list") { table in
            table.id()
            table.reference("round_id", to: "round")
            table.integer("number")
            table.day("reply_by")
            table.integer("revision")
            table.integer("submitted_revision", .optional)
            table.instant("submitted_at", .optional)
            table.bytes("submitted_by", .optional)
            cited(table, "decision")
            table.integer("decided_revision", .optional)
            table.instant("decided_at", .optional)
            table.bytes("decided_by", .optional)
            table.integer("version")
            table.unique(["round_id", "number"])
        }
        try schema.create("list_revision") { table in
            table.id()
            table.reference("list_id", to: "round_list")
            table.integer("number")
            table.text("content")
            table.text("words")
            table.instant("made_at")
            table.bytes("made_by")
            table.unique(["list_id", "number"])
        }
        try schema.create("list_opinion") { table in
            table.id()
            table.reference("list_id", to: "round_list")
            table.reference("enrolment_id", to: "enrolment")
            table.text("reviewer")
            table.text("stand")
            table.text("words")
            table.integer("revision")
            cited(table, "paper")
            table.instant("given_at")
            table.bytes("given_by")
            table.integer("version")
            table.unique(["list_id", "enrolment_id", "reviewer"])
        }
    }

    /// The columns of a cited document; all of them empty where none is cited.
    private static func cited(_ table: Table, _ name: String) {
        table.text("\(name)_number", .optional)
        table.day("\(name)_on", .optional)
        table.reference("\(name)_notice_id", to: "notice", .optional)
        table.reference("\(name)_file_id", to: "stored_file", .optional)
    }
}
