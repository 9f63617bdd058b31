// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

/// The list's way: proposed, sent to both departments, revised, submitted, decided, and frozen.
@Suite struct RoundListActionsTests {
    private func enrolments(_ round: ID<Round>, _ ground: TrailGround) async throws -> [Enrolment] {
        let visible = Visible(to: ground.standingOfficer, under: .seeRounds)
        return try await ground.system.read { try EnrolmentStore.of(round, visible: visible, in: $0) }
    }

    private func lines(_ list: ID<RoundList>, _ ground: TrailGround) async throws -> [ListRevision.Line] {
        try await ground.system.read { try RoundListStore.revisions(of: list, in: $0).last?.lines ?? [] }
    }

    private func list(_ round: ID<Round>, _ ground: TrailGround) async throws -> RoundList {
        let visible = Visible(to: ground.standingOfficer, under: .seeRounds)
        return try #require(
            try await ground.system.read { try RoundListStore.of(round, visible: visible, in: $0).last })
    }

    private func agree(_ list: ID<RoundList>, _ ground: TrailGround, revision: Int = 1) async throws {
        let said = try await lines(list, ground).map { GiveListOpinion.Entry($0.enrolment, .agrees) }
        for role in [Role.homeAffairsReviewer, .financeReviewer] {
            try await ground.system.perform(
                GiveListOpinion(said, on: list, revision: revision), as: ground.actor(role, of: ground.root, person: 6))
        }
    }

    @Test func `decided, its agencies are approved by that decision, and the trail verifies`() async throws {
        let ground = try await TrailGround()
        let (round, _) = try await ground.makeDecidedRound()
        let all = try await enrolments(round, ground)
        #expect(all.map(\.state) == [.approved, .approved])
        #expect(all.allSatisfy { $0.last(.approved)?.document?.number == "512/QĐ-UBND" })
        #expect(try await list(round, ground).state == .decided)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `one department's silence holds the list until the day asked for has passed`() async throws {
        let ground = try await TrailGround()
        let round = try await ground.makeRound(title: "Đợt 1")
        let officer = ground.standingOfficer
        let day = ground.system.today.adding(days: 5)
        let id = try await ground.system.perform(SendList(round, replyBy: day), as: officer)
        let said = try await lines(id, ground).map { GiveListOpinion.Entry($0.enrolment, .agrees) }
        try await ground.system.perform(
            GiveListOpinion(said, on: id, revision: 1), as: ground.actor(.financeReviewer, of: ground.root, person: 6))
        let early = SubmitList(id, version: 1)
        #expect(await ground.system.refusal(early, as: officer) == .round(.opinionsAwaited(2, until: day)))
        ground.pass(days: 6)
        try await ground.system.perform(early, as: officer)
        #expect(try await list(round, ground).state == .submitted)
        try await ground.close()
    }

    @Test func `who doesn't agree says why, and only on the latest revision`() async throws {
        let ground = try await TrailGround()
        let round = try await ground.makeRound(title: "Đợt 1")
        let reviewer = ground.actor(.homeAffairsReviewer, of: ground.agencies[0], person: 6)
        let id = try await ground.system.perform(
            SendList(round, replyBy: ground.system.today), as: ground.standingOfficer)
        let first = try #require(try await lines(id, ground).first)
        let silent = GiveListOpinion([.init(first.enrolment, .disagrees, " \n")], on: id, revision: 1)
        #expect(await ground.system.refusal(silent, as: reviewer) == .round(.opinionNeedsWords))
        try await ground.system.perform(
            GiveListOpinion([.init(first.enrolment, .disagrees, "Chưa đủ “biên chế” – ữ")], on: id, revision: 1),
            as: reviewer)
        try await ground.system.perform(
            RecordEnrolmentStep(.withdrawn, of: first.enrolment, on: ground.system.today, reason: "Theo ý kiến"),
            as: ground.standingOfficer)
        try await ground.system.perform(
            SendList(round, replyBy: ground.system.today, words: "Bớt một"), as: ground.standingOfficer)
        #expect(await ground.system.refusal(silent, as: reviewer) == .round(.listRevised))
        #expect(try await lines(id, ground).count == 1)
        let revisions = try await ground.system.read { try RoundListStore.revisions(of: id, in: $0) }
        #expect(revisions[1].difference(since: revisions[0].lines).removed == [first])
        try await ground.close()
    }

    @Test func `what changed since the list went out must go out again before it is submitted`() async throws {
        let ground = try await TrailGround()
        let round = try await ground.makeRound(title: "Đợt 1")
        let officer = ground.standingOfficer
        let id = try await ground.system.perform(SendList(round, replyBy: ground.system.today), as: officer)
        try await agree(id, ground)
        let track = try #require(try await enrolments(round, ground).first).track
        try await ground.system.perform(EnrolAgencies([ground.agencies[2]], in: track), as: officer)
        #expect(await ground.system.refusal(SubmitList(id, version: 1), as: officer) == .round(.listHasChanged))
        try await ground.system.perform(SendList(round, replyBy: ground.system.today), as: officer)
        #expect(
            await ground.system.refusal(SubmitList(id, version: 2), as: officer)
                == .round(.opinionsAwaited(2, until: ground.system.today)))
        #expect(
            await ground.system.refusal(SendList(round, replyBy: ground.system.today), as: officer)
                == .round(.listUnchanged))
        try await ground.close()
    }

    @Test func `after the decision agencies come by a supplement of their own, and leave by a decision`() async throws {
        let ground = try await TrailGround()
        let (round, _) = try await ground.makeDecidedRound()
        let officer = ground.standingOfficer
        let first = try #require(try await enrolments(round, ground).first)
        let leave = RecordEnrolmentStep(.withdrawn, of: first.id, on: ground.system.today, reason: "Giải thể")
        #expect(await ground.system.refusal(leave, as: officer) == .round(.stepNeedsDocument(.withdrawn)))
        try await ground.system.perform(EnrolAgencies([ground.agencies[2]], in: first.track), as: officer)
        let second = try await ground.system.perform(SendList(round, replyBy: ground.system.today), as: officer)
        #expect(try await list(round, ground).number == 2)
        #expect(try await lines(second, ground).map(\.agency) == [ground.agencies[2]])
        try await ground.close()
    }

    @Test func `who the decision leaves out is withdrawn by it`() async throws {
        let ground = try await TrailGround()
        let round = try await ground.makeRound(title: "Đợt 1")
        let officer = ground.standingOfficer
        let id = try await ground.system.perform(SendList(round, replyBy: ground.system.today), as: officer)
        try await agree(id, ground)
        let out = try await lines(id, ground)[0].enrolment
        try await ground.system.perform(SubmitList(id, version: 1), as: officer)
        let decision = RecordListDecision(
            id, version: 2, number: "9/QĐ-UBND", on: ground.system.today, leftOut: [out])
        try await ground.system.perform(decision, as: ground.officer)
        #expect(
            try await enrolments(round, ground).map(\.state).sorted { $0.rawValue < $1.rawValue } == [
                .approved, .withdrawn,
            ])
        #expect(await ground.system.isConflict(decision, as: ground.officer))
        try await ground.close()
    }

    @Test func `a department's paper is recorded with its number and day`() async throws {
        let ground = try await TrailGround()
        let round = try await ground.makeRound(title: "Đợt 1")
        let officer = ground.standingOfficer
        let id = try await ground.system.perform(SendList(round, replyBy: ground.system.today), as: officer)
        let entries = try await lines(id, ground).map { GiveListOpinion.Entry($0.enrolment, .agrees) }
        func reply(_ number: String, _ day: Day?) -> GiveListOpinion {
            GiveListOpinion(
                entries, on: id, revision: 1, of: .homeAffairs, paper: CitedDocument(number: number, on: day))
        }
        #expect(
            await ground.system.refusal(reply(" ", ground.system.today), as: officer)
                == .assignment(.paperReplyNeedsDocument))
        #expect(await ground.system.refusal(reply("12/SNV", nil), as: officer) == .assignment(.paperReplyNeedsDay))
        #expect(await ground.system.isHidden(reply("12/SNV", ground.system.today), from: ground.officer))
        try await ground.system.perform(reply("12/SNV", ground.system.today), as: officer)
        let opinions = try await ground.system.read { try RoundListStore.opinions(on: id, in: $0) }
        #expect(opinions.map(\.paper?.number) == ["12/SNV", "12/SNV"])
        try await ground.close()
    }

    @Test func `an agency sees its place once it is decided, and nobody else's`() async throws {
        let ground = try await TrailGround()
        let round = try await ground.makeRound(title: "Đợt 1")
        let head = ground.actor(.agencyHead, of: ground.agencies[0], person: 3)
        let other = ground.actor(.agencyHead, of: ground.agencies[2], person: 4)
        func seen(_ actor: Actor) async throws -> [ID<Agency>] {
            let visible = Visible(to: actor, under: .seeRounds)
            let today = ground.system.today
            return try await ground.system.read {
                try EnrolmentStore.decided(by: today, visible: visible, in: $0).map(\.agency)
            }
        }
        #expect(try await seen(head).isEmpty)
        let id = try await ground.system.perform(
            SendList(round, replyBy: ground.system.today), as: ground.standingOfficer)
        try await agree(id, ground)
        try await ground.system.perform(SubmitList(id, version: 1), as: ground.standingOfficer)
        try await ground.system.perform(
            RecordListDecision(id, version: 2, number: "9/QĐ", on: ground.system.today), as: ground.officer)
        #expect(try await seen(head) == [ground.agencies[0]])
        #expect(try await seen(other).isEmpty)
        try await ground.close()
    }
}
