// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// A late assignment as a leader sees it: the work and the notice it comes from.
package struct LateWork: Sendable {
    package let row: AssignmentRow
    package let notice: Notice

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
        let found = rows.compactMap { row in
            byID[row.assignment.notice].map { LateWork(row: row, notice: $0) }
        }
        let place = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return found.sorted { (place[$0.row.assignment.id] ?? 0) < (place[$1.row.assignment.id] ?? 0) }
    }
}
