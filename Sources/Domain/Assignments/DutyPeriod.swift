// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// One period of a standing duty (kỳ báo cáo của nhiệm vụ thường xuyên): tháng 8/2026, quý III/2026.
///
/// It is expected to be reported on by a day, but is never late and in no rate; silent, it is "not updated".
package struct DutyPeriod: Sendable, Hashable {
    package let id: ID<DutyPeriod>
    package let assignment: ID<Assignment>
    package let first: Day
    package let last: Day
    /// The day by which the agency is expected to have reported.
    package let expectedOn: Day
    package let openedAt: Instant

    package init(
        id: ID<DutyPeriod>, assignment: ID<Assignment>, first: Day, last: Day, expectedOn: Day, openedAt: Instant
    ) {
        self.id = id
        self.assignment = assignment
        self.first = first
        self.last = last
        self.expectedOn = expectedOn
        self.openedAt = openedAt
    }

    /// The most periods that are opened at once, after the program stood still for long.
    package static let mostAtOnce = 62

    /// How a period stands.
    package enum Stand: Sendable, Hashable {
        /// Not over, or its report not expected yet.
        case running
        /// A report waits for review.
        case reported
        case returned
        /// Accepted, or handed in and not asked for again.
        case accepted
        /// Nothing has come by the expected day.
        case notUpdated
    }

    /// How it stands by its reports and their decisions, on a day.
    package func stand(reports: [ProgressReport], decisions: [ReportDecision], on today: Day) -> Stand {
        let own = reports.filter { $0.period == id }
        guard let latest = own.max(by: { $0.number < $1.number }) else {
            return today > expectedOn ? .notUpdated : .running
        }
        guard let decision = decisions.first(where: { $0.report == latest.id }) else { return .reported }
        return decision.accepted ? .accepted : .returned
    }
}

extension Rhythm {
    /// The period of the rhythm that a day lies in.
    package func period(of day: Day) -> ClosedRange<Day> {
        let month = day.adding(days: 1 - day.day)
        switch self {
        case .daily: return day...day
        case .weekly: return day.monday...day.monday.adding(days: 6)
        case .monthly: return month...day.endOfMonth
        case .quarterly: return Self.months(3, from: month)
        case .halfYearly: return Self.months(6, from: month)
        case .yearly: return Self.months(12, from: month)
        }
    }

    /// The periods to open on a day: the one that begins after the last opened one through the present one; the present
    /// one alone where none was opened yet.
    ///
    /// A daily duty has no period on a day not worked.
    package func periods(after last: Day?, through today: Day, calendar: WorkingCalendar) -> [ClosedRange<Day>] {
        var found: [ClosedRange<Day>] = []
        var next = last.map { $0.adding(days: 1) } ?? period(of: today).lowerBound
        while next <= today, found.count < DutyPeriod.mostAtOnce {
            let span = period(of: next)
            if self != .daily || calendar.isWorkingDay(span.lowerBound) { found.append(span) }
            next = span.upperBound.adding(days: 1)
        }
        return found
    }

    /// The day by which a period's report is expected; a daily duty is reported on the same day.
    package func expectedOn(_ last: Day, by rules: [PeriodReportRule], calendar: WorkingCalendar) -> Day {
        guard self != .daily else { return last }
        let days = PeriodReportRule.workingDays(for: last, among: rules)
        return calendar.deadline(from: last, workingDays: days, policy: .civilCode(on: last)).day
    }

    private static func months(_ count: Int, from month: Day) -> ClosedRange<Day> {
        let first = month.adding(months: -((month.month - 1) % count))
        return first...first.adding(months: count).adding(days: -1)
    }
}
