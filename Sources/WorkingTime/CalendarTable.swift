// SPDX-License-Identifier: AGPL-3.0-or-later

/// The statuses of a span of days, worked out from rules.
struct CalendarTable {
    private(set) var statuses: [DayStatus]
    private let first: Day
    private let last: Day
    private let rules: CalendarRules

    init(rules: CalendarRules, first: Day, last: Day) {
        self.rules = rules
        self.first = first
        self.last = last
        statuses = (0...(last - first)).map { offset in
            CalendarTable.isWeeklyRest(first.adding(days: offset), rules) ? .weeklyRest : .working
        }
        let holidays = markHolidays()
        markDayRules()
        // Last, since a day in lieu is the next one that would still be worked.
        markInLieu(of: holidays)
    }

    static func isWeeklyRest(_ day: Day, _ rules: CalendarRules) -> Bool {
        rules.weeklyRest.contains { $0.validity.contains(day) && $0.weekdays.contains(day.weekday) }
    }

    /// Marks the holidays and gives back, in order, those that fell on a rest day.
    private mutating func markHolidays() -> [(day: Day, holiday: Holiday)] {
        var onRestDays: [(day: Day, holiday: Holiday)] = []
        for year in first.year...last.year {
            for rule in rules.holidays {
                guard let anchor = rule.anchorDay(in: year), rule.validity.contains(anchor) else { continue }
                for offset in rules.span(of: rule, year: year) {
                    let day = anchor.adding(days: offset)
                    guard let index = index(of: day) else { continue }
                    if statuses[index] == .weeklyRest { onRestDays.append((day, rule.holiday)) }
                    statuses[index] = .holiday(rule.holiday)
                }
            }
        }
        return onRestDays.sorted { $0.day < $1.day }
    }

    private mutating func markDayRules() {
        for rule in rules.days {
            guard let index = index(of: rule.day) else { continue }
            switch (rule.kind, statuses[index]) {
            case (.work, .working), (.off, .holiday), (.off, .weeklyRest): continue
            case (.work, _): statuses[index] = .makeUp
            case (.off, _): statuses[index] = .dayOff
            }
        }
    }

    private mutating func markInLieu(of holidays: [(day: Day, holiday: Holiday)]) {
        for (day, holiday) in holidays where rules.inLieu.contains(where: { $0.validity.contains(day) }) {
            guard var index = index(of: day) else { continue }
            while index < statuses.count, statuses[index] != .working { index += 1 }
            if index < statuses.count { statuses[index] = .inLieu(holiday) }
        }
    }

    private func index(of day: Day) -> Int? { first <= day && day <= last ? day - first : nil }
}
