// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// How an agency stands, or the whole province: what is open, late, waiting, and how much of this year's work was on time.
package struct AgencyStanding: Sendable, Hashable {
    package let open: Int
    package let late: Int
    package let awaitingDecision: Int
    /// Done on time, of ``fellDue``.
    package let onTime: Int
    /// Due this year with a known outcome, done or late; what awaits a decision is in neither number, as in reports.
    package let fellDue: Int
    /// Whose deadline isn't counted yet, because its event has not come.
    package let awaitingEvent: Int

    /// Loads the figures of an agency, or of everything, as far as the actor may see it.
    package static func load(
        of agency: ID<Agency>?, visible: Visible, today: Day, now: Instant, in snapshot: Snapshot
    ) throws -> AgencyStanding {
        func holds(_ condition: SQL) -> SQL { "COALESCE(sum(CASE WHEN \(sql: condition) THEN 1 ELSE 0 END), 0)" }
        func situation(_ situation: AssignmentCriteria.Situation) -> SQL {
            situation.condition(on: today, now: now)
        }
        let (first, last) = (Day(year: today.year, month: 1, day: 1), Day(year: today.year, month: 12, day: 31))
        let thisYear: SQL = "assignment.due >= \(first ?? today) AND assignment.due <= \(last ?? today)"
        let whose: SQL = agency.map { "assignment.agency_id = \($0)" } ?? "1 = 1"
        let found = try snapshot.first(
            """
            SELECT \(sql: holds(situation(.open))), \(sql: holds(situation(.late))),
                \(sql: holds(Assignment.State.reported.condition)),
                \(sql: holds("\(sql: situation(.doneOnTime)) AND \(sql: thisYear)")),
                \(sql: holds("\(sql: situation(.settled)) AND \(sql: thisYear)")),
                \(sql: holds(situation(.awaitingEvent)))
            FROM assignment WHERE \(sql: whose) AND \(sql: visible.assignments)
            """
        ) { row in
            AgencyStanding(
                open: try row.int(0), late: try row.int(1), awaitingDecision: try row.int(2), onTime: try row.int(3),
                fellDue: try row.int(4), awaitingEvent: try row.int(5))
        }
        return found ?? AgencyStanding(open: 0, late: 0, awaitingDecision: 0, onTime: 0, fellDue: 0, awaitingEvent: 0)
    }
}
