// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// One row of a list of assignments: the assignment and the words around it.
package struct AssignmentRow: Sendable {
    package let assignment: Assignment
    package let agencyName: String
    package let label: String
    package let title: String
    package let noticeNumber: String
    /// The first day of a standing duty's present period, and the day by which its report is expected.
    package let period: (from: Day, expectedOn: Day)?
}

/// A page of assignments, filtered, sorted, counted, and held to what the actor may see.
package struct AssignmentList: Sendable {
    /// What the list is sorted by.
    package enum Order: String, Sendable, CaseIterable {
        case due
        case agency
        case notice
        case state
        case updated
    }

    /// How many rows a page holds.
    package static let pageSize = 50
    /// Beyond this many rows the count is shown as "more than".
    package static let countLimit = 1000

    package let rows: [AssignmentRow]
    package let counts: AssignmentCounts
    /// Which page it is, from 1.
    package let page: Int

    /// Loads a page, counted from 1; beyond the end it is the last.
    package static func load(
        _ filter: AssignmentCriteria, order: Order = .due, descending: Bool = false, page: Int = 1,
        pageSize: Int = AssignmentList.pageSize, visible: Visible, today: Day, now: Instant, in snapshot: Snapshot
    ) throws -> AssignmentList {
        let condition = filter.narrowing(on: today, now: now, visible: visible)
        let found = try LastPage.rows(
            page, size: pageSize, of: visible.assignmentRows, where: condition, in: snapshot
        ) { offset in
            // First which rows, then what they say: what is sorted carries nothing along.
            try snapshot.rows(
                """
                SELECT assignment.id FROM \(sql: visible.assignmentRows)\(sql: order.joined) WHERE \(sql: condition)
                ORDER BY \(sql: order.columns(descending: descending)) LIMIT \(pageSize) OFFSET \(offset)
                """
            ) { try $0.id(0, of: Assignment.self) }
        }
        return AssignmentList(
            rows: try rows(of: found.rows, in: snapshot),
            counts: try AssignmentCounts.load(condition, visible: visible, today: today, now: now, in: snapshot),
            page: found.page)
    }

    /// The rows of some assignments, in the order asked for; the caller has found them visible.
    static func rows(of ids: [ID<Assignment>], in snapshot: Snapshot) throws -> [AssignmentRow] {
        guard !ids.isEmpty else { return [] }
        let found = try rows(
            where: "assignment.id IN \(list: ids)", order: "assignment.id", limit: ids.count, offset: 0, in: snapshot)
        let byID = Dictionary(found.map { ($0.assignment.id, $0) }, uniquingKeysWith: { first, _ in first })
        return ids.compactMap { byID[$0] }
    }

    /// Every row a filter has, for exports and reports.
    package static func all(
        _ filter: AssignmentCriteria, visible: Visible, today: Day, now: Instant, in snapshot: Snapshot
    ) throws -> [AssignmentRow] {
        try rows(
            where: filter.condition(on: today, now: now, visible: visible), order: Order.due.columns(descending: false),
            limit: .max, offset: 0, in: snapshot)
    }

    /// The rows a condition holds for; it must contain a `Visible` part.
    static func rows(
        where condition: SQL, order: SQL, limit: Int, offset: Int, in snapshot: Snapshot
    ) throws -> [AssignmentRow] {
        let width = Assignment.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: Assignment.table.selected), agency.short_name, directive.label, directive.title, notice.number,
                period.first, period.expected_on
            FROM assignment
            LEFT JOIN duty_period AS period ON period.id = CASE WHEN assignment.rhythm IS NULL THEN NULL
                ELSE (SELECT id FROM duty_period WHERE assignment_id = assignment.id ORDER BY first DESC LIMIT 1) END
            JOIN agency ON agency.id = assignment.agency_id
            JOIN directive ON directive.id = assignment.directive_id
            JOIN notice ON notice.id = assignment.notice_id
            WHERE \(sql: condition) ORDER BY \(sql: order) LIMIT \(limit) OFFSET \(offset)
            """
        ) { row in
            let (first, expected) = (try row.optionalDay(width + 4), try row.optionalDay(width + 5))
            return AssignmentRow(
                assignment: try Assignment(row), agencyName: try row.text(width), label: try row.text(width + 1),
                title: try row.text(width + 2), noticeNumber: try row.text(width + 3),
                period: first.flatMap { first in expected.map { (from: first, expectedOn: $0) } })
        }
    }

    /// How many rows a condition holds for, at most one more than ``countLimit``; without `visible` it must contain
    /// such a part itself.
    static func count(_ condition: SQL, visible: Visible? = nil, in snapshot: Snapshot) throws -> Int {
        try snapshot.count(
            """
            SELECT count(*) FROM (
                SELECT 1 FROM \(sql: visible?.assignmentRows ?? "assignment") WHERE \(sql: condition)
                LIMIT \(countLimit + 1)) AS capped
            """)
    }
}

extension AssignmentList.Order {
    /// What has to be read beside the assignment to sort by it.
    fileprivate var joined: SQL {
        switch self {
        case .due, .state, .updated: ""
        case .agency: " JOIN agency ON agency.id = assignment.agency_id"
        case .notice:
            """
             JOIN directive ON directive.id = assignment.directive_id
            JOIN notice ON notice.id = assignment.notice_id
            """
        }
    }

    /// The columns, always ending in the identity so that pages never overlap; what is still open comes before what has
    /// ended, and what has no due date comes last.
    func columns(descending: Bool) -> SQL {
        let way: SQL = descending ? "DESC" : "ASC"
        return switch self {
        case .due:
            """
            (assignment.accepted_at IS NOT NULL OR assignment.cancelled_at IS NOT NULL), (assignment.due IS NULL),
            assignment.due \(sql: way), assignment.id \(sql: way)
            """
        case .agency: "agency.short_name \(sql: way), (assignment.due IS NULL), assignment.due, assignment.id"
        case .notice: "COALESCE(notice.issued_on, 0) \(sql: way), notice.number, directive.ordinal, assignment.id"
        case .state:
            """
            assignment.cancelled_at IS NOT NULL, assignment.accepted_at IS NOT NULL, assignment.reported_at IS NULL,
            assignment.started_at IS NOT NULL, assignment.acknowledged_at IS NOT NULL, (assignment.due IS NULL),
            assignment.due \(sql: way), assignment.id
            """
        case .updated: "assignment.updated_at \(sql: way), assignment.id"
        }
    }
}
