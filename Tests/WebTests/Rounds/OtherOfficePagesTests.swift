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
        let other = try await nameAnotherOffice(scene, than: actor.agency)
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

    @Test func `who laid a matter may take it back when another is the standing office`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let actor = try await scene.actor("yen.do")
        let matter = try #require(
            try await scene.system.read { try MatterStore.all(for: actor, limit: 50, offset: 0, in: $0) }
                .first { [.open, .moreAsked].contains($0.state) && $0.agency == actor.agency })
        let (supplement, withdraw) = (URLs.supplementMatter(matter.id), URLs.withdrawMatter(matter.id))
        let own = await browser.get(URLs.matter(matter.id)).text
        #expect(own.contains(supplement) && own.contains(withdraw))
        _ = try await nameAnotherOffice(scene, than: actor.agency)
        let laid = await browser.get(URLs.matter(matter.id)).text
        #expect(!laid.contains(supplement) && laid.contains(withdraw))
    }

    /// Another agency becomes the standing office.
    private func nameAnotherOffice(_ scene: ProvinceSite, than office: ID<Agency>) async throws -> Agency {
        let other = try #require(
            try await scene.system.directory().all.first {
                $0.shortName != "" && $0.id != office && $0.validTo == nil
            })
        _ = try await scene.system.database.write {
            try $0.run("UPDATE steering_committee SET standing_id = \(other.id) WHERE scope = 'province'")
        }
        return other
    }

    /// The forms of the standing office, and what sending each of them takes.
    private func forms(_ scene: ProvinceSite) async throws -> [(url: String, fields: [String: String])] {
        let everything = Visible(to: .system(), under: .seeRounds)
        let rounds = try await scene.system.read { try RoundStore.all(visible: everything, in: $0) }
        let round = try #require(rounds.max { $0.year < $1.year })
        let (track, paper) = try await scene.system.read { snapshot in
            (
                try RoundStore.tracks(of: round.id, in: snapshot).first,
                try rounds.lazy.flatMap { try RoundPaperStore.all(of: $0.id, visible: everything, in: snapshot) }
                    .first { $0.frozen == nil }
            )
        }
        let days = ["begins": "01/01/2027", "ends": "31/12/2027"]
        let set = ["year": "2027", "title": "Đợt 2027", "edition": round.edition, "track": "maintenance"]
        var forms = [
            (URLs.newRound, set.merging(days) { $1 }), (URLs.editRound(round.id), set.merging(days) { $1 }),
            (URLs.enrol(round.id), ["track": track?.id.description ?? "", "agency": ""]),
            (URLs.carryOver(round.id), ["to": round.id.description, "reason": "Chưa kịp"]),
            (
                URLs.setMilestones(round.id, try #require(track).id),
                ["ten-0": "Mốc", "thu-0": "1", "loai-0": "other", "ngay-0": ""]
            ),
            (
                URLs.newMatter(),
                ["title": "Việc", "background": "A", "proposal": "B", "ifUndecided": "C", "neededBy": "01/01/2027"]
            ),
        ]
        if let paper { forms.append((URLs.editRoundPaper(paper.id), ["results": "Kết quả"])) }
        return forms
    }

    @Test func `a form that would be refused is not opened either, and the sentence is the same`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let actor = try await scene.actor("yen.do")
        let forms = try await forms(scene)
        for form in forms { #expect(await browser.get(form.url).status == .ok, "\(form.url)") }
        for url in [URLs.newCommitteeDecision + "?giay=1", URLs.regulations] {
            #expect(await browser.get(url).text.contains("<form"), "\(url)")
        }
        let other = try #require(
            try await scene.system.directory().all.first {
                $0.shortName != "" && $0.id != actor.agency && $0.validTo == nil
            })
        _ = try await scene.system.database.write {
            try $0.run("UPDATE steering_committee SET standing_id = \(other.id) WHERE scope = 'province'")
        }
        let sentence = "Thường trực Ban Chỉ đạo tỉnh là \(other.shortName)"
        for form in forms {
            let (opened, sent) = (await browser.get(form.url), await browser.send(form.url, form.fields))
            #expect(opened.status == .forbidden && opened.text.contains(sentence), "\(form.url)")
            #expect(!opened.text.contains("action=\"\(form.url)\""), "\(form.url)")
            #expect(sent.status == .unprocessableContent && sent.text.contains(sentence), "\(form.url)")
        }
        #expect(await browser.get(URLs.newCommitteeDecision + "?giay=1").status == .forbidden)
        // What is not the standing office's alone stays open; the rules are there to be read.
        #expect(await browser.get(URLs.newCommitteeDecision).status == .ok)
        let rules = await browser.get(URLs.regulations)
        #expect(rules.status == .ok && rules.text.contains(sentence))
        #expect(!rules.text.contains("action=\"\(URLs.recordEdition)\""))
        // In English, too.
        _ = await browser.send("/ngon-ngu", ["language": "en"])
        #expect(await browser.get(URLs.newRound).text.contains("This is for that agency to do"))
    }
}
