// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import HTTPTypes
import Store
import Testing
import WorkingTime

@testable import Web

@Suite(.serialized) struct CommitteePagesTests {
    private func decisions(_ scene: ProvinceSite) async throws -> [CommitteeDecision] {
        let (actor, directory) = (try await scene.actor("yen.do"), try await scene.system.directory())
        let today = scene.system.today
        let visible = Visible(to: actor, under: .seeCommittees)
        return try await scene.system.read {
            try CommitteeSurvey.rows(
                .all, visible: visible, assignments: Visible(to: actor, under: .seeAssignments), directory: directory,
                today: today, in: $0)
        }.compactMap(\.decision)
    }

    @Test func `the office reads whose decision is there and whose is missing, and opens each`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let page = await browser.get(URLs.committees).text
        #expect(page.contains("Ban Chỉ đạo ISO"))
        let all = try await decisions(scene)
        #expect(all.count > 3)
        for decision in all.prefix(5) {
            let shown = await browser.get(URLs.committeeDecision(decision.id))
            #expect(shown.status == .ok && shown.text.contains(decision.content.chair?.name ?? decision.content.name))
        }
        #expect(await browser.get("/ban-chi-dao/tai-ve?dang=csv&tinhtrang=received").status == .ok)
        let narrow = await browser.get(URLs.committees([("tinhtrang", "deviating")])).text
        for decision in all where !decision.deviates {
            #expect(!narrow.contains("href=\"\(URLs.committeeDecision(decision.id))\""))
        }
    }

    @Test func `an order that asks for committees is found by what it means, however it is written`() async throws {
        let scene = try await ProvinceSite()
        let everything = Visible(to: .system(), under: .seeAssignments)
        let orders = try await scene.system.read { try CommitteeSurvey.orders(visible: everything, in: $0) }
        #expect(orders.contains { $0.noticeNumber == "46/TB-UBND" })
        let page = await (try await scene.signedIn("yen.do")).get(
            URLs.committees([("nhiemvu", try #require(orders.first).id.description)])
        ).text
        #expect(page.contains(try #require(orders.first).noticeNumber))
    }

    @Test func `who receives second is told so, and their opinion is kept`() async throws {
        let scene = try await ProvinceSite()
        let (first, second) = (try await scene.signedIn("yen.do"), try await scene.signedIn("nam.pham"))
        let waiting = try #require(try await decisions(scene).first { $0.state == .handedIn })
        let url = URLs.settleCommittee(waiting.id)
        let version = String(waiting.version)
        let none = await first.send(url, ["version": version, "opinion": "Chưa <chọn>"])
        #expect(none.status == .unprocessableContent && none.text.contains("Chưa &lt;chọn&gt;"))
        let back = ["decision": "return", "version": version, "opinion": "Thiếu chữ ký"]
        #expect(await first.send(url, back).status == .seeOther)
        let late = await second.send(url, ["decision": "receive", "version": version, "opinion": "Đã “xem”"])
        #expect([.conflict, .unprocessableContent].contains(late.status))
        #expect(late.text.contains("Đã “xem”"))
        if late.status == .conflict { #expect(late.text.contains("Đồng chí Đỗ Hải Yến vừa sửa lúc")) }
    }

    @Test func `a scan that is being read is not told as read, nor is anybody sent away by it`() async throws {
        let scene = try await ProvinceSite()
        let (browser, secretary) = (try await scene.signedIn("pao.vang"), try await scene.actor("pao.vang"))
        let stored = try await scene.system.files.store(Array("trang quét".utf8))
        let file = ReceivedFile(hash: stored.hash.bytes, name: "qd.png", kind: "png", size: stored.size)
        let id = try await scene.system.perform(
            DraftCommitteeDecision(
                ReadCommitteeDecision(nil), scope: .agency, kind: .committee, file: file, isScan: true),
            as: secretary)
        let reading = await browser.get(URLs.committeeDecision(id)).text
        #expect(reading.contains("Đang nhận dạng bản quét"))
        for wrong in ["Thôi:", "Không đọc được chữ", "Chưa gửi được vì"] {
            #expect(!reading.contains(wrong), "\(wrong)")
        }
        try await scene.system.perform(DropCommitteeDecision(id, version: 1), as: secretary)
        let dropped = await browser.get(URLs.committeeDecision(id)).text
        #expect(dropped.contains("Quyết định chưa có số") && dropped.contains("Đã bỏ"))
        #expect(!dropped.contains("Thay đổi so với hiện nay") && !dropped.contains("Thành viên theo quyết định"))
    }

    @Test func `an agency sees its own and the province's, in English too`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("pao.vang")
        let directory = try await scene.system.directory()
        let own = try #require(directory.all.first { $0.shortName == "Sở Công Thương" }).id
        let other = try #require(try await decisions(scene).first { $0.agency != own && $0.scope == .agency })
        #expect(await browser.get(URLs.committeeDecision(other.id)).status == .notFound)
        _ = await browser.send("/ngon-ngu", ["language": "en"])
        let page = await browser.get(URLs.committees).text
        #expect(!page.contains("Của cơ quan"))
    }
}
