// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// How many assignments a list has, and how many of them want attention; counted only as far as people read.
package struct AssignmentCounts: Sendable, Hashable {
    /// All of them, at most one more than ``AssignmentList/countLimit``; so are the others.
    package let all: Int
    package let late: Int
    package let awaitingDecision: Int
    package let unacknowledged: Int

    /// Counts the rows a condition holds for; it must contain a `Visible` part.
    static func load(
        where condition: SQL, today: Day, now: Instant, in snapshot: Snapshot
    ) throws -> AssignmentCounts {
        let late = AssignmentCriteria.Situation.late.condition(on: today, now: now)
        let pending: SQL = "\(sql: Assignment.State.reported.condition)"
        let untouched = Assignment.State.issued.condition
        let together = try snapshot.first(
            """
            SELECT count(*), COALESCE(sum(late), 0), COALESCE(sum(pending), 0), COALESCE(sum(untouched), 0) FROM (
                SELECT CASE WHEN \(sql: late) THEN 1 ELSE 0 END AS late,
                    CASE WHEN \(sql: pending) THEN 1 ELSE 0 END AS pending,
                    CASE WHEN \(sql: untouched) THEN 1 ELSE 0 END AS untouched
                FROM assignment WHERE \(sql: condition) LIMIT \(AssignmentList.countLimit + 1)) AS capped
            """
        ) { (try $0.int(0), try $0.int(1), try $0.int(2), try $0.int(3)) }
        guard let together else { return AssignmentCounts(all: 0, late: 0, awaitingDecision: 0, unacknowledged: 0) }
        if together.0 <= AssignmentList.countLimit {
            return AssignmentCounts(
                all: together.0, late: together.1, awaitingDecision: together.2, unacknowledged: together.3)
        }
        // More rows than are counted: each figure is then counted for itself, as far as its own limit.
        func count(_ part: SQL) throws -> Int {
            try AssignmentList.count("\(sql: condition) AND \(sql: part)", in: snapshot)
        }
        return AssignmentCounts(
            all: together.0, late: try count(late), awaitingDecision: try count(pending),
            unacknowledged: try count(untouched))
    }
}
