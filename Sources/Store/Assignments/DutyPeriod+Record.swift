// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension DutyPeriod: Record {
    package static let table = BusinessTable(
        "duty_period", ["id", "assignment_id", "first", "last", "expected_on", "opened_at"])

    package var values: [Value] {
        [
            id.databaseValue, assignment.databaseValue, first.databaseValue, last.databaseValue,
            expectedOn.databaseValue, openedAt.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), assignment: try row.id(1), first: try row.day(2), last: try row.day(3),
            expectedOn: try row.day(4), openedAt: try row.instant(5))
    }
}

/// The periods of standing duties.
package enum DutyPeriodStore {
    /// Holds for a duty with a period that is over, the next one being open, and was not reported on.
    static var hasSilentPeriod: SQL {
        """
        EXISTS (
            SELECT 1 FROM duty_period WHERE duty_period.assignment_id = assignment.id
            AND EXISTS (
                SELECT 1 FROM duty_period AS next
                WHERE next.assignment_id = assignment.id AND next.first > duty_period.last)
            AND NOT EXISTS (SELECT 1 FROM progress_report WHERE progress_report.period_id = duty_period.id))
        """
    }

    /// A duty's periods, the latest first.
    package static func periods(of id: ID<Assignment>, limit: Int = 400, in snapshot: Snapshot) throws -> [DutyPeriod] {
        try snapshot.rows(
            """
            SELECT \(sql: DutyPeriod.table.selected) FROM duty_period
            WHERE assignment_id = \(id) ORDER BY first DESC LIMIT \(count: limit)
            """
        ) { try DutyPeriod($0) }
    }

    /// Standing duties whose present period isn't opened, for the system's own work; each with the last day that is.
    package static func waiting(
        on today: Day, limit: Int, in snapshot: Snapshot
    ) throws -> [(duty: Assignment, last: Day?)] {
        let width = Assignment.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: Assignment.table.selected), (
                SELECT max(last) FROM duty_period WHERE assignment_id = assignment.id)
            FROM assignment
            WHERE assignment.rhythm IS NOT NULL AND assignment.cancelled_at IS NULL AND assignment.accepted_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM duty_period WHERE assignment_id = assignment.id AND last >= \(today))
            ORDER BY assignment.id LIMIT \(count: limit)
            """
        ) { (try Assignment($0), try $0.optionalDay(width)) }
    }
}
