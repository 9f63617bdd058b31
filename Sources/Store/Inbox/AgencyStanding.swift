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
    ///
    /// What is open and what falls due this year is looked through, not what was done in the years before.
    package static func load(
        of agency: ID<Agency>?, visible: Visible, today: Day, now: Instant, in snapshot: Snapshot
    ) throws -> AgencyStanding {
        func situation(_ situation: AssignmentCriteria.Situation) -> SQL {
            situation.condition(on: today, now: now)
        }
        let whose: SQL = agency.map { "assignment.agency_id = \($0)" } ?? "1 = 1"
        let (first, last) = (Day(year: today.year, month: 1, day: 1), Day(year: today.year, month: 12, day: 31))
        let present = try tally(
            [situation(.late), Assignment.State.reported.condition],
            where: "\(sql: whose) AND \(sql: situation(.open))", visible: visible, in: snapshot)
        let year = try tally(
            [situation(.doneOnTime), situation(.settled)],
            where: "\(sql: whose) AND assignment.due >= \(first ?? today) AND assignment.due <= \(last ?? today)",
            visible: visible, in: snapshot)
        let waiting = try tally(
            [], where: "\(sql: whose) AND \(sql: situation(.awaitingEvent))", visible: visible, in: snapshot)
        return AgencyStanding(
            open: present[0], late: present[1], awaitingDecision: present[2], onTime: year[1], fellDue: year[2],
            awaitingEvent: waiting[0])
    }

    /// How many visible rows a condition holds for, and for how many of them each of some others does.
    private static func tally(
        _ parts: [SQL], where condition: SQL, visible: Visible, in snapshot: Snapshot
    ) throws -> [Int] {
        let flags =
            ["1 AS one"]
            + parts.enumerated().map {
                "CASE WHEN \(sql: $1) THEN 1 ELSE 0 END AS \(name: "part\($0)")" as SQL
            }
        let sums = ["count(*)"] + parts.indices.map { "COALESCE(sum(\(name: "part\($0)")), 0)" as SQL }
        let rows = visible.assignments(flags.joined(separator: ", "), where: condition)
        return try snapshot.first("SELECT \(sql: sums.joined(separator: ", ")) FROM (\(sql: rows)) AS rows") { row in
            try sums.indices.map { try row.int($0) }
        } ?? sums.map { _ in 0 }
    }
}
