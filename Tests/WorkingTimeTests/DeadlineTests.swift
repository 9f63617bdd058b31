// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing
import WorkingTime

@Suite struct DeadlineTests {
    let calendar = WorkingCalendar.national

    @Test func `the seed's Saturday under the Civil Code ends on the Friday before`() throws {
        let named = try day("2012-06-30")
        let found = calendar.deadline(stated: named, .before, policy: .civilCode(on: named))
        #expect(found.day == (try day("2012-06-29")))
        #expect(found.trace == [.stated(named, .before), .endsTheDayBefore(named), .end(found.day)])
    }

    @Test func `the seed's Saturday taken to be included moves to Monday`() throws {
        let named = try day("2012-06-30")
        var policy = DeadlinePolicy.civilCode2005
        policy.before = .includesTheDay
        let found = calendar.deadline(stated: named, .before, policy: policy)
        let monday = try day("2012-07-02")
        #expect(found.day == monday)
        #expect(
            found.trace == [.stated(named, .before), .moved(from: named, .weeklyRest, to: monday), .end(monday)])
    }

    @Test func `the seed's Saturday as written stays a Saturday`() throws {
        let named = try day("2012-06-30")
        let found = calendar.deadline(stated: named, .before, policy: .asWritten)
        #expect(found.day == named)
        #expect(found.trace == [.stated(named, .before), .stays(named, .weeklyRest), .end(named)])
    }

    @Test func `working days skip the holidays between and the trace names each`() throws {
        let start = try day("2026-04-23")
        let found = calendar.deadline(from: start, workingDays: 5, policy: .civilCode2015)
        // Giỗ Tổ is Sunday 26 April, so Monday 27 is off in its place; 30 April and 1 May are holidays.
        #expect(found.day == (try day("2026-05-05")))
        #expect(
            found.trace == [
                .start(start), .firstDayNotCounted(start),
                .counted(try day("2026-04-24"), ordinal: 1, .working),
                .skipped(try day("2026-04-25"), .weeklyRest),
                .skipped(try day("2026-04-26"), .holiday(.hungKings)),
                .skipped(try day("2026-04-27"), .inLieu(.hungKings)),
                .counted(try day("2026-04-28"), ordinal: 2, .working),
                .counted(try day("2026-04-29"), ordinal: 3, .working),
                .skipped(try day("2026-04-30"), .holiday(.reunification)),
                .skipped(try day("2026-05-01"), .holiday(.labour)),
                .skipped(try day("2026-05-02"), .weeklyRest),
                .skipped(try day("2026-05-03"), .weeklyRest),
                .counted(try day("2026-05-04"), ordinal: 4, .working),
                .counted(try day("2026-05-05"), ordinal: 5, .working),
                .end(found.day),
            ])
    }

    @Test func `a make-up Saturday counts`() throws {
        let found = calendar.deadline(from: try day("2024-05-03"), workingDays: 1, policy: .civilCode2015)
        #expect(found.day == (try day("2024-05-04")))
        #expect(found.trace.contains(.counted(found.day, ordinal: 1, .makeUp)))
    }

    @Test func `the first day counts when the policy says so`() throws {
        var policy = DeadlinePolicy.civilCode2015
        policy.countsFirstDay = true
        let monday = try day("2026-10-12")
        #expect(calendar.deadline(from: monday, workingDays: 3, policy: policy).day == monday.adding(days: 2))
        #expect(calendar.deadline(from: monday, workingDays: 1, policy: policy).day == monday)
        let sunday = monday.adding(days: -1)
        #expect(calendar.deadline(from: sunday, workingDays: 1, policy: policy).day == monday)
    }

    @Test func `calendar days that end on a rest day move as the policy says`() throws {
        let start = try day("2026-10-07")
        var policy = DeadlinePolicy.civilCode2015
        #expect(calendar.deadline(from: start, calendarDays: 10, policy: policy).day == (try day("2026-10-19")))
        policy.restDay = .movesToPreviousWorkingDay
        #expect(calendar.deadline(from: start, calendarDays: 10, policy: policy).day == (try day("2026-10-16")))
        policy.restDay = .stays
        #expect(calendar.deadline(from: start, calendarDays: 10, policy: policy).day == (try day("2026-10-17")))
    }

    @Test func `a year whose holidays are unknown is said in the trace`() throws {
        let found = calendar.deadline(from: try day("2049-12-30"), workingDays: 3, policy: .civilCode2015)
        #expect(found.day == (try day("2050-01-04")))
        #expect(found.trace.contains(.holidaysUnknown(year: 2050)))
    }

    @Test func `a calendar without working days still answers`() throws {
        let none = WorkingCalendar(
            rules: CalendarRules(
                weeklyRest: [
                    WeeklyRestRule(
                        weekdays: Set(Weekday.allCases), validity: Validity(), source: LegalSource(document: "–"))
                ]), years: 2026...2026)
        #expect(none.deadline(from: try day("2026-01-01"), workingDays: 2, policy: .civilCode2015).day.year == 2026)
        #expect(none.deadline(stated: try day("2026-01-01"), .through, policy: .civilCode2015).trace.count >= 2)
    }

    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
}

@Suite struct WorkingDayCountTests {
    let calendar = WorkingCalendar.national

    @Test func `days late are working days after the due day`() throws {
        let due = try #require(Day(iso: "2026-10-09"))
        #expect(calendar.workingDaysLate(due: due, on: due) == 0)
        #expect(calendar.workingDaysLate(due: due, on: due.adding(days: 2)) == 0)
        #expect(calendar.workingDaysLate(due: due, on: due.adding(days: 3)) == 1)
        #expect(calendar.workingDaysLate(due: due, on: due.adding(days: -30)) == 0)
    }

    @Test func `counting through the table agrees with counting day by day`() throws {
        let start = try #require(Day(iso: "1999-11-15"))
        for length in [0, 1, 7, 30, 400, 5_000, 15_200, 16_000] {
            let end = start.adding(days: length)
            let slow = (0...length).filter { calendar.isWorkingDay(start.adding(days: $0)) }.count
            #expect(calendar.workingDays(between: start, and: end) == slow, "over \(length) days")
            #expect(
                calendar.workingDays(after: end, through: start) == -calendar.workingDays(after: start, through: end))
        }
        #expect(calendar.workingDays(between: start, and: start.adding(days: -1)) == 0)
    }

    @Test func `far outside the table counting by weeks agrees with counting day by day`() throws {
        for (iso, length) in [("1985-02-03", 8_000), ("1999-09-20", 60), ("2036-05-05", 9_001), ("2041-01-02", 13)] {
            let start = try #require(Day(iso: iso))
            let end = start.adding(days: length)
            let slow = (0...length).filter { calendar.isWorkingDay(start.adding(days: $0)) }.count
            #expect(calendar.workingDays(between: start, and: end) == slow, "from \(iso)")
        }
    }

    @Test func `a due date at the end of all years is counted for a whole list at once`() throws {
        let (today, due) = (try #require(Day(iso: "2026-11-18")), try #require(Day(iso: "9999-12-31")))
        // Day by day this would be some thirty thousand million steps.
        for row in 0..<10_000 {
            #expect(calendar.workingDays(after: today.adding(days: row % 7), through: due) > 2_000_000)
        }
    }
}
