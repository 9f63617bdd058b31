// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import Testing

@Suite struct TogetherTests {
    private static let file = ReceivedFile(
        hash: [UInt8](repeating: 7, count: 32), name: "bao-cao.pdf", kind: "pdf", size: 12)

    private func own(_ ground: TrailGround, _ agency: ID<Agency>) async throws -> [Assignment] {
        try await ground.assignments().filter { $0.agency == agency }
    }

    @Test func `several orders are acknowledged in one action, with one entry and every row's hash`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 3)
        let agency = ground.agencies[0]
        let ids = try await own(ground, agency).map(\.id)
        try await ground.system.perform(
            AcknowledgeAssignments(ids + ids), as: ground.actor(.officer, of: agency))
        #expect(try await own(ground, agency).allSatisfy { $0.state == .acknowledged })
        let histories = try await ground.system.read { snapshot in
            try ids.map { try TrailHistory.of($0, limit: 1, in: snapshot)[0] }
        }
        #expect(Set(histories.map(\.id)).count == 1)
        #expect(histories[0].action == .assignment(.acknowledgeAssignments))
        #expect(histories[0].changes.contains(TrailChange(.assignments, to: "3")))
        #expect(histories[0].changes.contains(TrailChange(.state, from: "issued", to: "acknowledged")))
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `when one of them can't be acknowledged any more, none is`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 2)
        let agency = ground.agencies[0]
        let actor = ground.actor(.officer, of: agency)
        let ids = try await own(ground, agency).map(\.id)
        try await ground.system.perform(AcknowledgeAssignment(ids[1]), as: actor)
        #expect(
            await ground.refusal(AcknowledgeAssignments(ids), by: actor) == .assignment(.someCannotBeDone(count: 1)))
        #expect(try await own(ground, agency).map(\.state).contains(.issued))
        #expect(await ground.refusal(AcknowledgeAssignments([]), by: actor) == .assignment(.nothingChosen))
        try await ground.close()
    }

    @Test func `what is not one's own is neither acknowledged nor known to be there`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let mine = try await own(ground, ground.agencies[0]).map(\.id)
        let theirs = try await own(ground, ground.agencies[1]).map(\.id)
        let clerk = ground.actor(.officer, of: ground.agencies[0])
        #expect(await ground.isHidden(AcknowledgeAssignments(mine + theirs), from: clerk))
        // Who sees the other's order is told that it isn't theirs.
        let standing = ground.actor(.standingOfficer, of: ground.agencies[0])
        #expect(
            await ground.refusal(AcknowledgeAssignments(mine + theirs), by: standing)
                == .assignment(.someCannotBeDone(count: 1)))
        #expect(try await own(ground, ground.agencies[0])[0].state == .issued)
        try await ground.close()
    }

    @Test func `reports are accepted together with one opinion, each the one that was read`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 2)
        let agency = ground.agencies[0]
        var picks: [AcceptReports.Pick] = []
        for assignment in try await own(ground, agency) {
            let report = try await ground.system.perform(
                SubmitReport(assignment.id, content: ReportContent(text: "Đã xong", files: [Self.file])),
                as: ground.actor(.isoSecretary, of: agency))
            picks.append(AcceptReports.Pick(assignment.id, report: report))
        }
        let swapped = zip(picks, picks.reversed()).map { AcceptReports.Pick($0.assignment, report: $1.report) }
        #expect(
            await ground.refusal(AcceptReports(swapped), by: ground.officer) == .assignment(.someCannotBeDone(count: 2))
        )
        let stranger = ground.actor(.agencyHead, of: agency)
        #expect(await ground.refusal(AcceptReports(picks), by: stranger) == .assignment(.someCannotBeDone(count: 2)))
        try await ground.system.perform(AcceptReports(picks, opinion: "Đồng ý"), as: ground.officer)
        #expect(try await own(ground, agency).allSatisfy { $0.state == .accepted })
        let decisions = try await ground.system.read { [picks] snapshot in
            try picks.flatMap { try AssignmentStore.decisions(of: $0.assignment, in: snapshot) }
        }
        #expect(decisions.map(\.opinion) == ["Đồng ý", "Đồng ý"])
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `agencies are reminded of several orders in one action, with one entry, and each is told`() async throws
    {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 2)
        let before = try await ground.assignments().filter { $0.agency != ground.officer.agency }
        let ids = before.map(\.id)
        #expect(Set(before.map(\.agency)).count > 1)
        let wordless = RemindAssignments(ids, text: " ")
        #expect(await ground.refusal(wordless, by: ground.officer) == .letter(.reminderTextMissing))
        try await ground.system.perform(
            RemindAssignments(ids + ids, text: "Đề nghị cập nhật tình hình"), as: ground.officer)
        let entries = try await ground.system.read { snapshot in
            try ids.map { try TrailHistory.ofAssignment($0, limit: 1, in: snapshot)[0] }
        }
        #expect(Set(entries.map(\.id)).count == 1 && entries[0].action == .assignment(.remindAssignments))
        #expect(entries[0].changes.contains(TrailChange(.assignments, to: String(ids.count))))
        for assignment in before {
            let (reminders, news) = try await ground.system.read { snapshot in
                (
                    try ReminderStore.of(assignment.id, in: snapshot),
                    try snapshot.count(
                        "SELECT count(*) FROM news WHERE subject_id = \(assignment.id) AND kind = 'reminded'")
                )
            }
            #expect(reminders.map(\.reminder.text) == ["Đề nghị cập nhật tình hình"])
            #expect(news == 1)
        }
        #expect(Set(try await ground.assignments()).isSuperset(of: before))
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `when one of them awaits a decision, or is one's own, none is reminded of`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 2)
        let agency = ground.agencies[0]
        let ids = try await own(ground, agency).map(\.id)
        let content = ReportContent(text: "Đã xong", files: [Self.file])
        try await ground.system.perform(
            SubmitReport(ids[1], content: content), as: ground.actor(.isoSecretary, of: agency))
        let action = RemindAssignments(ids, text: "Đề nghị báo cáo")
        #expect(await ground.refusal(action, by: ground.officer) == .assignment(.someCannotBeDone(count: 1)))
        let itself = ground.actor(.standingOfficer, of: agency)
        #expect(await ground.refusal(action, by: itself) == .assignment(.someCannotBeDone(count: 2)))
        #expect(await ground.isHidden(action, from: ground.actor(.isoSecretary, of: agency)))
        let reminders = try await ground.system.read { try ReminderStore.of(ids[0], in: $0) }
        #expect(reminders.isEmpty)
        #expect(
            await ground.refusal(RemindAssignments([], text: "nhắc"), by: ground.officer) == .assignment(.nothingChosen)
        )
        try await ground.close()
    }

    @Test func `an administrator reads that it was done, not what was said`() async throws {
        #expect(
            TrailAction.assignment(.acceptReports).isWork && TrailAction.assignment(.remindAssignments).isWork
                && TrailAction.assignment(.acknowledgeAssignments).isWork)
    }
}
