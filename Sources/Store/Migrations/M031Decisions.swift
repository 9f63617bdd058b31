// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// What is laid before the province's leader, what others said to it, and what it is about.
    static let decisions = Migration(31, "decisions") { schema in
        try schema.create("matter") { table in
            table.id()
            table.reference("round_id", to: "round", .optional)
            table.reference("agency_id", to: "agency")
            table.bytes("laid_by")
            table.instant("laid_at")
            table.text("title")
            table.text("background")
            table.text("proposal")
            table.text("if_undecided")
            table.day("needed_by", .optional)
            table.text("order_text")
            table.text("letter")
            table.text("answer", .optional)
            table.text("words")
            table.instant("answered_at", .optional)
            table.bytes("answered_by", .optional)
            table.instant("supplemented_at", .optional)
            table.instant("withdrawn_at", .optional)
            table.integer("version")
        }
        try schema.index("matter_by_round", on: "matter", ["round_id"], where: "round_id IS NOT NULL")
        try schema.index("matter_by_time", on: "matter", ["laid_at"])
        try schema.create("matter_opinion") { table in
            table.id()
            table.reference("matter_id", to: "matter")
            table.reference("agency_id", to: "agency")
            table.text("content")
            table.day("given_on")
        }
        try schema.index("matter_opinion_by_matter", on: "matter_opinion", ["matter_id"])
        try schema.create("matter_day") { table in
            table.id()
            table.reference("matter_id", to: "matter")
            table.reference("milestone_id", to: "milestone")
            table.reference("enrolment_id", to: "enrolment")
            table.day("day", .optional)
        }
        try schema.index("matter_day_by_matter", on: "matter_day", ["matter_id"])
    }
}
