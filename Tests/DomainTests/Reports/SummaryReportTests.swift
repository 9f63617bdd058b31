// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@Suite struct SummaryReportTests {
    private func draft() -> SummaryReport {
        SummaryReport(
            id: .made(1), agency: .made(2), notice: nil, period: .month(of: ReportScene.day("2026-09-10")),
            asOf: ReportScene.day("2026-09-30"), text: ReportText(), madeAt: ReportScene.at("2026-10-01"),
            madeBy: .made(3), countedAt: ReportScene.at("2026-10-01"))
    }

    @Test func `a frozen report changes in nothing`() throws {
        var report = draft()
        try report.freeze(trailHead: "abc", by: .made(3), at: ReportScene.at("2026-10-02"))
        let frozen = report
        #expect(throws: Refusal.report(.reportAlreadyFrozen)) { try report.edit(ReportText(results: "khác")) }
        #expect(throws: Refusal.report(.reportAlreadyFrozen)) {
            try report.recount(asOf: ReportScene.day("2026-09-30"), at: ReportScene.at("2026-10-03"))
        }
        #expect(throws: Refusal.report(.reportAlreadyFrozen)) {
            try report.freeze(trailHead: "def", by: .made(4), at: ReportScene.at("2026-10-03"))
        }
        #expect(report == frozen)
    }

    @Test func `a period that ends before it begins is refused`() {
        #expect(throws: Refusal.report(.periodEndsBeforeItBegins)) {
            try ReportPeriod(from: ReportScene.day("2026-09-30"), to: ReportScene.day("2026-09-01"))
        }
    }

    @Test(arguments: [
        ("2026-09-01", "2026-09-30", ReportPeriod.Name.month(9, year: 2026)),
        ("2026-07-01", "2026-09-30", .quarter(3, year: 2026)),
        ("2026-01-01", "2026-06-30", .firstHalf(year: 2026)),
        ("2026-07-01", "2026-12-31", .secondHalf(year: 2026)),
        ("2026-01-01", "2026-12-31", .year(2026)),
        ("2026-01-15", "2026-02-14", .days),
    ])
    func `a period knows what officials call it`(from: String, to: String, name: ReportPeriod.Name) {
        #expect(ReportScene.period(from, to).name == name)
    }

    @Test(arguments: ["2026-02-28", "2024-02-29", "2026-12-31", "2026-01-01", "2026-07-01", "2026-06-30"])
    func `a day lies in its month, quarter, half-year and year`(iso: String) {
        let day = ReportScene.day(iso)
        for period in [ReportPeriod.month(of: day), .quarter(of: day), .halfYear(of: day), .year(of: day)] {
            #expect(period.from <= day && day <= period.to)
            #expect(period.from.day == 1)
            #expect(period.name != .days)
        }
    }
}
