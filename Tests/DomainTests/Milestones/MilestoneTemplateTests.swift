// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@Suite struct MilestoneTemplateTests {
    private func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(year: year, month: month, day: day) ?? Day(number: 0)
    }

    private func track(
        _ kind: RoundTrack.Kind, from edition: String? = nil, to next: String = "TCVN ISO 9001:2015",
        starts: Day? = nil, ends: Day
    ) -> RoundTrack {
        RoundTrack(
            id: ID(high: 3, low: 1), round: ID(high: 3, low: 2), kind: kind, starts: starts ?? ends.adding(days: -290),
            ends: ends, fromEdition: edition, edition: next)
    }

    private func template(_ track: RoundTrack) throws -> MilestoneTemplate {
        try #require(MilestoneTemplate.of(track))
    }

    @Test(arguments: RoundTrack.Kind.allCases)
    func `every template is in order, on working days, within its time`(kind: RoundTrack.Kind) throws {
        let (start, end) = (day(2026, 3, 2), day(2026, 12, 18))
        let planned = try template(track(kind, ends: end))
            .planned(from: start, through: end, calendar: .national)
        #expect(planned.count >= 6)
        #expect(
            planned.allSatisfy { start <= $0.day && $0.day <= end && WorkingCalendar.national.isWorkingDay($0.day) })
        let changes = planned.enumerated().map { place, one in
            MilestoneChange(
                id: ID(high: 1, low: UInt64(place)), kind: one.step.kind, name: one.step.kind.rawValue,
                planned: one.day,
                blockers: one.step.after.compactMap { kind in
                    planned.firstIndex { $0.step.kind == kind }.map { ID(high: 1, low: UInt64($0)) }
                })
        }
        try changes.checkMilestones()
    }

    @Test func `a round that ends before 18 May 2014 ends with a certificate, a later one with a declaration`() throws {
        let before = try template(track(.firstApplication, ends: day(2014, 5, 17))).steps.last
        let after = try template(track(.firstApplication, ends: day(2014, 5, 18))).steps.last
        #expect(before?.kind == .certificate && after?.kind == .declaration)
    }

    @Test func `a transition has the template of its editions, and another the common one`() throws {
        let old = "TCVN ISO 9001:2008"
        let first = try template(track(.editionTransition, from: old, ends: day(2017, 12, 20)))
        #expect(first.steps.first?.name == "So sánh hệ thống đang có với phiên bản 2015")
        #expect(first.steps.last?.kind == .declaration && first.source.words(in: .vi).contains("4109/QĐ-BKHCN"))
        // No system of 2008 stands after 30/6/2021.
        let late = try template(track(.editionTransition, from: old, ends: day(2021, 7, 1)))
        #expect(late.to == nil)
        let next = track(
            .editionTransition, from: "TCVN ISO 9001:2015", to: "TCVN ISO 9001:2026", ends: day(2028, 12, 20))
        #expect(try template(next).to == "9001:2026" && template(next).steps.count == 10)
        for known in MilestoneTemplate.known { #expect(!known.source.words(in: .vi).isBlank) }
    }

    @Test func `a track without time has no days`() throws {
        let template = try template(track(.maintenance, ends: day(2026, 1, 1)))
        #expect(throws: Refusal.milestone(.startAfterEnd)) {
            try template.planned(from: day(2026, 1, 1), through: day(2026, 1, 1), calendar: .national)
        }
    }

    @Test func `milestones wait only for those before them, and are planned no earlier`() {
        let (first, second) = (ID<Milestone>(high: 1, low: 1), ID<Milestone>(high: 1, low: 2))
        func change(_ id: ID<Milestone>, _ name: String, _ planned: Day?, after: [ID<Milestone>] = [])
            -> MilestoneChange
        {
            MilestoneChange(id: id, kind: .other, name: name, planned: planned, blockers: after)
        }
        #expect(throws: Refusal.milestone(.none)) { try [MilestoneChange]().checkMilestones() }
        #expect(throws: Refusal.milestone(.nameMissing)) { try [change(first, " ", nil)].checkMilestones() }
        #expect(throws: Refusal.milestone(.blockerNotBefore(name: "A"))) {
            try [change(first, "A", nil, after: [second]), change(second, "B", nil)].checkMilestones()
        }
        #expect(throws: Refusal.milestone(.plannedBeforeBlocker(name: "B", blocker: "A"))) {
            try [change(first, "A", day(2026, 6, 5)), change(second, "B", day(2026, 6, 4), after: [first])]
                .checkMilestones()
        }
        let many = (0..<25).map { change(ID(high: 2, low: UInt64($0)), "Mốc", nil) }
        #expect(throws: Refusal.milestone(.tooMany(limit: 24))) { try many.checkMilestones() }
    }
}
