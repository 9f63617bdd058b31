// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension TrailHistory {
    /// The entries of an assignment that the actor has been found to see, with the letters that reminded of it.
    package static func ofAssignment(
        _ assignment: ID<Assignment>, limit: Int = 200, in snapshot: Snapshot
    ) throws -> [Entry] {
        try entries(
            where: """
                trail_entry.id IN (
                    SELECT id FROM trail_entry WHERE subject_id = \(assignment)
                    UNION SELECT entry_id FROM trail_row WHERE row_id = \(assignment)
                    UNION SELECT entry_id FROM trail_row WHERE row_id IN (
                        SELECT id FROM reminder WHERE assignment_id = \(assignment)))
                """, limit: limit, offset: 0, in: snapshot)
    }
}
