// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// The assignments that hold some words, the latest changed first, and how many there are.
package struct FoundAssignments: Sendable {
    package let rows: [AssignmentRow]
    /// At most one more than ``AssignmentList/countLimit``.
    package let count: Int

    /// Finds them; the words are looked up once, for the rows and for the count.
    package static func load(
        _ words: String, limit: Int, visible: Visible, today: Day, now: Instant, in snapshot: Snapshot
    ) throws -> FoundAssignments {
        let condition = AssignmentCriteria(words: words).condition(on: today, now: now, visible: visible)
        let order = AssignmentList.Order.updated.columns(descending: true)
        let found = try snapshot.rows(
            """
            SELECT assignment.id, count(*) OVER () FROM assignment
            WHERE \(sql: condition) ORDER BY \(sql: order) LIMIT \(limit)
            """
        ) { (id: try $0.id(0, of: Assignment.self), count: try $0.int(1)) }
        guard let count = found.first?.count else { return FoundAssignments(rows: [], count: 0) }
        return FoundAssignments(
            rows: try AssignmentList.rows(
                where: "\(sql: visible.assignments) AND assignment.id IN \(list: found.map(\.id))", order: order,
                limit: limit, offset: 0, in: snapshot),
            count: count)
    }
}
