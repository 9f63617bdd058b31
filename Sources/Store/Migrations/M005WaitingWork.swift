// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// Indexes over the assignments that want attention, few among many.
    ///
    /// The figures above a list count them without reading the rest. Their conditions are those of
    /// `Assignment.State.condition` and of what is late, term by term; otherwise they aren't used.
    static let waitingWork = Migration(5, "waiting work") { schema in
        let pending: SQL = """
            reported_at IS NOT NULL AND reported_at > COALESCE(returned_at, 0)
            AND reported_at > COALESCE(reviewed_at, 0)
            """
        try schema.run(
            """
            CREATE INDEX "assignment_awaiting_decision" ON "assignment" (accepting_id, reported_at)
            WHERE cancelled_at IS NULL AND accepted_at IS NULL AND \(sql: pending)
            """)
        try schema.run(
            """
            CREATE INDEX "assignment_awaiting_agency" ON "assignment" (due)
            WHERE due IS NOT NULL AND rhythm IS NULL AND cancelled_at IS NULL AND accepted_at IS NULL
            AND NOT (\(sql: pending))
            """)
        try schema.run(
            """
            CREATE INDEX "assignment_unacknowledged" ON "assignment" (agency_id)
            WHERE cancelled_at IS NULL AND accepted_at IS NULL AND reports = 0 AND started_at IS NULL
            AND acknowledged_at IS NULL
            """)
    }
}
