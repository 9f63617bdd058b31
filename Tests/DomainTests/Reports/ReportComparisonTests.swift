// SPDX-License-Identifier: AGPL-3.0-or-later

import Testing
import WorkingTime

@testable import Domain

@Suite struct ReportComparisonTests {
    private let year = ReportScene.period("2026-01-01", "2026-12-31")

    /// What two agencies did between the end of September and the middle of October.
    private func comparison() -> ReportComparison {
        var scene = ReportScene()
        let (department, commune) = (scene.department, scene.commune)
        scene.add(to: department, due: "2026-09-25", .report("2026-10-05"), .accept("2026-10-06"))
        scene.add(to: department, due: "2026-09-25")
        scene.add(to: commune, due: "2026-10-09")
        scene.add(to: commune, due: "2026-09-10", .report("2026-09-09"), .accept("2026-09-10"))
        scene.add(to: commune, due: "2026-11-30", issued: "2026-10-02")
        return ReportComparison(
            scene.figures(year, today: "2026-09-30"), scene.figures(year, today: "2026-10-14"))
    }

    @Test func `each figure stands on both days, with its change`() {
        let lines = Dictionary(comparison().lines.map { ($0.figure, $0) }, uniquingKeysWith: { first, _ in first })
        #expect(lines[.assigned].map { [$0.before, $0.after, $0.change] } == [4, 5, 1])
        #expect(lines[.late].map { [$0.before, $0.after, $0.change] } == [2, 2, 0])
        #expect(lines[.doneLate].map { [$0.before, $0.after, $0.change] } == [0, 1, 1])
        // Zero on both days says nothing.
        #expect(lines[.cancelled] == nil && lines[.standing] == nil)
    }

    @Test func `whichever is given first, the earlier day stands first`() {
        let one = comparison()
        let turned = ReportComparison(one.after, one.before)
        #expect(turned.before.asOf == one.before.asOf && turned.after.asOf == one.after.asOf)
        #expect(turned.lines == one.lines)
    }

    @Test func `fewer late ones are better, more are worse`() {
        let verdicts = Dictionary(
            comparison().agencies.map { ($0.agency.tier, $0.verdict) }, uniquingKeysWith: { first, _ in first })
        #expect(verdicts == [.province: .better, .commune: .worse])
    }

    @Test func `with as many late, the share on time decides`() {
        var scene = ReportScene()
        scene.add(to: scene.department, due: "2026-09-25", .report("2026-09-20"), .accept("2026-09-21"))
        scene.add(to: scene.department, due: "2026-10-05", .report("2026-10-09"), .accept("2026-10-10"))
        scene.add(to: scene.commune, due: "2026-09-25", .report("2026-09-28"), .accept("2026-09-29"))
        scene.add(to: scene.commune, due: "2026-10-05", .report("2026-10-02"), .accept("2026-10-03"))
        let compared = ReportComparison(
            scene.figures(year, today: "2026-09-30"), scene.figures(year, today: "2026-10-14"))
        #expect(compared.agencies.map(\.verdict) == [.worse, .better])
    }

    @Test func `assignments that stand otherwise are listed, new ones too, and no others`() {
        let comparison = comparison()
        let moves = comparison.moves
        // Done late; fallen due; new. Those still late and those done before have not moved.
        #expect(moves.count == 3)
        #expect(moves.count { $0.before == nil } == 1)
        #expect(moves.filter { comparison.crosses($0, .late) }.count == 2)
        #expect(moves.filter { comparison.crosses($0, .assigned) }.count == 1)
    }

    @Test func `what was settled before the later period is counted no more`() {
        var scene = ReportScene()
        let done = scene.add(to: scene.commune, due: "2026-09-10", .report("2026-09-09"), .accept("2026-09-10"))
        let moves = ReportComparison(
            scene.figures(ReportScene.period("2026-07-01", "2026-09-30"), today: "2026-09-30"),
            scene.figures(ReportScene.period("2026-10-01", "2026-12-31"), today: "2026-10-14")
        ).moves
        #expect(moves.map(\.before?.id) == [done])
        #expect(moves.allSatisfy { $0.after == nil && $0.latest?.id == done })
    }
}
