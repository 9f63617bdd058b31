// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Gathers what a summary report is counted from.
package enum SummaryFactsStore {
    /// Every assignment issued through a day that had not ended before the period, of one notice or of all, with all that
    /// was said on it.
    package static func load(
        _ period: ReportPeriod, today: Day, notice: ID<Notice>?, visible: Visible, zone: Zone, in snapshot: Snapshot
    ) throws -> SummaryFacts {
        let begin = Instant(day: period.from, in: zone)
        let end = Instant(day: period.asOf(today: today).adding(days: 1), in: zone)
        var condition: SQL = """
            \(sql: visible.assignments) AND assignment.issued_at < \(end)
            AND COALESCE(assignment.accepted_at, assignment.cancelled_at, \(begin)) >= \(begin)
            """
        if let notice { condition += " AND assignment.notice_id = \(notice)" }
        let counted: SQL = "(SELECT assignment.id FROM assignment WHERE \(sql: condition))"
        let reports = try reports(of: counted, in: snapshot)
        let decisions = try decisions(of: counted, in: snapshot)
        let notes = try notes(of: counted, in: snapshot)
        let extensions = try extensions(of: counted, in: snapshot)
        let assignments = try snapshot.rows(
            "SELECT \(sql: Assignment.table.selected) FROM assignment WHERE \(sql: condition)"
        ) { row in
            let assignment = try Assignment(row)
            return AssignmentFacts(
                assignment, reports: reports[assignment.id] ?? [], decisions: decisions[assignment.id] ?? [],
                notes: notes[assignment.id] ?? [], extensions: extensions[assignment.id] ?? [])
        }
        return SummaryFacts(
            assignments: assignments, directives: try directives(of: condition, in: snapshot),
            notices: try notices(of: condition, in: snapshot), directory: try AgencyStore.directory(in: snapshot),
            difficulties: try snapshot.rows(
                "SELECT \(sql: Difficulty.table.selected) FROM difficulty WHERE assignment_id IN \(sql: counted)"
            ) { try Difficulty($0) })
    }

    private static func reports(
        of counted: SQL, in snapshot: Snapshot
    ) throws -> [ID<Assignment>: [ProgressReport]] {
        let rows = try snapshot.rows(
            """
            SELECT \(sql: ProgressReport.table.selected) FROM progress_report
            WHERE assignment_id IN \(sql: counted)
            """
        ) { try ProgressReport($0) }
        return Dictionary(grouping: rows, by: \.assignment)
    }

    private static func decisions(
        of counted: SQL, in snapshot: Snapshot
    ) throws -> [ID<Assignment>: [ReportDecision]] {
        let rows = try snapshot.rows(
            """
            SELECT \(sql: ReportDecision.table.selected) FROM report_decision
            WHERE assignment_id IN \(sql: counted)
            """
        ) { try ReportDecision($0) }
        return Dictionary(grouping: rows, by: \.assignment)
    }

    private static func notes(of counted: SQL, in snapshot: Snapshot) throws -> [ID<Assignment>: [ProgressNote]] {
        let rows = try snapshot.rows(
            """
            SELECT \(sql: ProgressNote.table.selected) FROM progress_note WHERE assignment_id IN \(sql: counted)
            """
        ) { try ProgressNote($0) }
        return Dictionary(grouping: rows, by: \.assignment)
    }

    private static func extensions(of counted: SQL, in snapshot: Snapshot) throws -> [ID<Assignment>: [Extension]] {
        let rows = try snapshot.rows(
            """
            SELECT \(sql: Extension.table.selected) FROM due_extension WHERE assignment_id IN \(sql: counted)
            """
        ) { try Extension($0) }
        return Dictionary(grouping: rows, by: \.assignment)
    }

    private static func directives(of condition: SQL, in snapshot: Snapshot) throws -> [Directive] {
        try snapshot.rows(
            """
            SELECT \(sql: Directive.table.selected) FROM directive
            WHERE id IN (SELECT assignment.directive_id FROM assignment WHERE \(sql: condition))
            """
        ) { try Directive($0) }
    }

    private static func notices(of condition: SQL, in snapshot: Snapshot) throws -> [Notice] {
        try snapshot.rows(
            """
            SELECT \(sql: Notice.table.selected) FROM notice
            WHERE id IN (SELECT assignment.notice_id FROM assignment WHERE \(sql: condition))
            """
        ) { try Notice($0) }
    }
}
