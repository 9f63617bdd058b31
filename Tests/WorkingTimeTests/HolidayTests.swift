// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing
import WorkingTime

/// Published dates of the first day of Tết and of Giỗ Tổ Hùng Vương, one row a year.
private let published = [
    ("2010-02-14", "2010-04-23"), ("2011-02-03", "2011-04-12"), ("2012-01-23", "2012-03-31"),
    ("2013-02-10", "2013-04-19"), ("2014-01-31", "2014-04-09"), ("2015-02-19", "2015-04-28"),
    ("2016-02-08", "2016-04-16"), ("2017-01-28", "2017-04-06"), ("2018-02-16", "2018-04-25"),
    ("2019-02-05", "2019-04-14"), ("2020-01-25", "2020-04-02"), ("2021-02-12", "2021-04-21"),
    ("2022-02-01", "2022-04-10"), ("2023-01-22", "2023-04-29"), ("2024-02-10", "2024-04-18"),
    ("2025-01-29", "2025-04-07"), ("2026-02-17", "2026-04-26"), ("2027-02-06", "2027-04-16"),
    ("2028-01-26", "2028-04-04"), ("2029-02-13", "2029-04-23"), ("2030-02-02", "2030-04-12"),
]

@Suite struct HolidayTests {
    let calendar = WorkingCalendar.national

    /// A calendar with only the first day of Tết and Giỗ Tổ, so that their exact days can be seen.
    let lunar = WorkingCalendar(
        rules: CalendarRules(
            weeklyRest: [],
            holidays: [
                HolidayRule(.lunarNewYear, on: .lunar(month: 1, day: 1), validity: Validity(), source: source),
                HolidayRule(.hungKings, on: .lunar(month: 3, day: 10), validity: Validity(), source: source),
            ]))

    @Test(arguments: published) func `the lunar calendar gives the published days`(tet: String, kings: String) throws {
        let newYear = try #require(Day(iso: tet))
        let commemoration = try #require(Day(iso: kings))
        #expect(lunar.status(of: newYear) == .holiday(.lunarNewYear))
        #expect(lunar.status(of: commemoration) == .holiday(.hungKings))
        let year = try #require(Day(year: newYear.year, month: 1, day: 1))
        #expect(lunar.workingDays(between: year, and: year.adding(months: 12).adding(days: -1)) == daysOff(newYear) - 2)
    }

    @Test func `Tết of 2007 came a day before the Chinese one`() throws {
        #expect(lunar.status(of: try #require(Day(iso: "2007-02-17"))) == .holiday(.lunarNewYear))
    }

    @Test(arguments: [
        // Days off in a row, as announced to officials, weekends at either end included.
        ("2015-02-15", "2015-02-23"), ("2016-02-06", "2016-02-14"), ("2017-01-26", "2017-02-01"),
        ("2018-02-14", "2018-02-20"), ("2019-02-02", "2019-02-10"), ("2020-01-23", "2020-01-29"),
        ("2021-02-10", "2021-02-16"), ("2022-01-29", "2022-02-06"), ("2023-01-20", "2023-01-26"),
        ("2024-02-08", "2024-02-14"), ("2025-01-25", "2025-02-02"), ("2026-02-14", "2026-02-22"),
        ("2021-09-02", "2021-09-05"), ("2022-09-01", "2022-09-04"), ("2023-09-01", "2023-09-04"),
        ("2024-08-31", "2024-09-03"), ("2025-08-30", "2025-09-02"), ("2026-08-29", "2026-09-02"),
        ("2010-02-13", "2010-02-21"), ("2011-02-02", "2011-02-07"), ("2012-01-21", "2012-01-29"),
        ("2018-12-29", "2019-01-01"), ("2019-04-27", "2019-05-01"), ("2024-04-27", "2024-05-01"),
        ("2025-04-30", "2025-05-04"), ("2011-01-01", "2011-01-03"), ("2023-04-29", "2023-05-03"),
    ]) func `the days off in a row are those announced`(from: String, until: String) throws {
        let first = try #require(Day(iso: from))
        let last = try #require(Day(iso: until))
        #expect(calendar.workingDays(between: first, and: last) == 0)
        #expect(calendar.isWorkingDay(first.adding(days: -1)))
        #expect(calendar.isWorkingDay(last.adding(days: 1)))
    }

    @Test func `a swapped Saturday is worked and names its source`() throws {
        let saturday = try #require(Day(iso: "2019-01-05"))
        #expect(calendar.status(of: saturday) == .makeUp)
        #expect(calendar.sources(of: saturday).map(\.document) == ["Công văn 6519/VPCP-KGVX (2018)"])
        #expect(calendar.status(of: try #require(Day(iso: "2018-12-31"))) == .dayOff)
    }

    @Test func `a holiday names the code of its time`() throws {
        let old = try #require(Day(iso: "2012-09-02"))
        let new = try #require(Day(iso: "2021-09-02"))
        #expect(calendar.sources(of: old).map(\.document) == ["Bộ luật Lao động 1994"])
        #expect(calendar.sources(of: new).first?.article == "Điều 112 khoản 1")
        #expect(calendar.sources(of: try #require(Day(iso: "2012-06-18"))).isEmpty)
    }

    @Test func `a day in lieu says for which holiday`() throws {
        // 2 September 2012 was a Sunday.
        #expect(calendar.status(of: try #require(Day(iso: "2012-09-03"))) == .inLieu(.national))
    }

    @Test func `an agency adds days of its own`() throws {
        let day = try #require(Day(iso: "2026-10-14"))
        let saturday = try #require(Day(iso: "2026-10-17"))
        let own = WorkingCalendar(
            rules: CalendarRules.national.adding(days: [
                DayRule(day, .off, swappedWith: saturday, source: source),
                DayRule(saturday, .work, swappedWith: day, source: source),
            ]))
        #expect(own.status(of: day) == .dayOff)
        #expect(own.status(of: saturday) == .makeUp)
        #expect(calendar.status(of: day) == .working)
    }

    @Test func `a later choice replaces an earlier one`() throws {
        let choice = HolidayChoice(.lunarNewYear, year: 2027, span: -1...3, source: source)
        let own = WorkingCalendar(rules: CalendarRules.national.adding(choices: [choice]))
        let fourth = try #require(Day(iso: "2027-02-09"))
        #expect(own.status(of: fourth) == .holiday(.lunarNewYear))
    }
}

private let source = LegalSource(document: "Quyết định của cơ quan")

private func daysOff(_ day: Day) -> Int { Day.length(ofMonth: 2, year: day.year) == 29 ? 366 : 365 }
