// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// Committees and working groups, the decisions they come to be by, everybody's time in them.
    static let committees = Migration(28, "committees") { schema in
        try schema.create("steering_committee") { table in
            table.id()
            table.text("kind")
            table.text("scope")
            table.reference("agency_id", to: "agency")
            table.text("name")
            table.text("symbol")
            table.reference("standing_id", to: "agency", .optional)
            table.day("established_on")
            table.day("ended_on", .optional)
            table.integer("version")
        }
        try schema.index("steering_committee_by_agency", on: "steering_committee", ["agency_id"])
        try schema.create("committee_decision") { table in
            table.id()
            table.text("kind")
            table.text("scope")
            table.reference("agency_id", to: "agency")
            table.reference("keeper_id", to: "agency")
            table.reference("committee_id", to: "steering_committee", .optional)
            table.text("effect")
            table.text("number")
            table.day("issued_on", .optional)
            table.text("issuer")
            table.text("signer")
            table.text("signer_position")
            table.text("content")
            table.reference("file_id", to: "stored_file", .optional)
            table.text("source")
            table.instant("drafted_at")
            table.bytes("drafted_by")
            table.instant("handed_in_at", .optional)
            table.bytes("handed_in_by", .optional)
            table.instant("received_at", .optional)
            table.instant("returned_at", .optional)
            table.bytes("settled_by", .optional)
            table.text("opinion")
            table.reference("report_id", to: "progress_report", .optional)
            table.reference("assignment_id", to: "assignment", .optional)
            table.instant("dropped_at", .optional)
            table.instant("edited_at", .optional)
            table.integer("version")
        }
        try schema.index("committee_decision_by_agency", on: "committee_decision", ["agency_id"])
        try schema.index("committee_decision_by_report", on: "committee_decision", ["report_id"])
        try schema.create("committee_member") { table in
            table.id()
            table.reference("committee_id", to: "steering_committee")
            table.integer("place")
            table.text("name")
            table.text("position")
            table.text("role")
            table.reference("person_id", to: "person", .optional)
            table.day("since")
            table.reference("since_decision", to: "committee_decision")
            table.day("until", .optional)
            table.reference("until_decision", to: "committee_decision", .optional)
        }
        try schema.index("committee_member_by_committee", on: "committee_member", ["committee_id"])
    }
}
