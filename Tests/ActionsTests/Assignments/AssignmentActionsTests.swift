// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

@Suite struct AssignmentActionsTests {
    private static let file = ReceivedFile(
        hash: [UInt8](repeating: 7, count: 32), name: "bao-cao.pdf", kind: "pdf", size: 12)

    private func reply(_ assignment: ID<Assignment>, on day: Day, files: [ReceivedFile] = [file]) -> RecordPaperReply {
        RecordPaperReply(
            assignment, content: ReportContent(text: "Đã xong", files: files),
            recorded: ProgressReport.Recorded(channel: .paper, document: "12/BC-SNV", on: day))
    }

    @Test func `an officer records paper replies of other agencies, never of their own`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let assignment = try #require(try await ground.assignments().first { $0.agency == ground.agencies[0] })
        let today = ground.system.today
        let own = ground.actor(.standingOfficer, of: ground.agencies[0])
        let other = ground.actor(.standingOfficer, of: ground.agencies[2])
        #expect(await ground.refusal(reply(assignment.id, on: today), by: own) == .assignment(.paperReplyOfOwnAgency))
        #expect(
            await ground.refusal(reply(assignment.id, on: today, files: []), by: other)
                == .assignment(.paperReplyNeedsFile))
        let early = reply(assignment.id, on: today.adding(days: -1))
        #expect(await ground.refusal(early, by: other) == .assignment(.paperReplyBeforeOrder(today)))
        try await ground.system.perform(reply(assignment.id, on: today), as: other)
        try await ground.close()
    }

    @Test func `only who gave an order or accepts its results calls it off`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let assignment = try #require(try await ground.assignments().first { $0.agency == ground.agencies[0] })
        let cancel = CancelAssignment(assignment.id, reason: "Thay bằng 12/TB-UBND")
        let stranger = ground.actor(.standingOfficer, of: ground.agencies[2])
        #expect(await ground.isHidden(cancel, from: stranger))
        try await ground.system.perform(cancel, as: ground.officer)
        try await ground.close()
    }

    @Test func `a report handed in meanwhile is not called off unseen`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let assignment = try #require(try await ground.assignments().first)
        let report = SubmitReport(assignment.id, content: ReportContent(text: "Đã xong", files: [Self.file]))
        try await ground.system.perform(report, as: ground.actor(.isoSecretary, of: assignment.agency))
        let cancel = CancelAssignment(assignment.id, reason: "Thay thế", version: assignment.version)
        #expect(await ground.isConflict(cancel, by: ground.officer))
        try await ground.close()
    }

    @Test func `an opinion a colleague gave meanwhile is not replaced unseen`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let assignment = try #require(try await ground.assignments().first)
        let one = ground.actor(.officer, of: ground.agencies[2], person: 1)
        let two = ground.actor(.officer, of: ground.agencies[2], person: 2)
        try await ground.system.perform(GiveOpinion(assignment.id, opinion: "Nhất trí", version: 1), as: one)
        #expect(await ground.isConflict(GiveOpinion(assignment.id, opinion: "Không", version: 1), by: two))
        let part = try await ground.system.read { try AssignmentStore.coordinations(of: assignment.id, in: $0) }
        #expect(part.first { $0.agency == ground.agencies[2] }?.opinion == "Nhất trí")
        try await ground.system.perform(GiveOpinion(assignment.id, opinion: "Nhất trí, bổ sung", version: 2), as: two)
        try await ground.close()
    }
}
