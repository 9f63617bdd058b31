// SPDX-License-Identifier: AGPL-3.0-or-later

extension WorkingCalendar {
    /// The texts that make a day what it is; none for an ordinary working day.
    public func sources(of day: Day) -> [LegalSource] {
        switch status(of: day) {
        case .working: []
        case .weeklyRest:
            rules.weeklyRest.filter { $0.validity.contains(day) && $0.weekdays.contains(day.weekday) }.map(\.source)
        case .makeUp, .dayOff: rules.days.filter { $0.day == day }.suffix(1).map(\.source)
        case .holiday(let holiday): sources(of: holiday, around: day)
        case .inLieu(let holiday):
            sources(of: holiday, around: day) + rules.inLieu.filter { $0.validity.contains(day) }.map(\.source)
        }
    }

    private func sources(of holiday: Holiday, around day: Day) -> [LegalSource] {
        let year = day.year
        let stated = rules.holidays.filter { $0.holiday == holiday && $0.validity.contains(day) }.map(\.source)
        let chosen = rules.choices.filter { $0.holiday == holiday && $0.year == year }.suffix(1).map(\.source)
        return stated + chosen
    }
}
