// SPDX-License-Identifier: AGPL-3.0-or-later

/// A public holiday with pay; its name is worded where it is shown.
public enum Holiday: String, Sendable, Hashable, Codable, CaseIterable {
    case newYear, lunarNewYear, hungKings, reunification, labour, national, culture
}

/// The time in which a rule is in force, both ends included; an open end has no day.
public struct Validity: Sendable, Hashable, Codable {
    public let from: Day?
    public let until: Day?

    public init(from: Day? = nil, until: Day? = nil) {
        self.from = from
        self.until = until
    }

    public func contains(_ day: Day) -> Bool {
        if let from, day < from { return false }
        if let until, day > until { return false }
        return true
    }
}

/// The weekdays on which nobody works, while the rule is in force.
public struct WeeklyRestRule: Sendable, Hashable, Codable {
    public let weekdays: Set<Weekday>
    public let validity: Validity
    public let source: LegalSource

    public init(weekdays: Set<Weekday>, validity: Validity, source: LegalSource) {
        self.weekdays = weekdays
        self.validity = validity
        self.source = source
    }
}

/// One holiday of every year while the rule is in force.
public struct HolidayRule: Sendable, Hashable, Codable {
    /// The day the holiday is reckoned from.
    public enum Anchor: Sendable, Hashable, Codable {
        case solar(month: Int, day: Int)
        /// A day of the Vietnamese lunar calendar.
        case lunar(month: Int, day: Int)
    }

    public let holiday: Holiday
    public let anchor: Anchor
    /// The days off, counted from the anchor: `-1...3` is the day before it and four from it on.
    ///
    /// Where the law leaves the choice to someone else, this holds until a `HolidayChoice` of the year is known.
    public let span: ClosedRange<Int>
    public let validity: Validity
    public let source: LegalSource

    public init(
        _ holiday: Holiday, on anchor: Anchor, span: ClosedRange<Int> = 0...0, validity: Validity, source: LegalSource
    ) {
        self.holiday = holiday
        self.anchor = anchor
        self.span = span
        self.validity = validity
        self.source = source
    }

    /// The day in a Gregorian year the holiday is reckoned from.
    func anchorDay(in year: Int) -> Day? {
        switch anchor {
        case .solar(let month, let day): Day(year: year, month: month, day: day)
        case .lunar(let month, let day): LunarCalendar.day(year: year, month: month, day: day)
        }
    }
}

/// The days chosen for one holiday of one year, where the law leaves a choice.
///
/// Tết's days before and after, and the second day of 2 September, are announced each year with the Prime Minister's
/// consent by the ministry in charge of labour.
public struct HolidayChoice: Sendable, Hashable, Codable {
    public let holiday: Holiday
    public let year: Int
    public let span: ClosedRange<Int>
    public let source: LegalSource

    public init(_ holiday: Holiday, year: Int, span: ClosedRange<Int>, source: LegalSource) {
        self.holiday = holiday
        self.year = year
        self.span = span
        self.source = source
    }
}

/// Tells since when a holiday on a rest day is made good on the next working day.
public struct InLieuRule: Sendable, Hashable, Codable {
    public let validity: Validity
    public let source: LegalSource

    public init(validity: Validity, source: LegalSource) {
        self.validity = validity
        self.source = source
    }
}

/// One dated exception: a make-up day (ngày làm bù), a day swapped away, or a day off of one agency.
public struct DayRule: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable {
        /// A rest day on which work is done.
        case work
        /// A working day on which none is done.
        case off
    }

    public let day: Day
    public let kind: Kind
    /// The other day of a swap, when there is one.
    public let swappedWith: Day?
    public let source: LegalSource

    public init(_ day: Day, _ kind: Kind, swappedWith: Day? = nil, source: LegalSource) {
        self.day = day
        self.kind = kind
        self.swappedWith = swappedWith
        self.source = source
    }
}

/// Everything a working calendar is computed from, as data.
public struct CalendarRules: Sendable, Hashable, Codable {
    public var weeklyRest: [WeeklyRestRule]
    public var holidays: [HolidayRule]
    public var choices: [HolidayChoice]
    public var inLieu: [InLieuRule]
    public var days: [DayRule]

    public init(
        weeklyRest: [WeeklyRestRule], holidays: [HolidayRule] = [], choices: [HolidayChoice] = [],
        inLieu: [InLieuRule] = [], days: [DayRule] = []
    ) {
        self.weeklyRest = weeklyRest
        self.holidays = holidays
        self.choices = choices
        self.inLieu = inLieu
        self.days = days
    }

    /// Gives these rules with an agency's or a later year's own added; later ones win.
    public func adding(days more: [DayRule] = [], choices: [HolidayChoice] = []) -> CalendarRules {
        var rules = self
        rules.days += more
        rules.choices += choices
        return rules
    }

    /// The days off of a holiday rule in a year: as chosen, else as the rule has it.
    func span(of rule: HolidayRule, year: Int) -> ClosedRange<Int> {
        choices.last { $0.holiday == rule.holiday && $0.year == year }?.span ?? rule.span
    }
}
