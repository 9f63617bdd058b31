// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

extension Assignment {
    /// How the work stands to its due date, derived for a day.
    package enum Timeliness: Sendable, Hashable {
        /// No due date: a standing duty, or "không thời hạn". Never late.
        case noDeadline
        /// Ended by a cancellation: counts nowhere.
        case notCounted
        /// Done on or before the due date.
        case doneOnTime
        /// Done, so many working days after the due date (0: on a day of rest that followed it).
        case doneLate(workingDays: Int)
        /// A report waits for a decision; handed in so many working days late (nil: on time). Not late meanwhile.
        case awaitingDecision(workingDaysLate: Int?)
        /// Open and past the due date by so many working days (0: only days of rest have passed since).
        case late(workingDays: Int)
        /// Open, with so many working days left (0: only days of rest until then).
        case open(workingDaysLeft: Int)
        /// Open, and today is the day.
        case dueToday
    }

    /// How the work stands to its due date on a day.
    ///
    /// Done on the day of the report that was later accepted, not of its acceptance (DESIGN.md 4.1).
    package func timeliness(on today: Day, calendar: WorkingCalendar) -> Timeliness {
        let state = state
        if state.isCalledOff { return .notCounted }
        guard let due, !isStanding else { return .noDeadline }
        if state == .accepted, let doneOn {
            return doneOn <= due
                ? .doneOnTime : .doneLate(workingDays: calendar.workingDays(after: due, through: doneOn))
        }
        if state == .reported, let reportedOn {
            return .awaitingDecision(
                workingDaysLate: reportedOn <= due ? nil : calendar.workingDays(after: due, through: reportedOn))
        }
        if today == due { return .dueToday }
        return today > due
            ? .late(workingDays: calendar.workingDays(after: due, through: today))
            : .open(workingDaysLeft: calendar.workingDays(after: today, through: due))
    }

    /// Whether it is late on a day; needs no calendar.
    package func isLate(on today: Day) -> Bool {
        guard let due, !isStanding else { return false }
        return today > due && !state.isEnded && state != .reported
    }

    /// Whether the agency has been silent longer than the rhythm, or than the policy allows for dated and open work.
    ///
    /// Kept apart from "late": a body that doesn't update the system may well have done the work.
    package func isNotUpdated(on today: Day, zone: Zone, silentDays: Int = UpdatePolicy.silentDays) -> Bool {
        guard !state.isEnded, state != .reported else { return false }
        return today - updatedAt.day(in: zone) > (rhythm?.days ?? silentDays)
    }
}

/// When silence becomes "not updated".
package enum UpdatePolicy {
    /// Days of silence allowed on work without a rhythm.
    ///
    /// Office practice, not law: the provinces that publish an updating rate count a month.
    package static let silentDays = 30
    /// Working days before the due date from which an open assignment counts as due soon.
    package static let dueSoonWorkingDays = 3
}
