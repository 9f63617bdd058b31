// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

@Suite struct DifficultyActionsTests {
    private func begin() async throws -> (TrailGround, Assignment, secretary: Actor) {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let assignment = try #require(try await ground.assignments().first { $0.agency == ground.agencies[0] })
        return (ground, assignment, ground.actor(.isoSecretary, of: assignment.agency, person: 3))
    }

    private func list(
        _ selection: DifficultyStore.Selection?, _ actor: Actor, _ ground: TrailGround
    ) async throws -> [Difficulty] {
        try await ground.system.read {
            try DifficultyStore.list(selection, for: actor, offset: 0, in: $0).map(\.difficulty)
        }
    }

    @Test func `raised, answered by who can clear it, cleared by the agency; the trail verifies`() async throws {
        let (ground, assignment, secretary) = try await begin()
        let id = try await ground.system.perform(
            RaiseDifficulty(assignment.id, text: "Thiếu “kinh phí” <script> – ữ"), as: secretary)
        #expect(try await list(.mine, ground.officer, ground).map(\.id) == [id])
        try await ground.system.perform(AnswerDifficulty(id, answer: "Đã bố trí"), as: ground.officer)
        #expect(try await list(.open, ground.officer, ground).isEmpty)
        #expect(try await list(.mine, secretary, ground).first?.answer == "Đã bố trí")
        try await ground.system.perform(SolveDifficulty(id), as: secretary)
        #expect(try await list(.solved, secretary, ground).first?.state == .solved)
        #expect(try await list(.mine, secretary, ground).isEmpty)
        #expect(await ground.refusal(SolveDifficulty(id), by: secretary) == .difficulty(.alreadySolved))
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `who is asked for help sees the difficulty and not the assignment; others see neither`() async throws {
        let (ground, assignment, secretary) = try await begin()
        let helper = ground.actor(.isoSecretary, of: ground.agencies[1], person: 4)
        let id = try await ground.system.perform(RaiseDifficulty(assignment.id, text: "Thiếu người"), as: secretary)
        #expect(try await list(nil, helper, ground).isEmpty)
        #expect(await ground.isHidden(AnswerDifficulty(id, answer: "Có"), from: helper))
        try await ground.system.perform(HandDifficulty(id, to: helper.agency), as: ground.officer)
        let row = try #require(
            try await ground.system.read { try DifficultyStore.list(.mine, for: helper, offset: 0, in: $0).first })
        #expect(row.difficulty.id == id && !row.seesAssignment)
        try await ground.system.perform(AnswerDifficulty(id, answer: "Cử người hỗ trợ"), as: helper)
        try await ground.close()
    }

    @Test func `nobody answers their own agency's, nor with nothing, nor hands it to itself`() async throws {
        let (ground, assignment, secretary) = try await begin()
        let empty = RaiseDifficulty(assignment.id, text: "\u{a0} \n")
        #expect(await ground.refusal(empty, by: secretary) == .difficulty(.textMissing))
        let oneself = RaiseDifficulty(assignment.id, text: "Thiếu", solver: assignment.agency)
        #expect(await ground.refusal(oneself, by: secretary) == .difficulty(.solverIsItself))
        let nobody = RaiseDifficulty(assignment.id, text: "Thiếu", solver: ID(high: 1, low: 1))
        #expect(await ground.refusal(nobody, by: secretary) == .difficulty(.solverUnknown))
        let long = RaiseDifficulty(assignment.id, text: String(repeating: "ữ", count: 4001))
        #expect(await ground.refusal(long, by: secretary) == .general(.textTooLong(limit: 4000)))
        let id = try await ground.system.perform(RaiseDifficulty(assignment.id, text: "Thiếu"), as: secretary)
        #expect(
            await ground.refusal(AnswerDifficulty(id, answer: "Tự lo"), by: secretary)
                == .difficulty(.ownCannotBeAnswered))
        #expect(
            await ground.refusal(AnswerDifficulty(id, answer: " "), by: ground.officer) == .difficulty(.answerMissing))
        #expect(
            await ground.refusal(HandDifficulty(id, to: assignment.agency), by: ground.officer)
                == .difficulty(.solverIsItself))
        #expect(await ground.refusal(HandDifficulty(id, to: nil), by: ground.officer) == .difficulty(.solverUnknown))
        try await ground.close()
    }

    @Test func `an answer a colleague gave meanwhile is not replaced unseen`() async throws {
        let (ground, assignment, secretary) = try await begin()
        let id = try await ground.system.perform(RaiseDifficulty(assignment.id, text: "Thiếu"), as: secretary)
        try await ground.system.perform(AnswerDifficulty(id, answer: "Một", version: 1), as: ground.officer)
        #expect(await ground.isConflict(AnswerDifficulty(id, answer: "Hai", version: 1), by: ground.officer))
        #expect(try await list(nil, secretary, ground).first?.answer == "Một")
        try await ground.close()
    }

    @Test(arguments: ["Không", "không có.", "", "Không có khó khăn, vướng mắc"])
    func `a report that says there is none adds nothing to the list`(text: String) async throws {
        let (ground, assignment, secretary) = try await begin()
        try await ground.system.perform(SubmitReport(assignment.id, content: Self.content(text)), as: secretary)
        #expect(try await list(nil, secretary, ground).isEmpty)
        #expect(try await ground.system.listDifficulties() == 0)
        try await ground.close()
    }

    @Test func `a report's difficulty is in the list once, as of the report`() async throws {
        let (ground, assignment, secretary) = try await begin()
        try await ground.system.perform(
            SubmitReport(assignment.id, content: Self.content("Thiếu kinh phí")), as: secretary)
        #expect(try await ground.system.listDifficulties() == 0)
        let all = try await list(.open, ground.officer, ground)
        #expect(all.count == 1 && all.first?.text == "Thiếu kinh phí" && all.first?.report != nil)
        #expect(await ground.isHidden(ListDifficulties(last: nil), from: ground.officer))
        try await ground.close()
    }

    private static func content(_ difficulties: String) -> ReportContent {
        ReportContent(
            text: "Đã xong", difficulties: difficulties,
            files: [ReceivedFile(hash: [UInt8](repeating: 7, count: 32), name: "bc.pdf", kind: "pdf", size: 12)])
    }
}
