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
    /// How often the agency was reminded of it; nil where it never was.
    package let reminders: ReminderStore.Tally?
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
    ///
    /// Who knows the figures already gives them.
    package static func load(
        _ filter: AssignmentCriteria, order: Order = .due, descending: Bool = false, page: Int = 1,
        pageSize: Int = AssignmentList.pageSize, visible: Visible, counted: AssignmentCounts? = nil, today: Day,
        now: Instant, in snapshot: Snapshot
    ) throws -> AssignmentList {
        let condition = filter.narrowing(on: today, now: now, visible: visible)
        let visible = filter.words.isBlank ? visible : visible.gathered
        let visibly: SQL = "(\(sql: visible.assignments("assignment.id", where: condition))) AS visible"
        let found = try LastPage.rows(page, size: pageSize, of: visibly, where: "1 = 1", in: snapshot) { offset in
            try rows(
                condition, order: order, descending: descending, limit: pageSize, offset: offset, visible: visible,
                in: snapshot)
        }
        return AssignmentList(
            rows: found.rows,
            counts: try counted
                ?? AssignmentCounts.load(condition, visible: visible, today: today, now: now, in: snapshot),
            page: found.page)
    }

    /// The rows of a page: first which they are, then what they say, so that what is sorted carries nothing along.
    private static func rows(
        _ condition: SQL, order: Order, descending: Bool, limit: Int, offset: Int, visible: Visible,
        in snapshot: Snapshot
    ) throws -> [AssignmentRow] {
        let keys = order.keys(descending: descending)
        let columns = keys.enumerated().map { "\(sql: $1.key) AS \(name: "key\($0)")" as SQL }
        let found = visible.assignments(
            "assignment.id AS id, \(sql: columns.joined(separator: ", "))", joined: order.joined, where: condition,
            first: offset + limit, by: order.columns(descending: descending))
        let places = keys.enumerated().map { "\(name: "key\($0)")\(sql: $1.way)" as SQL }.joined(separator: ", ")
        let page: SQL = """
            SELECT * FROM (\(sql: found)) AS found
            ORDER BY \(sql: places) LIMIT \(count: limit) OFFSET \(count: offset)
            """
        // CROSS, so that SQLite looks the page's rows up and never the page for each row.
        return try rows(
            of: "(\(sql: page)) AS page CROSS JOIN assignment", where: "assignment.id = page.id", order: places,
            limit: limit, offset: 0, in: snapshot)
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

    /// The rows a condition holds for; it, or what is read instead of the table, must contain a `Visible` part.
    static func rows(
        of source: SQL = "assignment", where condition: SQL, order: SQL, limit: Int, offset: Int, in snapshot: Snapshot
    ) throws -> [AssignmentRow] {
        let width = Assignment.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: Assignment.table.selected), agency.short_name, directive.label, directive.title, notice.number,
                period.first, period.expected_on,
                (SELECT count(*) FROM reminder WHERE reminder.assignment_id = assignment.id),
                (SELECT max(reminder.at) FROM reminder WHERE reminder.assignment_id = assignment.id)
            FROM \(sql: source)
            LEFT JOIN duty_period AS period ON period.id = CASE WHEN assignment.rhythm IS NULL THEN NULL
                ELSE (SELECT id FROM duty_period WHERE assignment_id = assignment.id ORDER BY first DESC LIMIT 1) END
            JOIN agency ON agency.id = assignment.agency_id
            JOIN directive ON directive.id = assignment.directive_id
            JOIN notice ON notice.id = assignment.notice_id
            WHERE \(sql: condition) ORDER BY \(sql: order) LIMIT \(count: limit) OFFSET \(count: offset)
            """
        ) { row in
            let (first, expected) = (try row.optionalDay(width + 4), try row.optionalDay(width + 5))
            let (reminded, last) = (try row.int(width + 6), try row.optionalInstant(width + 7))
            return AssignmentRow(
                assignment: try Assignment(row), agencyName: try row.text(width), label: try row.text(width + 1),
                title: try row.text(width + 2), noticeNumber: try row.text(width + 3),
                period: first.flatMap { first in expected.map { (from: first, expectedOn: $0) } },
                reminders: last.map { ReminderStore.Tally(count: reminded, last: $0) })
        }
    }

    /// How many rows a condition holds for, at most one more than ``countLimit``; without `visible` it must contain
    /// such a part itself.
    static func count(_ condition: SQL, visible: Visible? = nil, in snapshot: Snapshot) throws -> Int {
        let found: SQL =
            visible?.assignments("1 AS one", where: condition) ?? "SELECT 1 FROM assignment WHERE \(sql: condition)"
        return try snapshot.count(
            "SELECT count(*) FROM (\(sql: found) LIMIT \(count: countLimit + 1)) AS capped")
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

    /// What it sorts by, one after the other, always ending in the identity so that pages never overlap; what is still
    /// open comes before what has ended, and what has no due date comes last.
    ///
    /// Those of ``due`` and ``updated`` are the columns of indexes, term by term.
    func keys(descending: Bool) -> [(key: SQL, way: SQL)] {
        let way: SQL = descending ? " DESC" : ""
        let undated: (SQL, SQL) = ("(assignment.due IS NULL)", "")
        return switch self {
        case .due:
            [
                ("(assignment.accepted_at IS NOT NULL OR assignment.cancelled_at IS NOT NULL)", ""), undated,
                ("assignment.due", way), ("assignment.id", way),
            ]
        case .agency: [("agency.short_name", way), undated, ("assignment.due", ""), ("assignment.id", "")]
        case .notice:
            [
                ("COALESCE(notice.issued_on, 0)", way), ("notice.number", ""), ("directive.ordinal", ""),
                ("assignment.id", ""),
            ]
        case .state:
            [
                ("(assignment.cancelled_at IS NOT NULL)", ""), ("(assignment.accepted_at IS NOT NULL)", ""),
                ("(assignment.reported_at IS NULL)", ""), ("(assignment.started_at IS NOT NULL)", ""),
                ("(assignment.acknowledged_at IS NOT NULL)", ""), undated, ("assignment.due", way),
                ("assignment.id", way),
            ]
        case .updated: [("assignment.updated_at", way), ("assignment.id", way)]
        }
    }

    /// The same as the text of an ORDER BY.
    func columns(descending: Bool) -> SQL {
        keys(descending: descending).map { "\(sql: $0.key)\(sql: $0.way)" as SQL }.joined(separator: ", ")
    }
}
