// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Loads what the page of the province is counted from.
package enum ProvinceStore {
    /// The board of the assignments a filter has, as far as they may be seen: the rows that the list would show; with the
    /// cells of the newest `columns` orders.
    package static func board(
        _ criteria: AssignmentCriteria, columns: Int, visible: Visible, directory: AgencyDirectory, today: Day,
        now: Instant, calendar: WorkingCalendar, in snapshot: Snapshot
    ) throws -> ProvinceBoard {
        let condition = criteria.condition(on: today, now: now, visible: visible)
        var count = ProvinceCount(
            orders: try orders(condition, in: snapshot), columns: columns, today: today, calendar: calendar,
            zone: criteria.zone)
        try eachFacts(condition, today: today, directory: directory, in: snapshot) { count.add($0) }
        return ProvinceBoard(count, documents: try documents(condition, in: snapshot), directory: directory)
    }

    /// The rows behind a figure of the trend.
    package static func rows(
        _ criteria: AssignmentCriteria, behind measure: WeeklyTrend.Measure, at day: Day, visible: Visible,
        directory: AgencyDirectory, today: Day, now: Instant, calendar: WorkingCalendar, in snapshot: Snapshot
    ) throws -> [CountedAssignment] {
        let count = ProvinceCount(orders: [], today: today, calendar: calendar, zone: criteria.zone)
        var rows: [CountedAssignment] = []
        let condition = criteria.condition(on: today, now: now, visible: visible)
        try eachFacts(condition, today: today, directory: directory, in: snapshot) { facts in
            if measure.counts(facts, at: day, zone: criteria.zone) { rows.append(count.counted(facts)) }
        }
        return rows
    }

    /// The notice with the most work still open, the newer of two; nil when nothing is open.
    ///
    /// The newest would often be one that only changes a line of another.
    package static func busiestNotice(visible: Visible, in snapshot: Snapshot) throws -> ID<Notice>? {
        try snapshot.first(
            """
            SELECT notice.id FROM assignment JOIN notice ON notice.id = assignment.notice_id
            WHERE \(sql: visible.issuedNotices) AND \(sql: visible.assignments)
            AND assignment.accepted_at IS NULL AND assignment.cancelled_at IS NULL
            GROUP BY notice.id, notice.issued_on
            ORDER BY count(*) DESC, COALESCE(notice.issued_on, 0) DESC, notice.id DESC LIMIT 1
            """
        ) { try $0.id(0) }
    }

    /// From so many assignments on they are read some agencies at a time: what was reported is never all in memory at once.
    private static let most = 20_000
    private static let agenciesAtOnce = 10

    private static func eachFacts(
        _ condition: SQL, today: Day, directory: AgencyDirectory, in snapshot: Snapshot,
        _ body: (AssignmentFacts) -> Void
    ) throws {
        let count = try snapshot.count(
            """
            SELECT count(*) FROM (
                SELECT 1 FROM assignment WHERE \(sql: condition) LIMIT \(count: most + 1)) AS counted
            """)
        guard count > most else { return try facts(condition, today: today, in: snapshot, body) }
        var rest = directory.all.map(\.id)[...]
        while !rest.isEmpty {
            let some = Array(rest.prefix(agenciesAtOnce))
            rest = rest.dropFirst(agenciesAtOnce)
            try facts(
                "\(sql: condition) AND assignment.agency_id IN \(list: some)", today: today, in: snapshot, body)
        }
    }

    /// The assignments, with what was reported and decided on those that fell due: the trend asks how they stood.
    private static func facts(
        _ condition: SQL, today: Day, in snapshot: Snapshot, _ body: (AssignmentFacts) -> Void
    ) throws {
        let past: SQL = "\(sql: condition) AND COALESCE(assignment.original_due, assignment.due) < \(today)"
        let fellDue: SQL = "(SELECT assignment.id FROM assignment WHERE \(sql: past) AND assignment.reports > 0)"
        let moved: SQL =
            "(SELECT assignment.id FROM assignment WHERE \(sql: past) AND assignment.original_due IS NOT NULL)"
        let extensions = Dictionary(grouping: try extensions(of: moved, in: snapshot), by: \.assignment)
        let reports = Dictionary(grouping: try reports(of: fellDue, in: snapshot), by: \.assignment)
        let decisions = Dictionary(grouping: try decisions(of: fellDue, in: snapshot), by: \.assignment)
        try snapshot.each("SELECT \(sql: Assignment.table.selected) FROM assignment WHERE \(sql: condition)") { row in
            let assignment = try Assignment(row)
            body(
                AssignmentFacts(
                    assignment, reports: reports[assignment.id] ?? [], decisions: decisions[assignment.id] ?? [],
                    extensions: extensions[assignment.id] ?? []))
        }
    }

    /// The moments of reports, without their words.
    private static func reports(of assignments: SQL, in snapshot: Snapshot) throws -> [ProgressReport] {
        try snapshot.rows(
            """
            SELECT id, assignment_id, number, submitted_at, submitted_by, channel, document_on FROM progress_report
            WHERE assignment_id IN \(sql: assignments)
            """
        ) { row in
            var recorded: ProgressReport.Recorded?
            if !row.isNull(5), let on = try row.optionalDay(6) {
                recorded = .init(channel: try row.word(5), document: "", on: on)
            }
            return ProgressReport(
                id: try row.id(0), assignment: try row.id(1), number: try row.int(2), text: "", difficulties: "",
                submittedAt: try row.instant(3), submittedBy: try row.id(4), recorded: recorded)
        }
    }

    private static func extensions(of assignments: SQL, in snapshot: Snapshot) throws -> [Extension] {
        try snapshot.rows(
            "SELECT \(sql: Extension.table.selected) FROM due_extension WHERE assignment_id IN \(sql: assignments)"
        ) { try Extension($0) }
    }

    private static func decisions(of assignments: SQL, in snapshot: Snapshot) throws -> [ReportDecision] {
        try snapshot.rows(
            """
            SELECT \(sql: ReportDecision.table.selected) FROM report_decision
            WHERE assignment_id IN \(sql: assignments)
            """
        ) { try ReportDecision($0) }
    }

    private static func documents(_ condition: SQL, in snapshot: Snapshot) throws -> [ProvinceBoard.Document] {
        try snapshot.rows(
            """
            SELECT notice.id, notice.kind, notice.number, notice.subject FROM notice
            WHERE notice.id IN (SELECT assignment.notice_id FROM assignment WHERE \(sql: condition))
            ORDER BY COALESCE(notice.issued_on, 0) DESC, notice.id DESC
            """
        ) {
            ProvinceBoard.Document(
                id: try $0.id(0), kind: try $0.text(1), number: try $0.text(2), subject: try $0.text(3))
        }
    }

    private static func orders(_ condition: SQL, in snapshot: Snapshot) throws -> [ProvinceBoard.Order] {
        try snapshot.rows(
            """
            SELECT directive.id, directive.notice_id, directive.label, directive.title, directive.due
            FROM directive JOIN notice ON notice.id = directive.notice_id
            WHERE directive.id IN (SELECT assignment.directive_id FROM assignment WHERE \(sql: condition))
            ORDER BY COALESCE(notice.issued_on, 0) DESC, notice.id DESC, directive.ordinal
            """
        ) {
            ProvinceBoard.Order(
                id: try $0.id(0), notice: try $0.id(1), label: try $0.text(2), title: try $0.text(3),
                due: try $0.optionalDay(4))
        }
    }
}
