// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@Suite struct TemplateDaysTests {
    private let calendar = WorkingCalendar.national

    private func day(_ month: Int, _ day: Int) -> Day { Day(year: 2026, month: month, day: day) ?? Day(number: 0) }

    private func template(_ kind: RoundTrack.Kind) throws -> MilestoneTemplate {
        let track = RoundTrack(
            id: ID(high: 3, low: 1), round: ID(high: 3, low: 2), kind: kind, starts: day(1, 1), ends: day(12, 31),
            fromEdition: kind == .editionTransition ? "TCVN ISO 9001:2015" : nil, edition: "TCVN ISO 9001:2015")
        return try #require(MilestoneTemplate.of(track))
    }

    private func days(_ kind: RoundTrack.Kind, on today: Day) throws -> TemplateDays {
        try TemplateDays(template(kind), from: day(1, 1), through: day(12, 31), on: today, calendar: calendar)
    }

    @Test func `set up in time, the template's own days stand`() throws {
        for today in [day(1, 1).adding(days: -60), day(1, 1), day(1, 16)] {
            let days = try days(.firstApplication, on: today)
            #expect(days.move == nil && days.steps.allSatisfy { $0.day == $0.own }, "\(today)")
        }
    }

    @Test(arguments: RoundTrack.Kind.allCases)
    func `set up late, no day has passed, none is a day of rest, and order and what waits for what stay`(
        kind: RoundTrack.Kind
    ) throws {
        for today in [day(3, 2), day(8, 17), day(11, 28), day(12, 29), day(12, 30)] {
            let days = try days(kind, on: today)
            let move = try #require(days.move)
            #expect(move.passed == days.steps.count { $0.own < today })
            #expect(move.left == calendar.workingDays(after: today, through: day(12, 31)))
            #expect(
                days.steps.allSatisfy { today < $0.day && $0.day <= day(12, 31) && calendar.isWorkingDay($0.day) })
            #expect(days.steps.map(\.day) == days.steps.map(\.day).sorted())
            for step in days.steps {
                for blocker in days.steps where step.step.after.contains(blocker.step.kind) {
                    #expect(blocker.day <= step.day)
                }
            }
        }
    }

    @Test func `the steps share the working days that are left as they shared the whole time`() throws {
        let days = try days(.firstApplication, on: day(8, 17))
        let places = days.steps.map { calendar.workingDays(after: day(8, 17), through: $0.day) }
        let left = try #require(days.move).left
        let shares = days.steps.map(\.step.share)
        for (place, share) in zip(places, shares) {
            #expect(place * 100 >= share * left && place <= share * left / 100 + 1)
        }
        #expect(days.steps.last?.day == day(12, 31) && days.steps.map(\.day) != days.steps.map(\.own))
    }

    @Test func `a track that is over, or has no working day left, keeps the template's days`() throws {
        // 31/12/2026 is a Thursday.
        for today in [day(12, 31), day(12, 31).adding(days: 200)] {
            let days = try days(.maintenance, on: today)
            #expect(days.move == nil && days.steps.allSatisfy { $0.day == $0.own })
        }
    }
}
