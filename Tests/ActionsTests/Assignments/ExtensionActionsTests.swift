// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

@Suite struct ExtensionActionsTests {
    private func begin() async throws -> (TrailGround, Assignment, secretary: Actor) {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let assignment = try #require(try await ground.assignments().first { $0.agency == ground.agencies[0] })
        return (ground, assignment, ground.actor(.isoSecretary, of: assignment.agency, person: 3))
    }

    private func life(_ id: ID<Assignment>, _ ground: TrailGround) async throws -> [Extension] {
        try await ground.system.read { try AssignmentStore.extensions(of: id, in: $0) }
    }

    @Test func `a request is granted on another day, counts at once, and the trail verifies`() async throws {
        let (ground, assignment, secretary) = try await begin()
        let day = ground.system.today.adding(days: 20)
        try await ground.system.perform(
            AskExtension(assignment.id, until: day, reason: "Chờ “kinh phí” <b>đợt 2</b> – ơ̛ ữ"), as: secretary)
        let request = try #require(try await life(assignment.id, ground).first)
        try await ground.system.perform(
            GrantExtension(assignment.id, request: request.id, until: day.adding(days: -3)), as: ground.officer)
        let after = try #require(try await ground.assignments().first { $0.id == assignment.id })
        #expect(after.due == day.adding(days: -3) && after.originalDue == assignment.due)
        #expect(try await life(assignment.id, ground).first?.granted == after.due)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `another agency's request is not there, and who doesn't direct the work decides nothing`() async throws {
        let (ground, assignment, secretary) = try await begin()
        let ask = AskExtension(assignment.id, until: ground.system.today.adding(days: 20), reason: "Chờ kinh phí")
        #expect(await ground.isHidden(ask, from: ground.actor(.isoSecretary, of: ground.agencies[1])))
        #expect(await ground.isHidden(ask, from: ground.actor(.officer, of: assignment.agency)))
        try await ground.system.perform(ask, as: secretary)
        let request = try #require(try await life(assignment.id, ground).first)
        let grant = GrantExtension(assignment.id, request: request.id, until: ground.system.today.adding(days: 20))
        let stranger = ground.actor(.standingOfficer, of: ground.agencies[2], person: 5)
        #expect(await ground.refusal(grant, by: stranger) == .assignment(.notTheIssuer))
        #expect(await ground.isHidden(grant, from: ground.actor(.agencyHead, of: ground.agencies[1])))
        #expect(
            await ground.refusal(grant, by: ground.actor(.agencyHead, of: assignment.agency))
                == .assignment(.ownAgencyCannotDecide))
        try await ground.close()
    }

    @Test func `two deciders at once: the second is told that nothing waits any more`() async throws {
        let (ground, assignment, secretary) = try await begin()
        let day = ground.system.today.adding(days: 20)
        try await ground.system.perform(AskExtension(assignment.id, until: day, reason: "Chờ"), as: secretary)
        let request = try #require(try await life(assignment.id, ground).first)
        try await ground.system.perform(
            RefuseExtension(assignment.id, request: request.id, reason: "Đủ thời gian"), as: ground.officer)
        let grant = GrantExtension(assignment.id, request: request.id, until: day)
        let leader = ground.actor(.provincialLeader, of: ground.root, person: 11)
        #expect(await ground.refusal(grant, by: leader) == .assignment(.noExtensionToDecide))
        try await ground.close()
    }

    @Test func `a report handed in meanwhile is not moved past unseen`() async throws {
        let (ground, assignment, secretary) = try await begin()
        try await ground.system.perform(NoteProgress(assignment.id, text: "Đang làm"), as: secretary)
        let move = ExtendDue(
            assignment.id, until: ground.system.today.adding(days: 30), reason: "Mưa lũ", version: assignment.version)
        #expect(await ground.isConflict(move, by: ground.officer))
        try await ground.close()
    }

    @Test func `a leader adds words, the agency takes note of them once`() async throws {
        let (ground, assignment, secretary) = try await begin()
        let leader = ground.actor(.provincialLeader, of: ground.root, person: 11)
        let own = ground.actor(.agencyHead, of: assignment.agency)
        #expect(
            await ground.refusal(InstructFurther(assignment.id, text: " "), by: leader)
                == .assignment(.instructionMissing))
        #expect(
            await ground.refusal(InstructFurther(assignment.id, text: "Làm"), by: own)
                == .assignment(.ownAgencyCannotDecide))
        try await ground.system.perform(
            InstructFurther(assignment.id, text: "Báo cáo bước đầu", due: ground.system.today.adding(days: 3)),
            as: leader)
        let word = try #require(
            try await ground.system.read { try AssignmentStore.instructions(of: assignment.id, in: $0) }.first)
        let inbox = try await ground.system.read { try Inbox.load(for: secretary, in: $0) }
        #expect(inbox.items.contains { $0.task == .readInstruction && $0.row.assignment.id == assignment.id })
        let note = AcknowledgeInstruction(assignment.id, word.id)
        #expect(await ground.isHidden(note, from: ground.actor(.isoSecretary, of: ground.agencies[1])))
        try await ground.system.perform(note, as: secretary)
        #expect(await ground.refusal(note, by: secretary) == .assignment(.instructionAlreadyAcknowledged))
        #expect(try await ground.assignments().first { $0.id == assignment.id }?.due == assignment.due)
        try await ground.close()
    }

    @Test func `a report counts against the day in force, and an earlier one as it stood then`() async throws {
        let (ground, assignment, _) = try await begin()
        let due = try #require(assignment.due)
        ground.pass(days: 12)
        try await ground.system.perform(
            ExtendDue(assignment.id, until: due.adding(days: 30), reason: "Mưa lũ"), as: ground.officer)
        ground.pass(days: 1)
        func late(asOf day: Day) async throws -> Tally {
            let (today, zone, calendar) = (ground.system.today, ground.system.zone, ground.system.calendar)
            let period = try ReportPeriod(from: due.adding(days: -20), to: day)
            let facts = try await ground.system.read {
                try SummaryFactsStore.load(
                    period, today: today, notice: nil, visible: Visible(to: .system(), under: .seeAssignments),
                    zone: zone, in: $0)
            }
            return SummaryFigures.count(facts, period: period, today: today, calendar: calendar, zone: zone).total
        }
        let before = try await late(asOf: due.adding(days: 1))
        #expect(before[.late] == 2 && before[.extended] == 0)
        let after = try await late(asOf: ground.system.today)
        #expect(after[.late] == 1 && after[.extended] == 1)
        try await ground.close()
    }
}
