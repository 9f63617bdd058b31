// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// What nobody has acknowledged yet, by the body that accepts it.
    ///
    /// An agency that accepts nothing is told so at once; without it PostgreSQL, which plans for all agencies alike, read
    /// everything unacknowledged there is. The terms are those of `Assignment.State.condition`.
    static let unacknowledgedByAccepting = Migration(32, "unacknowledged by accepting body") { schema in
        try schema.run(
            """
            CREATE INDEX "assignment_unacknowledged_by_accepting" ON "assignment"
            (accepting_id, agency_id, accepted_at, cancelled_at, reports, started_at, acknowledged_at)
            WHERE cancelled_at IS NULL AND accepted_at IS NULL AND reports = 0 AND started_at IS NULL
            AND acknowledged_at IS NULL
            """)
        try schema.transaction.renewStatistics()
    }
}
