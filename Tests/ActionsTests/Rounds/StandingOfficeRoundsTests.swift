// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

/// Where the province's committee names its standing office, only that agency runs the rounds.
@Suite struct StandingOfficeRoundsTests {
    @Test func `an officer of another agency neither sets a round up, nor its list, nor what becomes of its agencies`()
        async throws
    {
        let scene = try await CommitteePaperTests.Scene()
        let (ground, system) = (scene.ground, scene.system)
        let (round, list) = try await ground.makeDecidedRound(title: "Đợt “một”")
        let visible = Visible(to: ground.standingOfficer, under: .seeRounds)
        let (enrolments, tracks, made) = try await system.read { snapshot in
            (
                try EnrolmentStore.of(round, visible: visible, in: snapshot),
                try RoundStore.tracks(of: round, in: snapshot),
                try RoundStore.find(round, visible: visible, in: snapshot)
            )
        }
        let enrolment = try #require(enrolments.first)
        try await scene.foundProvince()
        let refused = Refusal.committee(.notTheStandingOffice(name: "Sở Y tế"))
        let other = ground.actor(.standingOfficer, of: ground.agencies[1], person: 60)
        let drafts = tracks.map { TrackDraft($0.kind, starts: $0.starts, ends: $0.ends) }
        var content = made.content
        content.title = "Đợt hai"
        #expect(await ground.refusal(SetUpRound(content, tracks: drafts), by: other) == refused)
        #expect(
            await ground.refusal(ChangeRound(round, version: made.version, content: content, tracks: drafts), by: other)
                == refused)
        #expect(
            await ground.refusal(EnrolAgencies([ground.agencies[2]], in: tracks[0].id), by: other) == refused)
        #expect(await ground.refusal(SendList(round, replyBy: system.today), by: other) == refused)
        #expect(await ground.refusal(SubmitList(list, version: 3), by: other) == refused)
        #expect(
            await ground.refusal(
                RecordEnrolmentStep(.activated, of: enrolment.id, on: system.today), by: other) == refused)
        #expect(await ground.refusal(BeginEnrolments(round, on: system.today), by: other) == refused)
        #expect(await ground.refusal(MakeRoundPaper(.summary, of: round), by: other) == refused)
        // The one that is named goes on, and so do those who only review or record for the People's Committee.
        try await system.perform(RecordEnrolmentStep(.activated, of: enrolment.id, on: system.today), as: scene.officer)
        try await system.perform(SetUpRound(content, tracks: drafts), as: scene.officer)
        try await ground.close()
    }
}
