// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// What was updated last comes in order from its index to the end: many rows share a moment where an order goes to
    /// many agencies, and were sorted on every page.
    static let updatesInOrder = Migration(36, "updates in order") { schema in
        try schema.run("DROP INDEX \"assignment_by_update\"")
        try schema.run(
            """
            CREATE INDEX "assignment_by_update_and_identity" ON "assignment" (updated_at, id, accepted_at, cancelled_at)
            """)
        try schema.transaction.renewStatistics()
    }
}
