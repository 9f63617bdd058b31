// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing
import WorkingTime

@Suite struct DayTests {
    @Test func `every day of four centuries comes back from its number and its text`() throws {
        var expected = try #require(Day(year: 1800, month: 1, day: 1))
        var year = 1800
        while year < 2200 {
            for month in 1...12 {
                for day in 1...Day.length(ofMonth: month, year: year) {
                    let made = try #require(Day(year: year, month: month, day: day))
                    guard made == expected, made.year == year, made.month == month, made.day == day else {
                        Issue.record("\(year)-\(month)-\(day) came out as \(made.iso)")
                        return
                    }
                    expected = expected.adding(days: 1)
                }
            }
            year += 1
        }
        #expect(Day(number: 0).iso == "1970-01-01")
        #expect(Day(iso: "2012-06-30")?.number == 15_521)
    }

    @Test(arguments: [
        "2012-02-30", "2011-02-29", "2012-13-01", "2012-00-01", "12-06-30", "2012-6-30", "2012/06/30", "",
        "2012-06-301",
        "２０１２-06-30", "-012-06-30",
    ]) func `a text that is no day is refused`(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func `a date is read as officials write it and shown in two digits`() {
        #expect(Day(official: "30/6/2012")?.official == "30/06/2012")
        #expect(Day(official: "07-6-2012")?.iso == "2012-06-07")
        #expect(Day(official: "1.12.2012")?.iso == "2012-12-01")
        #expect(Day(official: "31/6/2012") == nil)
        #expect(Day(official: "30/6") == nil)
        #expect(Day(official: "30/6/12") == nil)
    }

    @Test func `the deadline of the seed notice is a Saturday`() {
        #expect(Day(iso: "2012-06-30")?.weekday == .saturday)
        #expect(Day(iso: "1969-12-28")?.weekday == .sunday)
        #expect(Day(iso: "1969-12-31")?.weekday == .wednesday)
    }

    @Test func `months and quarters end where the calendar ends them`() {
        #expect(Day(iso: "2024-01-31")?.adding(months: 1).iso == "2024-02-29")
        #expect(Day(iso: "2024-01-31")?.adding(months: -2).iso == "2023-11-30")
        #expect(Day(iso: "2023-02-10")?.endOfMonth.iso == "2023-02-28")
        #expect(Day(iso: "2026-02-10")?.endOfQuarter.iso == "2026-03-31")
        #expect(Day(iso: "2026-12-01")?.endOfQuarter.iso == "2026-12-31")
    }

    @Test func `days are compared and subtracted`() throws {
        let first = try #require(Day(iso: "2012-06-18"))
        let last = try #require(Day(iso: "2012-06-30"))
        #expect(last - first == 12)
        #expect(first < last)
        #expect(first.adding(days: 12) == last)
    }

    @Test func `a day travels as text`() throws {
        let day = try #require(Day(iso: "2012-06-30"))
        let data = try JSONEncoder().encode([day])
        #expect(String(decoding: data, as: UTF8.self) == "[\"2012-06-30\"]")
        #expect(try JSONDecoder().decode([Day].self, from: data) == [day])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Day].self, from: Data("[\"30/6\"]".utf8)) }
    }
}
