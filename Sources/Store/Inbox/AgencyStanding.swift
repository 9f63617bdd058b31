// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// How one agency stands: what is open, late, waiting, and how much of this year's work was on time.
package struct AgencyStanding: Sendable, Hashable {
    package let open: Int
    package let late: Int
    package let awaitingDecision: Int
    /// Done on time, of ``fellDue``.
    package let onTime: Int
    /// Due so far this year, or done before it was due.
    package let fellDue: Int

    /// Loads an agency's figures, as far as the actor may see them.
    package static func load(
        of agency: ID<Agency>, visible: Visible, today: Day, now: Instant, in snapshot: Snapshot
    ) throws -> AgencyStanding {
        func holds(_ condition: SQL) -> SQL { "COALESCE(sum(CASE WHEN \(sql: condition) THEN 1 ELSE 0 END), 0)" }
        func situation(_ situation: AssignmentCriteria.Situation) -> SQL {
            situation.condition(on: today, now: now)
        }
        let thisYear: SQL = "assignment.due >= \(Day(year: today.year, month: 1, day: 1) ?? today)"
        let found = try snapshot.first(
            """
            SELECT \(sql: holds(situation(.open))), \(sql: holds(situation(.late))),
                \(sql: holds(Assignment.State.reported.condition)),
                \(sql: holds("\(sql: situation(.doneOnTime)) AND \(sql: thisYear)")),
                \(sql: holds("\(sql: situation(.due)) AND \(sql: thisYear)"))
            FROM assignment WHERE assignment.agency_id = \(agency) AND \(sql: visible.assignments)
            """
        ) { row in
            AgencyStanding(
                open: try row.int(0), late: try row.int(1), awaitingDecision: try row.int(2), onTime: try row.int(3),
                fellDue: try row.int(4))
        }
        return found ?? AgencyStanding(open: 0, late: 0, awaitingDecision: 0, onTime: 0, fellDue: 0)
    }
}
