// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@Suite struct SummaryFiguresTests {
    let quarter = ReportScene.period("2026-07-01", "2026-09-30")

    @Test func `a report that waits for a decision is not late`() {
        var scene = ReportScene()
        scene.add(to: scene.commune, due: "2026-09-25", .report("2026-09-28"))
        let total = scene.figures(quarter, today: "2026-10-14").total
        #expect(total[.late] == 0)
        #expect(total[.awaiting] == 1)
        #expect(total[.due] == 1)
        #expect(total.onTime == Tally.Share(part: 0, whole: 0))
    }

    @Test func `done on the day of the report, whenever it is accepted`() {
        var scene = ReportScene()
        scene.add(to: scene.commune, due: "2026-09-15", .report("2026-09-15"), .accept("2026-09-24"))
        scene.add(to: scene.commune, due: "2026-09-15", .report("2026-09-17"), .accept("2026-09-24"))
        let figures = scene.figures(quarter, today: "2026-10-14")
        #expect(figures.total[.doneOnTime] == 1)
        #expect(figures.total[.doneLate] == 1)
        #expect(figures.rows.first { $0.counted == .doneLate }?.workingDays == 2)
        #expect(figures.total.onTime == Tally.Share(part: 1, whole: 2))
    }

    @Test func `the day of the paper that brought a report counts`() {
        var scene = ReportScene()
        scene.add(
            to: scene.commune, due: "2026-09-15", .report("2026-09-18", paperOf: "2026-09-14"), .accept("2026-09-21"))
        #expect(scene.figures(quarter, today: "2026-10-14").total[.doneOnTime] == 1)
    }

    @Test func `a standing duty and an order without a deadline are never late and in no rate`() {
        var scene = ReportScene()
        scene.add(to: scene.department, rhythm: .monthly)
        scene.add(
            to: scene.department, due: "2026-08-20", rhythm: .monthly, .report("2026-08-30"), .accept("2026-09-01"))
        scene.add(to: scene.department)
        let figures = scene.figures(quarter, today: "2026-10-14")
        #expect(figures.total[.standing] == 2)
        #expect(figures.total[.noDeadline] == 1)
        #expect(figures.total[.late] == 0)
        #expect(figures.total[.due] == 0)
        #expect(figures.total.onTime.tenths == nil)
        #expect(figures.standing.map(\.lastReport) == [nil, Day(iso: "2026-08-30")])
    }

    @Test func `not updated is apart from late`() {
        var scene = ReportScene()
        scene.add(to: scene.commune, due: "2026-09-25", .note("2026-09-29", text: "Đang làm"))
        scene.add(to: scene.commune, due: "2026-12-31")
        let total = scene.figures(quarter, today: "2026-10-14").total
        #expect(total[.late] == 1)
        #expect(total[.notUpdated] == 1)
        #expect(total[.open] == 1)
    }

    @Test func `facts later than the period's last day don't count`() {
        var scene = ReportScene()
        scene.add(to: scene.commune, due: "2026-09-25", .report("2026-10-02"), .accept("2026-10-05"))
        scene.add(to: scene.commune, due: "2026-09-25", .report("2026-09-24"), .accept("2026-10-05"))
        scene.add(to: scene.commune, due: "2026-10-30", issued: "2026-10-01")
        scene.add(to: scene.commune, due: "2026-12-30", cancelled: "2026-10-02")
        scene.add(to: scene.commune, due: "2026-09-25", .report("2026-10-02", paperOf: "2026-09-24"))
        let figures = scene.figures(quarter, today: "2026-10-14")
        #expect(figures.asOf == Day(iso: "2026-09-30"))
        #expect(figures.total[.assigned] == 4)
        #expect(figures.total[.late] == 2)
        #expect(figures.total[.awaiting] == 1)
        #expect(figures.total[.open] == 1)
        #expect(figures.total[.cancelled] == 0)
        let later = scene.figures(.month(of: ReportScene.day("2026-10-14")), today: "2026-10-14")
        #expect(later.total[.doneLate] == 1)
        #expect(later.total[.doneOnTime] == 1)
        #expect(later.total[.cancelled] == 1)
    }

    @Test func `returned is late again, and says why`() {
        var scene = ReportScene()
        scene.add(
            to: scene.commune, due: "2026-09-15", .report("2026-09-14", difficulties: "Thiếu kinh phí"),
            .giveBack("2026-09-16", why: "Thiếu quyết định"))
        let figures = scene.figures(quarter, today: "2026-10-14")
        #expect(figures.total[.late] == 1)
        #expect(figures.total[.returned] == 1)
        #expect(figures.late.first?.workingDays == 11)
        #expect(figures.late.first?.difficulty == "Thiếu kinh phí")
        #expect(figures.late.first?.lastWord == "Thiếu quyết định")
        #expect(figures.difficult.count == 1)
    }

    @Test func `"không có" is no difficulty`() {
        var scene = ReportScene()
        scene.add(to: scene.commune, due: "2026-09-15", .report("2026-09-14", difficulties: "Không có."))
        scene.add(to: scene.commune, due: "2026-09-15", .report("2026-09-14", difficulties: "Không có kinh phí"))
        #expect(scene.figures(quarter, today: "2026-10-14").difficult.map(\.difficulty) == ["Không có kinh phí"])
    }

    @Test func `what ended before the period is not counted again, what was carried over is`() {
        var scene = ReportScene()
        scene.add(to: scene.commune, due: "2026-08-20", .report("2026-08-19"), .accept("2026-08-21"))
        scene.add(to: scene.commune, due: "2026-09-20")
        scene.add(to: scene.commune, due: "2026-09-20", issued: "2026-09-02")
        let september = scene.figures(.month(of: ReportScene.day("2026-09-01")), today: "2026-10-14")
        #expect(september.total[.assigned] == 2)
        #expect(september.total[.carriedOver] == 1)
        #expect(september.total[.issuedInPeriod] == 1)
    }

    @Test func `a running period is counted as of today`() {
        var scene = ReportScene()
        scene.add(to: scene.commune, due: "2026-09-15")
        let figures = scene.figures(quarter, today: "2026-09-10")
        #expect(figures.asOf == Day(iso: "2026-09-10"))
        #expect(figures.total[.late] == 0)
        #expect(figures.total[.open] == 1)
    }

    @Test func `every figure equals the rows it opens to, in total and in every group`() {
        var scene = ReportScene()
        for agency in [scene.department, scene.commune] {
            scene.add(to: agency, due: "2026-09-15", .report("2026-09-15"), .accept("2026-09-24"))
            scene.add(to: agency, due: "2026-09-15", .report("2026-09-29"))
            scene.add(to: agency, due: "2026-09-15")
            scene.add(to: agency, due: "2026-12-15")
            scene.add(to: agency, rhythm: .quarterly)
            scene.add(to: agency, due: "2026-12-15", cancelled: "2026-09-02")
        }
        let figures = scene.figures(quarter, today: "2026-10-14")
        for figure in Figure.allCases {
            #expect(figures.rows(RowSelection(figure)).count == figures.total[figure])
            for group in figures.byTier {
                #expect(figures.rows(RowSelection(figure, tier: group.tier)).count == group.tally[figure])
            }
            for row in figures.byAgency {
                #expect(figures.rows(RowSelection(figure, agency: row.agency.id)).count == row.tally[figure])
            }
            for row in figures.byDirective {
                #expect(figures.rows(RowSelection(figure, directive: row.directive.id)).count == row.tally[figure])
            }
        }
        let classes: [Figure] = [.doneOnTime, .doneLate, .late, .awaiting, .open, .standing, .noDeadline]
        #expect(classes.map { figures.total[$0] }.reduce(0, +) == figures.total[.assigned])
        #expect(figures.byTier.map(\.tier) == [.province, .commune])
    }

    @Test func `an agency's part has its own rows and nothing of others`() {
        var scene = ReportScene()
        scene.add(to: scene.department, due: "2026-09-15")
        scene.add(to: scene.commune, due: "2026-09-15")
        let part = scene.figures(quarter, today: "2026-10-14").only([scene.commune.id])
        #expect(part.total[.assigned] == 1)
        #expect(part.agencies.map(\.id) == [scene.commune.id])
        #expect(part.directives.count == 1)
    }
}
