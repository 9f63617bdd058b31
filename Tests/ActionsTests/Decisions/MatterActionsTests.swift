// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import TestKit
import Testing
import WorkingTime

@Suite struct MatterActionsTests {
    private func content(_ ground: RoundGround) -> Matter.Content {
        Matter.Content(
            title: "Lùi mốc <i>“ữ”</i>", background: "Hai xã đề nghị", proposal: "Cho lùi", ifUndecided: "Trễ hạn",
            neededBy: ground.system.today.adding(days: 3), order: "Báo cáo hằng tuần", letter: "Chấn chỉnh tiến độ")
    }

    private func late(
        _ ground: RoundGround
    ) async throws -> (milestone: Milestone, row: RoundBoard.Row, place: Int) {
        try await ground.place { _, row, place in row.standings[place].state == .late }
    }

    @Test func `agreed to, the milestone is moved, the agency told, the letter drafted, all at once`() async throws {
        let ground = try await RoundGround()
        let (milestone, row, place) = try await late(ground)
        let day = ground.system.today.adding(days: 25)
        let subject = MatterDraft.Subject(enrolment: row.enrolment, milestone: milestone.id, day: day)
        let id = try await ground.system.perform(
            LayMatter(MatterDraft(content(ground), subjects: [subject]), round: ground.round.id), as: ground.officer)
        let visible = Visible(to: ground.officer, under: .seeLetters)
        func letters() async throws -> Int {
            try await ground.system.read { try LetterList.count(LetterCriteria(), visible: visible, in: $0) }
        }
        let before = try await letters()
        try await ground.system.perform(DecideMatter(id, .agreed, version: 1), as: ground.leader)
        #expect(try await ground.standing(row, place).planned == day)
        let calls = try await ground.system.read { try MilestoneStore.calls(of: row.enrolment, in: $0) }
        #expect(calls.first?.text == "Báo cáo hằng tuần" && calls.first?.kind == .order)
        #expect(try await letters() == before + 1)
        #expect(await ground.refusal(DecideMatter(id, .agreed), by: ground.leader) == .matter(.notOpen))
    }

    @Test func `another opinion moves nothing, and what is asked for comes back`() async throws {
        let ground = try await RoundGround()
        let (milestone, row, place) = try await late(ground)
        let subject = MatterDraft.Subject(
            enrolment: row.enrolment, milestone: milestone.id, day: ground.system.today.adding(days: 25))
        let draft = MatterDraft(content(ground), subjects: [subject])
        let planned = try await ground.standing(row, place).planned
        let id = try await ground.system.perform(LayMatter(draft, round: ground.round.id), as: ground.officer)
        #expect(await ground.refusal(DecideMatter(id, .otherwise), by: ground.leader) == .matter(.wordsMissing))
        try await ground.system.perform(DecideMatter(id, .more, words: "Thêm ý kiến Sở Tài chính"), as: ground.leader)
        #expect(await ground.refusal(DecideMatter(id, .agreed), by: ground.leader) == .matter(.notOpen))
        try await ground.system.perform(SupplementMatter(id, draft, version: 2), as: ground.officer)
        #expect(await ground.isConflict(DecideMatter(id, .agreed, version: 2), by: ground.leader))
        try await ground.system.perform(
            DecideMatter(id, .otherwise, words: "Chưa lùi", version: 3), as: ground.leader)
        #expect(try await ground.standing(row, place).planned == planned)
    }

    @Test func `only the leader decides, and only who lays or decides sees it`() async throws {
        let ground = try await RoundGround()
        let id = try await ground.system.perform(
            LayMatter(
                MatterDraft(
                    Matter.Content(
                        title: "Việc", background: "B", proposal: "P", ifUndecided: "U",
                        neededBy: ground.system.today)), round: nil), as: ground.officer)
        #expect(await ground.isHidden(DecideMatter(id, .agreed), from: ground.second))
        let row = try #require(
            try await ground.board().tracks.flatMap(\.counted).first { $0.agency != ground.officer.agency })
        let secretary = try ground.secretary(of: row.agency)
        let seen = try await ground.system.read { try MatterStore.count(for: secretary, in: $0) }
        #expect(seen == 0)
        #expect(await ground.isHidden(WithdrawMatter(id), from: ground.leader))
        try await ground.system.perform(WithdrawMatter(id), as: ground.second)
        #expect(await ground.refusal(DecideMatter(id, .agreed), by: ground.leader) == .matter(.notOpen))
    }

    @Test func `what was reached meanwhile doesn't keep the leader from agreeing, and nothing is named twice`()
        async throws
    {
        let ground = try await RoundGround()
        let (milestone, row, place) = try await ground.ready()
        let later = (try await ground.standing(row, place).planned ?? ground.system.today).adding(days: 60)
        let subject = MatterDraft.Subject(enrolment: row.enrolment, milestone: milestone.id, day: later)
        let twice = LayMatter(MatterDraft(content(ground), subjects: [subject, subject]), round: ground.round.id)
        #expect(await ground.refusal(twice, by: ground.officer) == .matter(.subjectTwice))
        let id = try await ground.system.perform(
            LayMatter(MatterDraft(content(ground), subjects: [subject]), round: ground.round.id), as: ground.officer)
        try await ground.system.perform(
            ReportMilestone(
                milestone.id, of: row.enrolment, on: ground.system.today, text: "Xong", delay: .partTime,
                files: [try await ground.file()]), as: try ground.secretary(of: row.agency))
        let planned = try await ground.standing(row, place).planned
        try await ground.system.perform(DecideMatter(id, .agreed, version: 1), as: ground.leader)
        let decided = try await ground.system.read { try MatterStore.find(id, for: .system(), in: $0) }
        #expect(decided.state == .decided)
        #expect(try await ground.standing(row, place).planned == planned)
    }

    @Test func `a day that isn't later, or an order to nobody, is not laid`() async throws {
        let ground = try await RoundGround()
        let (milestone, row, place) = try await late(ground)
        let planned = try #require(try await ground.standing(row, place).planned)
        let subject = MatterDraft.Subject(enrolment: row.enrolment, milestone: milestone.id, day: planned)
        #expect(
            await ground.refusal(
                LayMatter(MatterDraft(content(ground), subjects: [subject]), round: ground.round.id), by: ground.officer
            )
                == .matter(.dayNotLater(agency: row.name, planned)))
        #expect(
            await ground.refusal(LayMatter(MatterDraft(content(ground)), round: nil), by: ground.officer)
                == .matter(.orderNeedsMilestone))
    }
}
