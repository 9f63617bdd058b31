// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import Testing
import WorkingTime

/// A round with one agency in it, by a decision with its file.
struct SceneRound: Sendable {
    let round: ID<Round>
    let list: ID<RoundList>
    let enrolment: ID<Enrolment>
    /// The step that the decision's file belongs to.
    let approval: ID<EnrolmentStep>
    let paper: ID<RoundPaper>
}

/// A round of its own for every agency of the cast and the stranger's.
struct RoundScene: ScenePart {
    let made: [ID<Agency>: SceneRound]

    init(_ ground: SceneGround) async throws {
        let stored = try await ground.system.files.store(Array("Quyết định".utf8))
        let file = ReceivedFile(hash: stored.hash.bytes, name: "qd.txt", kind: stored.kind.rawValue, size: stored.size)
        let officer = try ground.actor("yen.do")
        var made: [ID<Agency>: SceneRound] = [:]
        for agency in ground.agencies {
            made[agency] = try await Self.makeRound(of: agency, file, in: ground.system, by: officer)
        }
        self.made = made
    }

    private static func makeRound(
        of agency: ID<Agency>, _ file: ReceivedFile, in system: System, by officer: Actor
    ) async throws -> SceneRound {
        let visible = Visible(to: officer, under: .seeRounds)
        let today = system.today
        let content = Round.Content(
            year: today.year, title: "Đợt của \(agency)", edition: "TCVN ISO 9001:2015",
            begins: today.adding(days: -9), ends: today.adding(days: 90))
        let round = try await system.perform(
            SetUpRound(
                content, tracks: [TrackDraft(.firstApplication, starts: content.begins, ends: content.ends)]),
            as: officer)
        let track = try #require(try await system.read { try RoundStore.tracks(of: round, in: $0).first })
        try await system.perform(EnrolAgencies([agency], in: track.id), as: officer)
        let list = try await system.perform(SendList(round, replyBy: today), as: officer)
        let waiting = try #require(
            try await system.read { try EnrolmentStore.of(round, visible: visible, in: $0).first })
        for reviewer in ListOpinion.Reviewer.allCases {
            try await system.perform(
                GiveListOpinion(
                    [GiveListOpinion.Entry(waiting.id, .agrees)], on: list, revision: 1, of: reviewer,
                    paper: CitedDocument(number: "1/CV", on: today)), as: officer)
        }
        try await system.perform(SubmitList(list, version: 1), as: officer)
        try await system.perform(
            RecordListDecision(list, version: 2, number: "5/QĐ-UBND", on: today, file: file), as: officer)
        let approved = try await system.read { try EnrolmentStore.find(waiting.id, visible: visible, in: $0) }
        return SceneRound(
            round: round, list: list, enrolment: waiting.id, approval: try #require(approved.last(.approved)).id,
            paper: try await system.perform(MakeRoundPaper(.summary, of: round), as: officer))
    }
}

extension PermissionTable.Record {
    static let round = Self { scene, agency, _ in scene[RoundScene.self]?.made[agency]?.round.description }
    static let roundList = Self { scene, agency, _ in scene[RoundScene.self]?.made[agency]?.list.description }
    static let roundPaper = Self { scene, agency, _ in scene[RoundScene.self]?.made[agency]?.paper.description }
    static let enrolment = Self { scene, agency, _ in scene[RoundScene.self]?.made[agency]?.enrolment.description }
    static let enrolmentStep = Self { scene, agency, _ in scene[RoundScene.self]?.made[agency]?.approval.description }
}
