// SPDX-License-Identifier: AGPL-3.0-or-later

extension CalendarRules {
    /// The calendar of state agencies from 1999 on: weekly rest, public holidays, and the choices and swaps known to us.
    ///
    /// Complete for holidays of 2010–2030; swaps and choices only as far as announced and known when this was written.
    public static let national = CalendarRules(
        weeklyRest: [
            WeeklyRestRule(
                weekdays: [.sunday], validity: Validity(until: Day(iso: "1999-10-01")), source: .labourCode1994),
            WeeklyRestRule(
                weekdays: [.saturday, .sunday], validity: Validity(from: Day(iso: "1999-10-02")),
                source: .fortyHourWeek),
        ],
        holidays: holidaysOf1994 + holidaysOf2012 + holidaysOf2019,
        choices: announcedChoices,
        inLieu: [
            InLieuRule(validity: code1994, source: .labourCode1994),
            InLieuRule(validity: code2012, source: .labourCode2012InLieu),
            InLieuRule(validity: code2019, source: .labourCode2019InLieu),
        ],
        days: announcedSwaps
    )

    private static let code1994 = Validity(from: Day(iso: "1995-01-01"), until: Day(iso: "2013-04-30"))
    private static let code2012 = Validity(from: Day(iso: "2013-05-01"), until: Day(iso: "2020-12-31"))
    private static let code2019 = Validity(from: Day(iso: "2021-01-01"))

    /// The four single days all three codes have.
    private static func singleDays(_ validity: Validity, _ source: LegalSource) -> [HolidayRule] {
        [
            HolidayRule(.newYear, on: .solar(month: 1, day: 1), validity: validity, source: source),
            HolidayRule(.reunification, on: .solar(month: 4, day: 30), validity: validity, source: source),
            HolidayRule(.labour, on: .solar(month: 5, day: 1), validity: validity, source: source),
        ]
    }

    /// Four days of Tết by law: the last of the old lunar year and three of the new.
    private static let holidaysOf1994 =
        singleDays(code1994, .labourCode1994) + [
            HolidayRule(
                .lunarNewYear, on: .lunar(month: 1, day: 1), span: -1...2, validity: code1994, source: .labourCode1994),
            HolidayRule(.national, on: .solar(month: 9, day: 2), validity: code1994, source: .labourCode1994),
            HolidayRule(
                .hungKings, on: .lunar(month: 3, day: 10),
                validity: Validity(from: Day(iso: "2007-04-11"), until: code1994.until), source: .labourCode2007),
        ]

    /// Five days of Tết; which ones is chosen each year, two before and three after where no choice is known.
    private static let holidaysOf2012 =
        singleDays(code2012, .labourCode2012) + [
            HolidayRule(
                .lunarNewYear, on: .lunar(month: 1, day: 1), span: -2...2, validity: code2012, source: .labourCode2012),
            HolidayRule(.hungKings, on: .lunar(month: 3, day: 10), validity: code2012, source: .labourCode2012),
            HolidayRule(.national, on: .solar(month: 9, day: 2), validity: code2012, source: .labourCode2012),
        ]

    /// National day has two days now; the day after is taken where no choice is known.
    private static let holidaysOf2019 =
        singleDays(code2019, .labourCode2019) + [
            HolidayRule(
                .lunarNewYear, on: .lunar(month: 1, day: 1), span: -2...2, validity: code2019, source: .labourCode2019),
            HolidayRule(.hungKings, on: .lunar(month: 3, day: 10), validity: code2019, source: .labourCode2019),
            HolidayRule(
                .national, on: .solar(month: 9, day: 2), span: 0...1, validity: code2019, source: .labourCode2019),
            HolidayRule(
                .culture, on: .solar(month: 11, day: 24), validity: Validity(from: Day(iso: "2026-01-01")),
                source: .cultureDay),
        ]
}
