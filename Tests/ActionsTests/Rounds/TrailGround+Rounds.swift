// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// A round from its set-up to its decision, what becomes of its agencies, and the rules and documents beside it.
extension TrailGround {
    var standingOfficer: Actor { actor(.standingOfficer, of: root, person: 5) }

    func tellRounds() async throws {
        let officer = standingOfficer
        let (round, list) = try await makeDecidedRound()
        let visible = Visible(to: officer, under: .seeRounds)
        for enrolment in try await system.read({ try EnrolmentStore.of(round, visible: visible, in: $0) }) {
            try await system.perform(RecordEnrolmentStep(.activated, of: enrolment.id, on: system.today), as: officer)
        }
        _ = list
        try await system.perform(
            RecordEdition(StandardEdition(code: "ISO 9001:2026", adopted: nil, source: "Chưa công bố")), as: officer)
        try await system.perform(
            RecordObligation(
                ObligationRule(
                    since: system.today, mandatory: [.department], encouraged: [.commune], source: "NQ 27")),
            as: officer)
        try await system.perform(MakeRoundPaper(.summary, of: round), as: officer)
    }

    /// A round of two agencies, decided on today.
    func makeDecidedRound(
        title: String = "Đợt triển khai năm nay"
    ) async throws -> (round: ID<Round>, list: ID<RoundList>) {
        let officer = standingOfficer
        let round = try await makeRound(title: title)
        let list = try await system.perform(SendList(round, replyBy: system.today.adding(days: 5)), as: officer)
        let lines = try await system.read { try RoundListStore.revisions(of: list, in: $0).last?.lines ?? [] }
        for role in [Role.homeAffairsReviewer, .financeReviewer] {
            let reviewer = actor(role, of: agencies[role == .homeAffairsReviewer ? 0 : 1], person: 6)
            try await system.perform(
                GiveListOpinion(lines.map { .init($0.enrolment, .agrees) }, on: list, revision: 1), as: reviewer)
        }
        try await system.perform(SubmitList(list, version: 1), as: officer)
        try await system.perform(
            RecordListDecision(list, version: 2, number: "512/QĐ-UBND", on: system.today), as: self.officer)
        return (round, list)
    }

    /// A round with two agencies proposed for its first application.
    func makeRound(
        title: String, begins: Day? = nil, kinds: [RoundTrack.Kind] = [.firstApplication, .maintenance],
        agencies chosen: [ID<Agency>]? = nil
    ) async throws -> ID<Round> {
        let begins = begins ?? system.today.adding(days: -20)
        let content = Round.Content(
            year: begins.year, title: title, edition: "TCVN ISO 9001:2015", begins: begins,
            ends: begins.adding(days: 300))
        let round = try await system.perform(
            SetUpRound(content, tracks: kinds.map { TrackDraft($0, starts: begins, ends: content.ends) }),
            as: standingOfficer)
        let tracks = try await system.read { try RoundStore.tracks(of: round, in: $0) }
        if let first = tracks.first {
            try await system.perform(
                EnrolAgencies(chosen ?? Array(agencies.prefix(2)), in: first.id), as: standingOfficer)
        }
        return round
    }
}
