// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// How a committee's decision came on paper, and which report of an order a plan is.
    static let programme = Migration(34, "programme") { schema in
        try schema.add(to: "committee_decision") { table in
            table.text("arrival_channel", .optional)
            table.day("arrived_on", .optional)
        }
        try schema.add(to: "plan_revision") { table in
            table.reference("report_id", to: "progress_report", .optional)
            table.reference("assignment_id", to: "assignment", .optional)
        }
        try schema.index(
            "plan_revision_by_report", on: "plan_revision", ["report_id"], where: "report_id IS NOT NULL")
        try schema.index(
            "plan_revision_by_assignment", on: "plan_revision", ["assignment_id"], where: "assignment_id IS NOT NULL")
    }
}
