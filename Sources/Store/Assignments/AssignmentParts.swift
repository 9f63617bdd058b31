// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// Which parts of an assignment's page have anything in them.
///
/// They are asked about together: most assignments lack most of them, and each question of its own would be a way to the
/// database and back.
struct AssignmentParts: Sendable {
    let hasExtensions: Bool
    let hasInstructions: Bool
    let hasCoordinations: Bool
    let hasDifficulties: Bool
    let hasReminders: Bool
    let wasHandedOver: Bool
    /// Whether its order changed an earlier one or was changed by a later one.
    let hasEffects: Bool
    /// How many other agencies have the same order, as far as the actor sees, and how many of them have done it.
    let siblings: (others: Int, done: Int)

    /// Asks about an assignment that the actor has been found to see.
    static func load(
        of assignment: Assignment, visible: Visible, in snapshot: Snapshot
    ) throws -> AssignmentParts {
        let (id, order) = (assignment.id, assignment.directive)
        let parts: [SQL] = [
            "due_extension WHERE assignment_id = \(id)", "instruction WHERE assignment_id = \(id)",
            "coordination WHERE assignment_id = \(id)", "difficulty WHERE assignment_id = \(id)",
            "reminder WHERE assignment_id = \(id)", "handed_over WHERE record_id = \(id) OR into_id = \(id)",
            "order_effect WHERE directive_id = \(order) OR earlier_directive_id = \(order)",
        ]
        let asked = parts.map { "CASE WHEN EXISTS (SELECT 1 FROM \(sql: $0)) THEN 1 ELSE 0 END" as SQL }
        let found = try snapshot.first(
            """
            SELECT \(sql: asked.joined(separator: ", ")), count(*), count(accepted_at) FROM assignment
            WHERE directive_id = \(order) AND id <> \(id) AND \(sql: visible.assignment)
            """
        ) { row in
            func has(_ place: Int) throws -> Bool { try row.int(place) == 1 }
            return AssignmentParts(
                hasExtensions: try has(0), hasInstructions: try has(1), hasCoordinations: try has(2),
                hasDifficulties: try has(3), hasReminders: try has(4), wasHandedOver: try has(5),
                hasEffects: try has(6),
                siblings: (others: try row.int(parts.count), done: try row.int(parts.count + 1)))
        }
        guard let found else { throw StoreError.notFound }
        return found
    }
}
