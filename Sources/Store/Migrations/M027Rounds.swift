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
    }

    /// The columns of a cited document; all of them empty where none is cited.
    private static func cited(_ table: Table, _ name: String) {
        table.text("\(name)_number", .optional)
        table.day("\(name)_on", .optional)
        table.reference("\(name)_notice_id", to: "notice", .optional)
        table.reference("\(name)_file_id", to: "stored_file", .optional)
    }
}
