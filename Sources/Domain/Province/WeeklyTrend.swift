// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// How work went, week by week: what had fallen due, what was done, what was late at the end of each.
package struct WeeklyTrend: Sendable, Hashable {
    /// One week as it stood at its end.
    package struct Week: Sendable, Hashable {
        package let monday: Day
        /// Sunday, or today in the running week.
        package let end: Day
        /// Lũy kế: everything due on or before the end.
        package let due: Int
        /// Lũy kế: everything done on or before the end, by the day of the report that was accepted.
        package let done: Int
        /// Late at the end, by what was known then.
        package let late: Int
    }

    /// What a week counts.
    package enum Measure: String, Sendable, CaseIterable {
        case due
        case done
        case late
    }

    /// How many weeks are shown at most.
    package static let longest = 10

    /// The oldest first; the last is the running one.
    package let weeks: [Week]

    /// Counts the last weeks, from the first assignment on.
    package init(_ facts: [AssignmentFacts], today: Day, zone: Zone) {
        guard let first = facts.map({ $0.assignment.issuedAt }).min() else {
            weeks = []
            return
        }
        let thisMonday = today.monday
        let start = max(min(first.day(in: zone), today).monday, thisMonday.adding(days: -7 * (Self.longest - 1)))
        weeks = (0...(thisMonday - start) / 7).map { number in
            let monday = start.adding(days: 7 * number)
            let end = min(monday.adding(days: 6), today)
            func count(_ measure: Measure) -> Int { facts.count { measure.counts($0, at: end, zone: zone) } }
            return Week(monday: monday, end: end, due: count(.due), done: count(.done), late: count(.late))
        }
    }
}

extension WeeklyTrend.Measure {
    /// Whether it counts an assignment at the end of a day.
    package func counts(_ facts: AssignmentFacts, at day: Day, zone: Zone) -> Bool {
        let assignment = facts.assignment
        switch self {
        case .due:
            guard let due = assignment.due, due <= day else { return false }
            return !assignment.isStanding && !assignment.state.isCalledOff
        case .done: return assignment.doneOn.map { $0 <= day } ?? false && assignment.state == .accepted
        case .late: return wasLate(facts, at: day, zone: zone)
        }
    }

    private func wasLate(_ facts: AssignmentFacts, at day: Day, zone: Zone) -> Bool {
        let assignment = facts.assignment
        guard let due = assignment.originalDue ?? assignment.due, due < day, !assignment.isStanding else {
            return false
        }
        // What was done the day it was known is looked at in full only where it can matter: most work is on time.
        if assignment.state == .accepted, let done = assignment.doneOn, done <= due, facts.reports.count == 1,
            facts.reports.allSatisfy({ $0.submittedAt.day(in: zone) <= due })
        {
            return false
        }
        let end = Instant(day: day.adding(days: 1), in: zone)
        return facts.known(before: end, zone: zone)?.assignment.isLate(on: day) ?? false
    }
}

extension Day {
    /// The Monday of its week.
    package var monday: Day { adding(days: 1 - weekday.rawValue) }
}
