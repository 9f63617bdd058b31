// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import Testing
import WorkingTime

@testable import Web

/// What lists count and show is what each history says.
@Suite(.serialized) struct RoundTallyTests {
    private let all = Visible(to: .system(), under: .seeRounds)

    @Test func `the list of rounds counts as the histories of their agencies say`() async throws {
        let scene = try await ProvinceSite()
        let (rounds, tallies) = try await scene.system.read { snapshot in
            let rounds = try RoundStore.all(visible: all, in: snapshot)
            return (rounds, try RoundStore.tallies(of: rounds, visible: all, in: snapshot))
        }
        #expect(rounds.count >= 3)
        var suspended = 0
        for round in rounds {
            let enrolments = try await scene.system.read { try EnrolmentStore.of(round.id, visible: all, in: $0) }
            let tally = try #require(tallies[round.id])
            #expect(tally.enrolled == enrolments.count)
            #expect(tally.approved == enrolments.count { $0.approvedOn != nil })
            #expect(tally.reached == enrolments.count { $0.state.isReached })
            suspended += enrolments.count { $0.state == .suspended }
        }
        #expect(suspended > 0)
    }

    @Test func `a round that is over is listed with the agencies and names of its last day`() async throws {
        let scene = try await ProvinceSite()
        let (actor, directory) = (try await scene.actor("yen.do"), try await scene.system.directory())
        let today = scene.system.today
        let rounds = try await scene.system.read { try RoundStore.all(visible: all, in: $0) }
        let past = try #require(rounds.first { $0.ends < today })
        let rows = try await scene.system.read { snapshot in
            try CommitteeSurvey.rows(
                .round(past.id), visible: Visible(to: actor, under: .seeCommittees),
                assignments: Visible(to: actor, under: .seeAssignments), directory: directory, today: today,
                in: snapshot)
        }
        #expect(!rows.isEmpty)
        for row in rows {
            #expect(row.agencyName == directory.shortName(of: row.agency, on: past.ends))
            #expect(directory[row.agency]?.exists(on: past.ends) == true)
        }
    }

    @Test func `a document that isn't there, or isn't for one's eyes, is no ground of a round`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let form = [
            "year": "2032", "title": "Đợt có căn cứ lạ", "begins": "01/01/2032", "ends": "31/12/2032",
            "edition": "TCVN ISO 9001:2015", "track": "maintenance",
            "decisionNotice": ID<Notice>(high: 7, low: 7).description, "decisionNumber": "1/QĐ-UBND",
        ]
        #expect(await browser.send(URLs.newRound, form).status == .notFound)
        let plain = form.merging(["decisionNotice": ""]) { $1 }
        #expect(await browser.send(URLs.newRound, plain).status == .seeOther)
    }
}
