// SPDX-License-Identifier: AGPL-3.0-or-later

/// A day of the Gregorian calendar, without time and without zone.
///
/// Stored as one number, so that comparing, hashing and counting days cost nothing.
public struct Day: Sendable, Hashable, Comparable {
    private let stored: Int32

    /// The number of days since 1970-01-01, negative before it.
    public var number: Int { Int(stored) }

    /// Makes the day that many days after 1970-01-01; absurd numbers are held at the ends of the range.
    public init(number: Int) {
        stored = Int32(clamping: number)
    }

    /// Makes a day of the years 1 to 9999; nil when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        self.init(number: Day.number(year: year, month: month, day: day))
    }

    public static func < (left: Day, right: Day) -> Bool { left.stored < right.stored }

    /// Counts the days from `right` to `left`.
    public static func - (left: Day, right: Day) -> Int { left.number - right.number }

    /// Gives the day that many days later, or earlier when negative.
    public func adding(days: Int) -> Day { Day(number: number + days) }

    /// Gives the same day of the month so many months later, or that month's last day when it is shorter.
    public func adding(months: Int) -> Day {
        let parts = civil
        let index = parts.year * 12 + parts.month - 1 + months
        let year = index / 12
        let month = index % 12 + 1
        let last = Day.length(ofMonth: month, year: year)
        return Day(number: Day.number(year: year, month: month, day: min(parts.day, last)))
    }

    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let index = (number + 3) % 7
        return Weekday.allCases[index < 0 ? index + 7 : index]
    }

    public var year: Int { civil.year }
    public var month: Int { civil.month }
    /// The day of the month, 1 to 31.
    public var day: Int { civil.day }

    /// Tells how many days a month has.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The last day of this day's month.
    public var endOfMonth: Day {
        let parts = civil
        return adding(days: Day.length(ofMonth: parts.month, year: parts.year) - parts.day)
    }

    /// The last day of this day's quarter.
    public var endOfQuarter: Day { adding(months: (12 - month) % 3).endOfMonth }
}

extension Day {
    /// Year, month and day of the month together: cheaper than asking three times.
    ///
    /// The era arithmetic is Howard Hinnant's `civil_from_days`.
    public var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
