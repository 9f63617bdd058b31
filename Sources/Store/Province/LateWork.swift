// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// A late assignment as a leader sees it: the work, the notice it comes from, and whether its agency was reminded.
package struct LateWork: Sendable {
    package let row: AssignmentRow
    package let notice: Notice
    package let reminders: ReminderStore.Tally?

    /// Loads some assignments as far as they may be seen, in the order asked for.
    package static func load(
        _ ids: [ID<Assignment>], visible: Visible, in snapshot: Snapshot
    ) throws -> [LateWork] {
        guard !ids.isEmpty else { return [] }
        let rows = try AssignmentList.rows(
            where: "assignment.id IN \(list: ids) AND \(sql: visible.assignment)", order: "assignment.id",
            limit: ids.count, offset: 0, in: snapshot)
        let numbers = Set(rows.map(\.assignment.notice)).sorted()
        let notices = try snapshot.rows(
            "SELECT \(sql: Notice.table.selected) FROM notice WHERE notice.id IN \(list: numbers)"
        ) { try Notice($0) }
        let byID = Dictionary(notices.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let reminders = try ReminderStore.tallies(of: rows.map(\.assignment.id), in: snapshot)
        let found = rows.compactMap { row in
            byID[row.assignment.notice].map {
                LateWork(row: row, notice: $0, reminders: reminders[row.assignment.id])
            }
        }
        let place = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return found.sorted { (place[$0.row.assignment.id] ?? 0) < (place[$1.row.assignment.id] ?? 0) }
    }
}
