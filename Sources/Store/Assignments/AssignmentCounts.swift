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

    /// Counts the visible rows a condition holds for.
    static func load(
        _ condition: SQL, visible: Visible, today: Day, now: Instant, in snapshot: Snapshot
    ) throws -> AssignmentCounts {
        let late = AssignmentCriteria.Situation.late.condition(on: today, now: now)
        let pending = Assignment.State.reported.condition
        let untouched = Assignment.State.issued.condition
        func count(_ part: SQL = "1 = 1") throws -> Int {
            try AssignmentList.count("\(sql: condition) AND \(sql: part)", visible: visible, in: snapshot)
        }
        // Who sees the whole province mostly has more than is counted: counting alone tells that sooner.
        if try visible.reach != .province || count() <= AssignmentList.countLimit {
            let counts = try together(late, pending, untouched, of: condition, visible, in: snapshot)
            if counts.all <= AssignmentList.countLimit { return counts }
        }
        // More rows than are counted: each figure is then counted for itself, as far as its own limit.
        return AssignmentCounts(
            all: AssignmentList.countLimit + 1, late: try count(late), awaitingDecision: try count(pending),
            unacknowledged: try count(untouched))
    }

    /// All figures in one go over the rows, as far as one more than the limit.
    private static func together(
        _ late: SQL, _ pending: SQL, _ untouched: SQL, of condition: SQL, _ visible: Visible, in snapshot: Snapshot
    ) throws -> AssignmentCounts {
        let figures: SQL = """
            CASE WHEN \(sql: late) THEN 1 ELSE 0 END AS late, CASE WHEN \(sql: pending) THEN 1 ELSE 0 END AS pending,
            CASE WHEN \(sql: untouched) THEN 1 ELSE 0 END AS untouched
            """
        let counts = try snapshot.first(
            """
            SELECT count(*), COALESCE(sum(late), 0), COALESCE(sum(pending), 0), COALESCE(sum(untouched), 0) FROM (
                \(sql: visible.assignments(figures, where: condition)) LIMIT \(count: AssignmentList.countLimit + 1)
            ) AS capped
            """
        ) { row in
            AssignmentCounts(
                all: try row.int(0), late: try row.int(1), awaitingDecision: try row.int(2),
                unacknowledged: try row.int(3))
        }
        return counts ?? AssignmentCounts(all: 0, late: 0, awaitingDecision: 0, unacknowledged: 0)
    }
}
