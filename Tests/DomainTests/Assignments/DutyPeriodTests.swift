// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

struct DutyPeriodTests {
    private let calendar = WorkingCalendar.national

    private func spans(_ rhythm: Rhythm, after last: String?, through today: String) -> [String] {
        rhythm.periods(after: last.map(Fixture.day), through: Fixture.day(today), calendar: calendar)
            .map { "\($0.lowerBound.iso)…\($0.upperBound.iso)" }
    }

    @Test func `a period is the calendar's`() {
        let day = Fixture.day("2026-11-18")
        #expect(Rhythm.weekly.period(of: day) == Fixture.day("2026-11-16")...Fixture.day("2026-11-22"))
        #expect(Rhythm.monthly.period(of: day) == Fixture.day("2026-11-01")...Fixture.day("2026-11-30"))
        #expect(Rhythm.quarterly.period(of: day) == Fixture.day("2026-10-01")...Fixture.day("2026-12-31"))
        #expect(Rhythm.halfYearly.period(of: day) == Fixture.day("2026-07-01")...Fixture.day("2026-12-31"))
        #expect(Rhythm.yearly.period(of: day) == Fixture.day("2026-01-01")...Fixture.day("2026-12-31"))
        #expect(Rhythm.monthly.period(of: Fixture.day("2028-02-29")).upperBound == Fixture.day("2028-02-29"))
    }

    @Test func `the first period is the present one, the next ones follow without a gap`() {
        #expect(spans(.monthly, after: nil, through: "2026-11-18") == ["2026-11-01…2026-11-30"])
        #expect(spans(.monthly, after: "2026-11-30", through: "2026-11-30") == [])
        #expect(
            spans(.monthly, after: "2026-11-30", through: "2027-01-01") == [
                "2026-12-01…2026-12-31", "2027-01-01…2027-01-31",
            ])
    }

    @Test func `a daily duty has no period on days of rest`() {
        // Friday 13 to Monday 16 November.
        #expect(
            spans(.daily, after: "2026-11-12", through: "2026-11-16") == [
                "2026-11-13…2026-11-13", "2026-11-16…2026-11-16",
            ])
    }

    @Test func `after years of standstill only so many periods are opened at once`() {
        #expect(spans(.daily, after: "2020-01-01", through: "2026-11-18").count == DutyPeriod.mostAtOnce)
    }

    @Test func `a period's report is expected some working days after its end`() {
        // Monday 30 November; the fifth working day after it.
        #expect(
            Rhythm.monthly.expectedOn(Fixture.day("2026-11-30"), by: [], calendar: calendar)
                == Fixture.day("2026-12-07"))
    }

    @Test func `the rule in force is the latest that holds for the period's end; before any, it is office practice`() {
        func rule(_ since: String, _ days: Int) -> PeriodReportRule {
            PeriodReportRule(
                id: ID(high: 9, low: UInt64(days)), since: Fixture.day(since), workingDays: days, source: "",
                made: Letter.Step(at: Fixture.instant("2026-01-01"), by: ID(high: 1, low: 1)))
        }
        let rules = [rule("2026-07-01", 3), rule("2027-01-01", 10)]
        for (last, days) in [("2026-06-30", 5), ("2026-07-01", 3), ("2026-12-31", 3), ("2027-01-31", 10)] {
            #expect(PeriodReportRule.workingDays(for: Fixture.day(last), among: rules) == days, "\(last)")
        }
    }

    @Test func `a silent period is not updated once its report was expected`() {
        let period = DutyPeriod(
            id: ID(high: 8, low: 1), assignment: ID(high: 2, low: 1), first: Fixture.day("2026-11-01"),
            last: Fixture.day("2026-11-30"), expectedOn: Fixture.day("2026-12-07"),
            openedAt: Fixture.instant("2026-11-01"))
        func stand(_ reports: [ProgressReport], _ decisions: [ReportDecision] = [], on day: String) -> DutyPeriod.Stand
        {
            period.stand(reports: reports, decisions: decisions, on: Fixture.day(day))
        }
        #expect(stand([], on: "2026-12-07") == .running)
        #expect(stand([], on: "2026-12-08") == .notUpdated)
        let report = ProgressReport(
            id: ID(high: 5, low: 1), assignment: ID(high: 2, low: 1), number: 1, text: "Đã làm", difficulties: "",
            submittedAt: Fixture.instant("2026-12-10"), submittedBy: Fixture.secretary.person, recorded: nil,
            period: period.id)
        #expect(stand([Fixture.report(on: "2026-12-10")], on: "2026-12-11") == .notUpdated)
        #expect(stand([report], on: "2026-12-11") == .reported)
        let returned = Fixture.decision(on: report, accepted: false, opinion: "Thiếu", at: "2026-12-11")
        #expect(stand([report], [returned], on: "2026-12-12") == .returned)
        let accepted = Fixture.decision(on: report, accepted: true, at: "2026-12-11")
        #expect(stand([report], [accepted], on: "2026-12-12") == .accepted)
    }
}
