// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// Decisions that merge, split, dissolve and rename agencies, who took over from whom, and what was handed over.
    static let agenciesInTime = Migration(9, "agencies in time") { schema in
        try schema.create("reorganisation") { table in
            table.id()
            table.text("kind")
            table.text("number")
            table.day("decided_on")
            table.text("issuer")
            table.day("effective")
            table.instant("recorded_at")
            table.bytes("recorded_by")
            table.reference("file_id", to: "stored_file", .optional)
            table.instant("carried_out_at", .optional)
            table.bytes("carried_out_by", .optional)
            table.integer("version")
        }
        try schema.index("reorganisation_by_day", on: "reorganisation", ["effective"])
        try schema.create("agency_link") { table in
            table.id()
            table.reference("reorganisation_id", to: "reorganisation")
            table.reference("predecessor_id", to: "agency")
            table.reference("successor_id", to: "agency")
            table.unique(["reorganisation_id", "predecessor_id", "successor_id"])
        }
        try schema.index("agency_link_by_predecessor", on: "agency_link", ["predecessor_id"])
        try schema.index("agency_link_by_successor", on: "agency_link", ["successor_id"])
        try schema.create("handed_over") { table in
            table.id()
            table.reference("reorganisation_id", to: "reorganisation")
            table.text("kind")
            table.bytes("record_id")
            table.reference("from_id", to: "agency")
            table.reference("to_id", to: "agency", .optional)
            table.reference("into_id", to: "assignment", .optional)
        }
        try schema.index("handed_over_by_record", on: "handed_over", ["record_id"])
        try schema.index("handed_over_by_reorganisation", on: "handed_over", ["reorganisation_id"])
    }
}
