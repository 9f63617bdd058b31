// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

@testable import Web

/// What of the programme waits stands among one's work, and goes when it is done.
@Suite struct ProgrammeWorkTests {
    @Test func `a list waits for the departments, then for its decision, and for nobody else`() async throws {
        let scene = try await ProvinceSite()
        let officer = try await scene.actor("yen.do")
        let agency = try await scene.actor("pao.vang").agency
        let today = scene.system.today
        let content = Round.Content(
            year: today.year, title: "Đợt chờ ý kiến", edition: "TCVN ISO 9001:2015", begins: today,
            ends: today.adding(days: 90))
        let round = try await scene.system.perform(
            SetUpRound(
                content, tracks: [TrackDraft(.firstApplication, starts: content.begins, ends: content.ends)]),
            as: officer)
        let track = try #require(try await scene.system.read { try RoundStore.tracks(of: round, in: $0).first })
        try await scene.system.perform(EnrolAgencies([agency], in: track.id), as: officer)
        let list = try await scene.system.perform(SendList(round, replyBy: today), as: officer)
        let address = "href=\"\(URLs.roundLists(round))\""
        let everybody = ["son.hoang", "hoa.le", "toan.bui", "khanh.lo", "pao.vang", "yen.do"]
        func whoSees() async throws -> [String] {
            var found: [String] = []
            for person in everybody where await (try scene.signedIn(person)).get(URLs.inbox).text.contains(address) {
                found.append(person)
            }
            return found
        }
        #expect(try await whoSees() == ["son.hoang", "hoa.le"])

        let enrolment = try #require(
            try await scene.system.read {
                try EnrolmentStore.of(round, visible: Visible(to: officer, under: .seeRounds), in: $0).first
            })
        try await scene.system.perform(
            GiveListOpinion([.init(enrolment.id, .agrees)], on: list, revision: 1),
            as: try await scene.actor("son.hoang"))
        #expect(try await whoSees() == ["hoa.le"])
        try await scene.system.perform(
            GiveListOpinion([.init(enrolment.id, .agrees)], on: list, revision: 1),
            as: try await scene.actor("hoa.le"))
        #expect(try await whoSees() == [])
        try await scene.system.perform(SubmitList(list, version: 1), as: officer)
        #expect(try await whoSees() == ["toan.bui"])
    }
}
