// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import HTTPTypes
import Store
import Testing
import WorkingTime

@testable import Web

/// What an officer of another agency than the standing office in force is offered.
@Suite(.serialized) struct OtherOfficePagesTests {
    @Test func `who would be refused is not offered it, and is told who does it`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let actor = try await scene.actor("yen.do")
        let visible = Visible(to: actor, under: .seeRounds)
        let rounds = try await scene.system.read { try RoundStore.all(visible: visible, in: $0) }
        let round = try #require(rounds.first).id
        let pages = [
            (URLs.rounds, "href=\"\(URLs.newRound)\""), (URLs.round(round), "href=\"\(URLs.enrol(round))\""),
            (URLs.committees, "giay=1"), (URLs.matters, "href=\"\(URLs.newMatter())"),
        ]
        for (url, offer) in pages {
            #expect(await browser.get(url).text.contains(offer), "\(url)")
        }
        // What waits for the standing office: a decision on a committee, a plan, milestones.
        let waiting = ["href=\"/ban-chi-dao/quyet-dinh/", "href=\"/ke-hoach/", "/tien-do?loc=cho\""]
        let work = await browser.get(URLs.inbox).text
        for link in waiting { #expect(work.contains(link), "\(link)") }
        let other = try #require(
            try await scene.system.directory().all.first {
                $0.shortName != "" && $0.id != actor.agency && $0.validTo == nil
            })
        _ = try await scene.system.database.write {
            try $0.run("UPDATE steering_committee SET standing_id = \(other.id) WHERE scope = 'province'")
        }
        for (url, offer) in pages {
            #expect(await !browser.get(url).text.contains(offer), "\(url)")
        }
        let left = await browser.get(URLs.inbox).text
        for link in waiting { #expect(!left.contains(link), "\(link)") }
        for url in [URLs.rounds, URLs.round(round)] {
            #expect(
                await browser.get(url).text.contains("Thường trực Ban Chỉ đạo tỉnh là \(other.shortName)"), "\(url)")
        }
        // Who never could isn't told either.
        let reader = try await scene.signedIn("toan.bui")
        #expect(await !reader.get(URLs.rounds).text.contains("Thường trực Ban Chỉ đạo tỉnh là"))
    }
}
