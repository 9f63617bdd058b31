// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import TestKit
import Testing
import WorkingTime

@testable import Web

@Suite struct InboxTests {
    @Test func `who sees every agency reads how the province stands, and no others`() async throws {
        let scene = try await ProvinceSite()
        for (person, sees) in [
            ("khanh.lo", true), ("toan.bui", true), ("yen.do", true), ("thu.cao", true), ("pao.vang", false),
            ("lan.vu", false), ("quantri", false),
        ] {
            let page = await (try scene.signedIn(person)).get(URLs.inbox)
            #expect(page.status == .ok && page.text.contains("<h2>Toàn tỉnh</h2>") == sees, "\(person)")
        }
    }

    @Test(arguments: ["khanh.lo", "pao.vang"])
    func `every figure of a card is the number of rows it opens to`(person: String) async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn(person)
        let actor = try await scene.actor(person)
        let visible = Visible(to: actor, under: .seeAssignments)
        let (today, now) = (scene.system.today, scene.system.now)
        let agency: ID<Agency>? = person == "pao.vang" ? actor.agency : nil
        let standing = try await scene.system.read {
            try AgencyStanding.load(of: agency, visible: visible, today: today, now: now, in: $0)
        }
        #expect(standing.open > 0 && standing.fellDue > 0 && standing.fellDue >= standing.onTime)
        let mine = agency.map { [("coquan", $0.description)] } ?? []
        let page = await browser.get(URLs.inbox).text
        for (figure, query) in [
            (standing.open, [("trangthai", "open")]), (standing.late, [("han", "late")]),
            (standing.awaitingDecision, [("trangthai", "reported")]),
            (standing.onTime, [("trangthai", "ontime"), ("han", "year")]),
            (standing.fellDue, [("trangthai", "settled"), ("han", "year")]),
        ] {
            let url = URLs.assignments(mine + query)
            #expect(page.contains("href=\"\(url.replacing("&", with: "&amp;"))\""), "\(url)")
            let rows = await browser.get(url).text
            #expect(figure == 0 || rows.contains("\(figure) nhiệm vụ khớp bộ lọc"), "\(url)")
        }
        #expect(page.contains(">\(standing.onTime)/\(standing.fellDue)</a>"))
    }

    @Test func `the report shows what was answered to a difficulty, and which waits`() async throws {
        let scene = try await ProvinceSite()
        let assignment = try await scene.ordered("Sở Công Thương")
        let asker = try await scene.actor("pao.vang")
        for text in ["Thiếu kinh phí 71", "Thiếu người 72"] {
            let difficulty = try await scene.system.perform(
                RaiseDifficulty(assignment.id, text: text, solver: nil), as: asker)
            guard text.hasSuffix("71") else { continue }
            try await scene.system.perform(
                AnswerDifficulty(difficulty, answer: "Chi từ nguồn <cải cách>.", version: nil),
                as: try await scene.actor("khanh.lo"))
        }
        let period = try ReportPeriod(from: scene.system.today.adding(days: -30), to: scene.system.today)
        let report = try await scene.system.perform(MakeReport(period), as: try await scene.actor("yen.do"))
        let page = await (try scene.signedIn("yen.do")).get(URLs.summary(report)).text
        for words in ["Thiếu kinh phí 71", "Chi từ nguồn &lt;cải cách&gt;.", "Đã trả lời", "Thiếu người 72"] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func `reports to decide on and readings to check stand by themselves, whatever their dates`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        _ = await browser.send(URLs.importNotice, ["text": "Giao Sở Công Thương báo cáo trước ngày 20/12/2026."])
        let page = await browser.get(URLs.inbox).text
        let decide = try #require(page.firstRange(of: "Chờ bạn quyết định"))
        let check = try #require(page.firstRange(of: "Văn bản chờ kiểm tra"))
        #expect(decide.lowerBound < check.lowerBound)
        #expect(page[..<check.lowerBound].contains(InboxWords.vi.act(.decide)))
        #expect(!page[check.lowerBound...].contains(InboxWords.vi.act(.decide)))
        // What could not be read of it is said so, here and on its own page.
        #expect(page.contains("Văn bản chưa rõ số, nhập lúc "))
    }
}
