// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// One of several assignments somebody chose from a list, with what they decide on.
package struct ChosenAssignment: Sendable {
    package let row: AssignmentRow
    package let report: ProgressReport?
    /// How many files came with the report.
    package let files: Int

    package var assignment: Assignment { row.assignment }
}

extension AssignmentList {
    /// The chosen assignments that the actor may see, by due date.
    package static func chosen(
        _ ids: [ID<Assignment>], visible: Visible, in snapshot: Snapshot
    ) throws -> [ChosenAssignment] {
        guard !ids.isEmpty else { return [] }
        let chosen: SQL = "assignment.id IN \(list: Set(ids).sorted())"
        let rows = try rows(
            where: "\(sql: chosen) AND \(sql: visible.assignment)", order: Order.due.columns(descending: false),
            limit: .max, offset: 0, in: snapshot)
        let reports = try snapshot.rows(
            """
            SELECT \(sql: ProgressReport.table.selected),
                (SELECT count(*) FROM evidence WHERE evidence.report_id = progress_report.id)
            FROM progress_report JOIN assignment ON assignment.id = progress_report.assignment_id
            WHERE progress_report.number = assignment.reports AND \(sql: chosen)
            """
        ) { (report: try ProgressReport($0), files: try $0.int(ProgressReport.table.columns.count)) }
        let latest = Dictionary(reports.map { ($0.report.assignment, $0) }, uniquingKeysWith: { first, _ in first })
        return rows.map {
            let latest = latest[$0.assignment.id]
            return ChosenAssignment(row: $0, report: latest?.report, files: latest?.files ?? 0)
        }
    }
}
