// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The days a summary report covers, both included.
package struct ReportPeriod: Sendable, Hashable, Codable {
    /// What officials call a period, where it has a name.
    package enum Name: Sendable, Hashable {
        case month(Int, year: Int)
        /// Quarter 1 to 4.
        case quarter(Int, year: Int)
        /// 6 tháng đầu năm.
        case firstHalf(year: Int)
        /// 6 tháng cuối năm.
        case secondHalf(year: Int)
        case year(Int)
        /// Any other days.
        case days
    }

    package let from: Day
    package let to: Day

    /// Refuses a period that ends before it begins.
    package init(from: Day, to: Day) throws(Refusal) {
        guard from <= to else { throw .report(.periodEndsBeforeItBegins) }
        self.from = from
        self.to = to
    }

    private init(first: Day, last: Day) {
        from = first
        to = last
    }

    /// The month a day lies in.
    package static func month(of day: Day) -> ReportPeriod {
        ReportPeriod(first: day.adding(days: 1 - day.day), last: day.endOfMonth)
    }

    /// The quarter a day lies in.
    package static func quarter(of day: Day) -> ReportPeriod {
        let last = day.endOfQuarter
        return ReportPeriod(first: month(of: last).from.adding(months: -2), last: last)
    }

    /// The half-year a day lies in.
    package static func halfYear(of day: Day) -> ReportPeriod {
        let year = year(of: day)
        let middle = year.from.adding(months: 6)
        return day < middle
            ? ReportPeriod(first: year.from, last: middle.adding(days: -1))
            : ReportPeriod(first: middle, last: year.to)
    }

    /// The year a day lies in.
    package static func year(of day: Day) -> ReportPeriod {
        let month = month(of: day)
        let first = month.from.adding(months: 1 - day.month)
        return ReportPeriod(first: first, last: first.adding(months: 12).adding(days: -1))
    }

    /// What officials call it.
    package var name: Name {
        let year = from.year
        if self == .month(of: from) { return .month(from.month, year: year) }
        if self == .quarter(of: from) { return .quarter((from.month + 2) / 3, year: year) }
        if self == .halfYear(of: from) { return from.month == 1 ? .firstHalf(year: year) : .secondHalf(year: year) }
        return self == .year(of: from) ? .year(year) : .days
    }

    /// The day its figures are as of: its last, or today while it lasts.
    package func asOf(today: Day) -> Day { min(to, max(today, from)) }
}
