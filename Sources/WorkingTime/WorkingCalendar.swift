// SPDX-License-Identifier: AGPL-3.0-or-later

/// What a day is to those who work by a calendar.
public enum DayStatus: Sendable, Hashable, Codable {
    case working
    /// A rest day on which work is made up (ngày làm bù).
    case makeUp
    case weeklyRest
    case holiday(Holiday)
    /// A working day off because the holiday fell on a rest day (nghỉ bù).
    case inLieu(Holiday)
    /// A working day given off by decision: swapped for another, or an agency's own.
    case dayOff

    public var isWorking: Bool { self == .working || self == .makeUp }
}

/// Which days are worked, and how many lie between two of them.
///
/// Computed once for a span of years; questions inside it cost one look into a table. Outside it only weekly rest is
/// known, and a deadline's trace says so.
public struct WorkingCalendar: Sendable {
    public let rules: CalendarRules
    /// The years whose holidays are known.
    public let years: ClosedRange<Int>
    private let first: Int
    private let statuses: [DayStatus]
    /// How many working days lie before each day of the table, counted from its beginning.
    private let before: [Int32]

    /// The calendar of Vietnamese state agencies.
    public static let national = WorkingCalendar(rules: .national)

    public init(rules: CalendarRules, years: ClosedRange<Int> = 2000...2040) {
        self.rules = rules
        self.years = years
        let start = Day(year: years.lowerBound, month: 1, day: 1) ?? Day(number: 0)
        let end = Day(year: years.upperBound, month: 12, day: 31) ?? start
        first = start.number
        statuses = CalendarTable(rules: rules, first: start, last: max(start, end)).statuses
        var count: Int32 = 0
        before = statuses.map { status in
            defer { count += status.isWorking ? 1 : 0 }
            return count
        }
    }

    public func status(of day: Day) -> DayStatus {
        let index = day.number - first
        if statuses.indices.contains(index) { return statuses[index] }
        return CalendarTable.isWeeklyRest(day, rules) ? .weeklyRest : .working
    }

    public func isWorkingDay(_ day: Day) -> Bool { status(of: day).isWorking }

    /// Tells whether holidays of the day's year are known to this calendar.
    public func knows(_ day: Day) -> Bool { statuses.indices.contains(day.number - first) }

    /// The first working day on or after a day.
    public func workingDay(onOrAfter day: Day) -> Day { search(from: day, step: 1) }

    /// The last working day on or before a day.
    public func workingDay(onOrBefore day: Day) -> Day { search(from: day, step: -1) }

    /// Counts the working days after one day up to and with another; negative when the other comes first.
    public func workingDays(after start: Day, through end: Day) -> Int {
        if end < start { return -workingDays(after: end, through: start) }
        return workingDays(through: end) - workingDays(through: start)
    }

    /// Counts the working days from one day to another, both included; none when they are the wrong way round.
    public func workingDays(between start: Day, and end: Day) -> Int {
        end < start ? 0 : workingDays(after: start.adding(days: -1), through: end)
    }

    /// Counts by how many working days something due on one day and done, or still open, on another is late.
    public func workingDaysLate(due: Day, on day: Day) -> Int { max(0, workingDays(after: due, through: day)) }

    /// The working days from the table's beginning through a day, weekly rest alone counting outside the table.
    private func workingDays(through day: Day) -> Int {
        let index = day.number - first
        if statuses.indices.contains(index) { return Int(before[index]) + (statuses[index].isWorking ? 1 : 0) }
        if index < 0 { return -count(from: index + 1, to: -1) }
        return Int(before.last ?? 0) + (statuses.last?.isWorking == true ? 1 : 0)
            + count(from: statuses.count, to: index)
    }

    /// Counts outside the table, where every week is like the next as long as the same rules of weekly rest hold.
    ///
    /// A due date may lie thousands of years ahead, and lists ask for each of their rows.
    private func count(from low: Int, to high: Int) -> Int {
        guard low <= high else { return 0 }
        let changes = rules.weeklyRest.flatMap { rule in
            [rule.validity.from, rule.validity.until?.adding(days: 1)].compactMap { $0.map { $0.number - first } }
        }
        let starts = [low] + Set(changes).filter { low < $0 && $0 <= high }.sorted()
        return zip(starts, starts.dropFirst() + [high + 1]).reduce(0) { $0 + weekly(from: $1.0, days: $1.1 - $1.0) }
    }

    /// Counts whole weeks at once, and the days left over.
    private func weekly(from low: Int, days: Int) -> Int {
        let weeks = days / 7
        return weeks * working(from: low, days: min(7, days)) + working(from: low + weeks * 7, days: days % 7)
    }

    private func working(from low: Int, days: Int) -> Int {
        (0..<days).count { isWorkingDay(Day(number: first + low + $0)) }
    }

    private func search(from day: Day, step: Int) -> Day {
        var candidate = day
        // No rest lasts a year; the bound keeps a calendar without working days from turning for ever.
        for _ in 0..<366 where !isWorkingDay(candidate) { candidate = candidate.adding(days: step) }
        return candidate
    }
}
