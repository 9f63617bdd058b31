// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

@Suite struct PeriodActionsTests {
    private func begin(_ due: DraftDirective.Due) async throws -> (TrailGround, Assignment) {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1, due: due)
        let assignment = try #require(try await ground.assignments().first { $0.agency == ground.agencies[0] })
        return (ground, assignment)
    }

    private func periods(_ assignment: Assignment, _ ground: TrailGround) async throws -> [DutyPeriod] {
        try await ground.system.read { try DutyPeriodStore.periods(of: assignment.id, in: $0) }
    }

    @Test func `the present period opens with the order, the next by itself, and once only`() async throws {
        let (ground, duty) = try await begin(.standing(.monthly))
        #expect(try await periods(duty, ground).count == 1)
        #expect(try await ground.system.openPeriods() == 0)
        ground.pass(days: 31)
        #expect(try await ground.system.openPeriods() == 2, "one for each of the two agencies")
        #expect(try await ground.system.openPeriods() == 0)
        let opened = try await periods(duty, ground)
        #expect(opened.count == 2 && opened[0].first == opened[1].last.adding(days: 1))
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `the days for a period's report are a dated rule, which open periods don't follow`() async throws {
        let (ground, duty) = try await begin(.standing(.monthly))
        let today = ground.system.today
        let officer = ground.actor(.standingOfficer, of: ground.root, person: 5)
        let before = try await periods(duty, ground)
        let rule = SetPeriodReportRule(since: today, workingDays: 10, source: "Công văn 33/UBND-TH")
        for role in [Role.committeeOffice, .administrator, .clerk, .isoSecretary] {
            #expect(await ground.isHidden(rule, from: ground.actor(role, of: ground.root, person: 6)), "\(role)")
        }
        #expect(
            await ground.refusal(
                SetPeriodReportRule(since: today.adding(days: -1), workingDays: 10, source: ""), by: officer)
                == .assignment(.periodRuleInPast(today)))
        for days in [0, 61, -3] {
            #expect(
                await ground.refusal(SetPeriodReportRule(since: today, workingDays: days, source: ""), by: officer)
                    == .letter(.rhythmOutOfRange(most: 60)))
        }
        try await ground.system.perform(rule, as: officer)
        // Said once more for the same day, it takes the place of what was said.
        try await ground.system.perform(
            SetPeriodReportRule(since: today, workingDays: 2, source: ""), as: officer)
        let rules = try await ground.system.read { try PeriodReportRules.all(in: $0) }
        #expect(rules.map(\.workingDays) == [2] && rules[0].source.isEmpty)
        #expect(try await periods(duty, ground) == before)
        ground.pass(days: 31)
        _ = try await ground.system.openPeriods()
        let latest = try #require(try await periods(duty, ground).first)
        let calendar = ground.system.calendar
        #expect(latest.expectedOn == Rhythm.monthly.expectedOn(latest.last, by: rules, calendar: calendar))
        #expect(latest.expectedOn < Rhythm.monthly.expectedOn(latest.last, by: [], calendar: calendar))
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `nobody but the system opens periods`() async throws {
        let (ground, _) = try await begin(.standing(.monthly))
        #expect(await ground.isHidden(OpenPeriods(), from: ground.officer))
        try await ground.close()
    }

    @Test func `a report is about the period over, or the one chosen, and of this duty only`() async throws {
        let (ground, duty) = try await begin(.standing(.monthly))
        ground.pass(days: 31)
        _ = try await ground.system.openPeriods()
        let all = try await periods(duty, ground)
        let secretary = ground.actor(.isoSecretary, of: duty.agency, person: 3)
        let inbox = try await ground.system.read { try Inbox.load(for: secretary, in: $0) }
        #expect(inbox.items.contains { $0.row.assignment.id == duty.id })
        let file = ReceivedFile(hash: [UInt8](repeating: 7, count: 32), name: "bc.pdf", kind: "pdf", size: 12)
        let foreign = ReportContent(text: "Đã làm", files: [file], period: ID(high: 1, low: 1))
        #expect(await ground.isHidden(SubmitReport(duty.id, content: foreign), from: secretary))
        try await ground.system.perform(
            SubmitReport(duty.id, content: ReportContent(text: "Đã làm", files: [file])), as: secretary)
        let reports = try await ground.system.read { try AssignmentStore.reports(of: duty.id, in: $0) }
        #expect(reports.first?.period == all[1].id)
        try await ground.close()
    }

    @Test func `one event's day dates every agency that waits, and each may have its own`() async throws {
        let event = DraftDirective.Event("ngày nhận được hồ sơ", term: Term(5, .workingDay))
        let (ground, first) = try await begin(.following(event))
        #expect(first.awaitsEvent)
        let today = ground.system.today
        let own = ground.actor(.agencyHead, of: first.agency)
        #expect(await ground.refusal(GiveEventDay(first.id, on: today), by: own) == .assignment(.ownAgencyCannotDecide))
        #expect(
            await ground.refusal(GiveEventDay(first.id, on: nil), by: ground.officer) == .assignment(.eventNeedsDay))
        #expect(
            try await ground.system.perform(GiveEventDay(first.id, on: today, forAll: true), as: ground.officer) == 2)
        let dated = try await ground.assignments()
        let due = Term(5, .workingDay).deadline(from: today, calendar: ground.system.calendar).day
        #expect(dated.allSatisfy { $0.due == due && $0.eventOn == today })
        try await ground.system.perform(GiveEventDay(first.id, on: today.adding(days: -7)), as: ground.officer)
        #expect(Set(try await ground.assignments().compactMap(\.due)).count == 2)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `an event known at the issue dates the order at once`() async throws {
        let event = DraftDirective.Event("ngày ban hành Thông báo này", term: Term(3, .day), on: Day(iso: "2026-09-21"))
        let (ground, first) = try await begin(.following(event))
        #expect(first.due == Day(iso: "2026-09-24") && !first.awaitsEvent)
        try await ground.close()
    }
}
