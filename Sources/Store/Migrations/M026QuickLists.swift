// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// Lists that cost the same however much an agency has gathered: their rows come in order from an index, and what
    /// is counted above them stands in the index too.
    ///
    /// The terms are those of `AssignmentList.Order.keys` and of `Assignment.State.condition`, one by one; otherwise the
    /// indexes aren't used.
    static let quickLists = Migration(26, "quick lists") { schema in
        let open: SQL = "cancelled_at IS NULL AND accepted_at IS NULL"
        let order: SQL = "(accepted_at IS NOT NULL OR cancelled_at IS NOT NULL), (due IS NULL), due, id"
        // The facts that tell what is late, what awaits a decision and what nobody has acknowledged.
        let facts: SQL = "rhythm, reported_at, returned_at, reviewed_at, started_at, acknowledged_at, reports"
        let pending: SQL = """
            reported_at IS NOT NULL AND reported_at > COALESCE(returned_at, 0)
            AND reported_at > COALESCE(reviewed_at, 0)
            """
        let indexes: [(String, SQL)] = [
            (
                "assignment_open_by_agency",
                "agency_id, \(sql: order), \(sql: facts), accepting_id, accepted_at, cancelled_at) WHERE \(sql: open)"
            ),
            (
                "assignment_open_by_accepting",
                "accepting_id, \(sql: order), \(sql: facts), agency_id, accepted_at, cancelled_at) WHERE \(sql: open)"
            ),
            ("assignment_by_agency_and_work", "agency_id, \(sql: order))"),
            ("assignment_by_accepting_and_work", "accepting_id, \(sql: order))"),
            (
                "assignment_open_by_agency_and_update",
                "agency_id, updated_at, id, accepted_at, cancelled_at) WHERE \(sql: open)"
            ),
            (
                "assignment_open_by_accepting_and_update",
                "accepting_id, updated_at, id, agency_id, accepted_at, cancelled_at) WHERE \(sql: open)"
            ),
            (
                "assignment_awaiting_decision_by_agency",
                """
                agency_id, reported_at, returned_at, reviewed_at, accepted_at, cancelled_at)
                WHERE \(sql: open) AND \(sql: pending)
                """
            ),
            (
                "assignment_late_or_due",
                """
                due, rhythm, reported_at, returned_at, reviewed_at, accepted_at, cancelled_at)
                WHERE due IS NOT NULL AND rhythm IS NULL AND \(sql: open) AND NOT (\(sql: pending))
                """
            ),
        ]
        for (name, rest) in indexes {
            try schema.run("CREATE INDEX \(name: name) ON \"assignment\" (\(sql: rest)")
        }
        // These tell nothing that the new ones don't.
        for name in ["assignment_by_agency", "assignment_by_accepting", "assignment_awaiting_agency"] {
            try schema.run("DROP INDEX \(name: name)")
        }
        // Without, SQLite takes the longest of them for the best.
        try schema.transaction.renewStatistics()
    }
}
