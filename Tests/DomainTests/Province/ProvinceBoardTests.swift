// SPDX-License-Identifier: AGPL-3.0-or-later

import Testing
import WorkingTime

@testable import Domain

@Suite struct ProvinceBoardTests {
    /// A department and a commune on a day in October, with work of every kind.
    private func scene() -> ReportScene {
        var scene = ReportScene()
        let (department, commune) = (scene.department, scene.commune)
        scene.add(to: department, due: "2026-09-15", .report("2026-09-10"), .accept("2026-09-12"))
        scene.add(to: department, due: "2026-09-15", .report("2026-09-21"), .accept("2026-09-22"))
        scene.add(to: department, due: "2026-10-16")
        scene.add(to: department, rhythm: .monthly, .report("2026-10-12"))
        scene.add(to: commune, due: "2026-09-30")
        scene.add(to: commune, due: "2026-09-25", .report("2026-09-24"), .giveBack("2026-10-06", why: "Thiếu"))
        scene.add(to: commune, due: "2026-09-25", .report("2026-10-08"))
        scene.add(to: commune)
        scene.add(to: commune, due: "2026-09-01", cancelled: "2026-09-02")
        return scene
    }

    private func board(_ scene: ReportScene, today: String = "2026-10-14") -> ProvinceBoard {
        // What is known today, as the store would give it.
        let end = Instant(day: ReportScene.day(today).adding(days: 1), in: ReportScene.zone)
        let facts = scene.assignments.compactMap { $0.known(before: end, zone: ReportScene.zone) }
        return ProvinceBoard(
            facts: facts,
            documents: [.init(id: scene.notice.id, kind: "TB", number: "46/TB-UBND", subject: "Kết luận")],
            orders: scene.directives.map {
                .init(id: $0.id, notice: $0.notice, label: $0.label, title: $0.title, due: $0.due)
            },
            directory: AgencyDirectory(agencies: [scene.department, scene.commune]), today: ReportScene.day(today),
            calendar: scene.calendar, zone: ReportScene.zone)
    }

    @Test func `its figures are those of a report of the same day`() {
        let scene = scene()
        let board = board(scene)
        let total = scene.figures(ReportScene.period("2026-01-01", "2026-12-31"), today: "2026-10-14").total
        let figures = board.figures
        #expect(figures.assigned == total[.assigned] && figures.assigned == 8)
        #expect(figures.doneOnTime == total[.doneOnTime] && figures.doneOnTime == 1)
        #expect(figures.doneLate == total[.doneLate] && figures.doneLate == 1)
        #expect(figures.late == total[.late] && figures.late == 2)
        #expect(figures.notUpdated == total[.notUpdated])
        #expect(figures.onTime == total.onTime)
    }

    @Test func `what waits for a decision is not late, and a standing duty's report waits too`() {
        let figures = board(scene()).figures
        #expect(figures.awaiting == 2)
        // Handed in on Thursday the 8th, looked at on Wednesday the 14th.
        #expect(figures.longestWait == 4)
        #expect(figures.lateAgencies == 1)
        #expect(figures.longestLate == 13)
    }

    @Test func `due soon is what is open and due within a week, with the first day`() {
        #expect(board(scene()).figures.dueSoon == 1)
        #expect(board(scene()).figures.nextDue == ReportScene.day("2026-10-16"))
        #expect(board(scene(), today: "2026-10-08").figures.dueSoon == 0)
    }

    @Test func `silence and lateness are told apart`() {
        let figures = board(scene()).figures
        // Issued on 11 August and never touched: one late, one not due, one without a deadline.
        #expect(figures.notUpdated == 3)
        #expect(figures.notUpdatedOnly == 2)
        #expect(figures.unacknowledged == 3)
        #expect(figures.unacknowledgedAgencies == 2)
    }

    @Test func `the longest late comes first, and each agency has its share`() {
        let board = board(scene())
        #expect(board.late.map(\.workingDays) == [13, 10])
        let commune = board.bodies.first { $0.tier == .commune }
        #expect(commune?.late == 2 && commune?.longestLate == 13)
        #expect(commune?.onTime == Tally.Share(part: 0, whole: 2))
        let department = board.bodies.first { $0.tier == .province }
        #expect(department?.onTime == Tally.Share(part: 1, whole: 2))
    }

    @Test func `of many orders the cells of the newest are kept, and every figure counts them all`() {
        let scene = scene()
        let whole = board(scene)
        var count = ProvinceCount(
            orders: whole.orders, columns: 2, today: whole.today, calendar: scene.calendar, zone: ReportScene.zone)
        let end = Instant(day: whole.today.adding(days: 1), in: ReportScene.zone)
        for fact in scene.assignments.compactMap({ $0.known(before: end, zone: ReportScene.zone) }) { count.add(fact) }
        let narrow = ProvinceBoard(
            count, documents: whole.documents, directory: AgencyDirectory(agencies: [scene.department, scene.commune]))
        #expect(narrow.bodies.allSatisfy { $0.cells.keys.allSatisfy { $0 < 2 } })
        #expect(narrow.figures == whole.figures && narrow.trend == whole.trend)
        #expect(narrow.late == whole.late && narrow.bodies.map(\.onTime) == whole.bodies.map(\.onTime))
    }

    @Test func `where an order comes again, the cell shows what wants attention most`() {
        let rows = board(scene()).bodies.flatMap { $0.cells.values.joined() }
        let late = rows.filter { $0.counted == .late }.map(\.urgency).min() ?? 0
        let rest = rows.filter { $0.counted != .late }.map(\.urgency).max() ?? 0
        #expect(late > rest)
        #expect(rows.filter { $0.counted == .cancelled }.allSatisfy { $0.urgency == 0 })
    }
}

@Suite struct WeeklyTrendTests {
    private func trend(_ scene: ReportScene, today: String) -> WeeklyTrend {
        let end = Instant(day: ReportScene.day(today).adding(days: 1), in: ReportScene.zone)
        var count = WeeklyTrend.Count(today: ReportScene.day(today), zone: ReportScene.zone)
        for fact in scene.assignments.compactMap({ $0.known(before: end, zone: ReportScene.zone) }) { count.add(fact) }
        return count.trend
    }

    @Test func `weeks run from the first order to today, at most ten`() {
        var scene = ReportScene()
        scene.add(to: scene.commune, due: "2026-09-30", issued: "2026-09-16")
        let weeks = trend(scene, today: "2026-10-14").weeks
        #expect(weeks.map(\.monday.iso) == ["2026-09-14", "2026-09-21", "2026-09-28", "2026-10-05", "2026-10-12"])
        #expect(weeks.last?.end.iso == "2026-10-14")
        #expect(weeks.first?.end.iso == "2026-09-20")
        #expect(trend(scene, today: "2027-10-14").weeks.count == WeeklyTrend.longest)
        #expect(trend(ReportScene(), today: "2026-10-14").weeks.isEmpty)
    }

    @Test func `what was returned was not late while it waited, and was before and after`() {
        var scene = ReportScene()
        scene.add(
            to: scene.commune, due: "2026-09-11", issued: "2026-09-01", .report("2026-09-16"),
            .giveBack("2026-09-30", why: "Thiếu"), .report("2026-10-07"), .accept("2026-10-13"))
        let weeks = trend(scene, today: "2026-10-14").weeks
        #expect(weeks.map(\.late) == [0, 1, 0, 0, 1, 0, 0])
        // Done on the day of the report that was accepted in the end.
        #expect(weeks.map(\.done) == [0, 0, 0, 0, 0, 1, 1])
        #expect(weeks.map(\.due) == [0, 1, 1, 1, 1, 1, 1])
    }

    @Test func `a paper reply counts as known from the day it was recorded`() {
        var scene = ReportScene()
        scene.add(
            to: scene.commune, due: "2026-09-11", issued: "2026-09-01", .report("2026-09-23", paperOf: "2026-09-10"),
            .accept("2026-09-24"))
        #expect(trend(scene, today: "2026-09-30").weeks.map(\.late) == [0, 1, 1, 0, 0])
    }

    @Test func `the last week is as the page's figures say`() {
        var scene = ReportScene()
        scene.add(to: scene.commune, due: "2026-09-11", issued: "2026-09-01")
        scene.add(to: scene.commune, due: "2026-10-14", issued: "2026-09-01")
        scene.add(to: scene.department, due: "2026-10-13", rhythm: .monthly, issued: "2026-09-01")
        let last = trend(scene, today: "2026-10-14").weeks.last
        #expect(last?.late == 1 && last?.due == 2 && last?.done == 0)
    }
}
