// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// One assignment as a report counted it: how it stood at the end of the report's day.
///
/// A frozen report keeps these, so that every figure opens to its rows as they were counted, for ever.
package struct CountedAssignment: Sendable, Hashable, Codable {
    /// Under what it was counted; every assignment under exactly one.
    package enum Class: String, Sendable, CaseIterable, Codable {
        case doneOnTime
        case doneLate
        /// Open past its due date, and no report waits for a decision.
        case late
        /// A report waits for a decision, whenever it is due.
        case awaiting
        /// Open and not yet due.
        case open
        /// A standing duty: in no rate.
        case standing
        /// No due date: in no rate.
        case noDeadline
        /// Called off: counts nowhere else.
        case cancelled
    }

    package let id: ID<Assignment>
    package let agency: ID<Agency>
    package let directive: ID<Directive>
    package let state: Assignment.State
    package let counted: Class
    /// Working days: how late it is or was done or handed in, or how many are left when open.
    package let workingDays: Int
    package let due: Day?
    /// The day it was due at first, when it was moved since; absent in reports frozen before days could be moved.
    package let originalDue: Day?
    package let rhythm: Rhythm?
    package let doneOn: Day?
    /// The day of the latest report.
    package let lastReport: Day?
    /// Silent for longer than allowed; apart from late.
    package let isNotUpdated: Bool
    /// Issued in the period; otherwise carried over from before.
    package let isNew: Bool
    /// What stands in the way, in the agency's words.
    package let difficulty: String
    /// Whether the difficulty was raised in the period.
    package let isDifficultyNew: Bool
    /// The last note, or why the last report was returned.
    package let lastWord: String

    /// Counts an assignment by the facts known on the report's day.
    init(_ facts: AssignmentFacts, period: ReportPeriod, asOf: Day, calendar: WorkingCalendar, zone: Zone) {
        let assignment = facts.assignment
        id = assignment.id
        agency = assignment.agency
        directive = assignment.directive
        state = assignment.state
        (counted, workingDays) = Self.classify(assignment, on: asOf, calendar: calendar)
        due = assignment.due
        originalDue = assignment.originalDue
        rhythm = assignment.rhythm
        doneOn = assignment.doneOn
        lastReport = assignment.reportedOn
        isNotUpdated = assignment.isNotUpdated(on: asOf, zone: zone)
        isNew = assignment.issuedAt.day(in: zone) >= period.from
        difficulty = facts.difficulty
        isDifficultyNew = facts.reports.contains {
            $0.raisesDifficulty && $0.submittedAt.day(in: zone) >= period.from
        }
        lastWord = facts.lastWord
    }

    /// How it stood to its due date.
    package var timeliness: Assignment.Timeliness {
        switch counted {
        case .doneOnTime: .doneOnTime
        case .doneLate: .doneLate(workingDays: workingDays)
        case .late: .late(workingDays: workingDays)
        case .awaiting: .awaitingDecision(workingDaysLate: isHandedInLate ? workingDays : nil)
        case .open: workingDays == 0 ? .dueToday : .open(workingDaysLeft: workingDays)
        case .standing, .noDeadline: .noDeadline
        case .cancelled: .notCounted
        }
    }

    private var isHandedInLate: Bool {
        guard let due, let lastReport else { return false }
        return lastReport > due
    }

    private static func classify(
        _ assignment: Assignment, on day: Day, calendar: WorkingCalendar
    ) -> (Class, Int) {
        switch assignment.timeliness(on: day, calendar: calendar) {
        case .notCounted: (.cancelled, 0)
        case .noDeadline: (assignment.isStanding ? .standing : .noDeadline, 0)
        case .doneOnTime: (.doneOnTime, 0)
        case .doneLate(let days): (.doneLate, days)
        case .awaitingDecision(let days): (.awaiting, days ?? 0)
        case .late(let days): (.late, days)
        case .open(let days): (.open, days)
        case .dueToday: (.open, 0)
        }
    }
}
