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
        package fileprivate(set) var due: Int
        /// Lũy kế: everything done on or before the end, by the day of the report that was accepted.
        package fileprivate(set) var done: Int
        /// Late at the end, by what was known then.
        package fileprivate(set) var late: Int
    }

    /// What a week counts.
    package enum Measure: String, Sendable, CaseIterable {
        case due
        case done
        case late
    }

    /// How many weeks are shown at most.
    package static let longest = 10

    /// From the first assignment on, the oldest first; the last is the running one.
    package let weeks: [Week]

    /// The trend while assignments are put into it one by one.
    struct Count {
        private let zone: Zone
        private let today: Day
        private var first: Instant?
        private var weeks: [Week]

        init(today: Day, zone: Zone) {
            (self.today, self.zone) = (today, zone)
            weeks = (0..<WeeklyTrend.longest).map { number in
                let monday = today.monday.adding(days: -7 * (WeeklyTrend.longest - 1 - number))
                return Week(monday: monday, end: min(monday.adding(days: 6), today), due: 0, done: 0, late: 0)
            }
        }

        /// Counts one more.
        mutating func add(_ facts: AssignmentFacts) {
            first = min(first ?? facts.assignment.issuedAt, facts.assignment.issuedAt)
            for place in weeks.indices {
                let end = weeks[place].end
                if Measure.due.counts(facts, at: end, zone: zone) { weeks[place].due += 1 }
                if Measure.done.counts(facts, at: end, zone: zone) { weeks[place].done += 1 }
                if Measure.late.counts(facts, at: end, zone: zone) { weeks[place].late += 1 }
            }
        }

        var trend: WeeklyTrend {
            guard let first else { return WeeklyTrend(weeks: []) }
            let start = min(first.day(in: zone), today).monday
            return WeeklyTrend(weeks: weeks.filter { $0.monday >= start })
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
