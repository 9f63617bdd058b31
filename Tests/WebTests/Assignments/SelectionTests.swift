// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

@Suite struct SelectionTests {
    @Test func `rows that can't be done are said with the reason before and after`() async throws {
        let scene = try await ProvinceSite()
        let fresh = try await scene.ordered("Sở Công Thương")
        let other = try #require(
            try await scene.province.assignment(of: "Sở Công Thương", in: [.acknowledged, .inProgress, .reported]))
        let browser = try await scene.signedIn("pao.vang")
        let list = "/nhiem-vu?trangthai=issued"
        let query = [("ve", list), ("chon", fresh.id.description), ("chon", other.id.description)]
        let page = await browser.get(URLs.link(URLs.acknowledgeChosen, query)).text
        #expect(page.contains("Tiếp nhận 1 nhiệm vụ"))
        #expect(page.contains("Nhiệm vụ này đã được tiếp nhận."))
        let done = await browser.send(
            URLs.acknowledgeChosen,
            ["chon": fresh.id.description, "khong": other.id.description, "ve": list])
        #expect(done.status == .seeOther)
        let after = await browser.get(try #require(done.location)).text
        #expect(after.contains("Đã tiếp nhận 1 nhiệm vụ."))
        #expect(after.contains("Nhiệm vụ này đã được tiếp nhận."))
        #expect(try await scene.province.assignment(of: "Sở Công Thương", in: [.issued])?.id != fresh.id)
    }

    @Test func `agencies are reminded in words from the list, and what can't be reminded of is said with the reason`()
        async throws
    {
        let scene = try await ProvinceSite()
        let fresh = try await scene.ordered("Sở Công Thương")
        let reported = try #require(
            try await scene.province.assignment(of: "Sở Công Thương", in: [.acknowledged, .inProgress]))
        let file = ReceivedFile(hash: [UInt8](repeating: 7, count: 32), name: "bc.pdf", kind: "pdf", size: 12)
        try await scene.system.perform(
            SubmitReport(reported.id, content: ReportContent(text: "Đã xong", files: [file])),
            as: try await scene.actor("pao.vang"))
        let browser = try await scene.signedIn("nam.pham")
        let list = await browser.get("/nhiem-vu").text
        #expect(list.contains("formaction=\"\(URLs.remindChosen)\"") && list.contains("Đôn đốc trên hệ thống"))
        let query = [("ve", "/nhiem-vu"), ("chon", fresh.id.description), ("chon", reported.id.description)]
        let page = await browser.get(URLs.link(URLs.remindChosen, query)).text
        #expect(page.contains("Đôn đốc 1 nhiệm vụ") && page.contains("Nhiệm vụ này không còn chờ cơ quan"))
        let wordless = await browser.send(URLs.remindChosen, ["chon": fresh.id.description, "ve": "/nhiem-vu"])
        #expect(wordless.status == .unprocessableContent && wordless.text.contains("Nhập nội dung đôn đốc."))
        let done = await browser.send(
            URLs.remindChosen,
            ["chon": fresh.id.description, "text": "Đề nghị báo cáo <ngay>", "ve": "/nhiem-vu"])
        #expect(done.status == .seeOther)
        #expect(await browser.get(try #require(done.location)).text.contains("Đã đôn đốc 1 nhiệm vụ."))
        #expect(await browser.get(URLs.assignment(fresh.id)).text.contains("Đề nghị báo cáo &lt;ngay&gt;"))
    }

    @Test func `a row that changed meanwhile stops the whole action, and the page says so`() async throws {
        let scene = try await ProvinceSite()
        let fresh = try await scene.ordered("Sở Công Thương")
        let browser = try await scene.signedIn("pao.vang")
        try await scene.system.perform(AcknowledgeAssignment(fresh.id), as: try await scene.actor("pao.vang"))
        let late = await browser.send(URLs.acknowledgeChosen, ["chon": fresh.id.description])
        #expect(late.status == .unprocessableContent)
        #expect(late.text.contains("Chưa nhiệm vụ nào được ghi"))
        let none = await browser.send(URLs.acknowledgeChosen, ["ve": "https://xa.example/"])
        #expect(none.status == .unprocessableContent && !none.text.contains("xa.example"))
    }

    @Test func `the list offers only what the reader can do, and can be asked for with every row ticked`() async throws
    {
        let scene = try await ProvinceSite()
        let secretary = await (try scene.signedIn("pao.vang")).get("/nhiem-vu").text
        #expect(secretary.contains("formaction=\"\(URLs.acknowledgeChosen)\""))
        #expect(!secretary.contains(URLs.acceptChosen))
        let guest = await (try scene.signedIn("khach.danhgia")).get("/nhiem-vu").text
        #expect(!guest.contains("class=\"selbar\""))
        let all = await (try scene.signedIn("pao.vang")).get("/nhiem-vu?chon=trang").text
        let boxes = all.components(separatedBy: "form=\"chon\" name=\"chon\"").count - 1
        #expect(boxes > 0 && all.components(separatedBy: "autocomplete=\"off\" checked").count - 1 == boxes)
    }
}
