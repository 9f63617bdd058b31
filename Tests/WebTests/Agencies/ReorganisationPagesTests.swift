// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import TestKit
import Testing
import WorkingTime

@testable import Web

@Suite struct ReorganisationPagesTests {
    private func fields(_ before: String, _ after: String, kind: String = "merge", on day: Day) -> [String: String] {
        [
            "kind": kind, "before": before, "after": after, "number": "12/NQ-HĐND", "issuer": "HĐND tỉnh",
            "on": day.adding(days: -30).official, "effective": day.official, "level": "", "parent": "",
        ]
    }

    private func mark(in page: String) -> String {
        page.firstRange(of: "name=\"mark\" value=\"").map { String(page[$0.upperBound...].prefix { $0 != "\"" }) } ?? ""
    }

    @Test func `the preview lists what will move, writes nothing, and what it listed is carried out`() async throws {
        let scene = try await ProvinceSite()
        let order = try await scene.ordered("UBND xã Pa Vệ")
        let browser = try await scene.signedIn("yen.do")
        var sent = fields("UBND xã Pa Vệ", "UBND xã Tà Mung", on: scene.system.today)
        let preview = await browser.send(URLs.previewReorganisation, sent)
        #expect(preview.status == .ok && preview.text.contains("901/TB-UBND"))
        #expect(preview.text.contains("chuyển sang Ủy ban nhân dân xã Tà Mung"))
        let directory = try await scene.system.directory()
        #expect(directory[order.agency]?.validTo == nil)
        sent["mark"] = mark(in: preview.text)
        let done = await browser.send(URLs.reorganisations, sent)
        #expect(done.status == .seeOther)
        let page = await browser.get(try #require(done.location)).text
        #expect(page.contains("Đã ghi quyết định 12/NQ-HĐND") && page.contains("UBND xã Tà Mung"))
        let moved = await browser.get(URLs.assignment(order.id)).text
        #expect(moved.contains("Chuyển từ UBND xã Pa Vệ sang UBND xã Tà Mung"))
        let old = await browser.get(URLs.agency(order.agency)).text
        #expect(old.contains("Nhập vào") && old.contains("12/NQ-HĐND"))
    }

    @Test func `the decision's file is attached as it is recorded, and not kept when it is refused`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        var sent = fields("UBND xã Pa Vệ", "UBND xã Tà Mung", on: scene.system.today)
        let preview = await browser.send(URLs.previewReorganisation, sent).text
        #expect(preview.contains("name=\"file\"") && preview.contains("multipart/form-data"))
        sent["mark"] = mark(in: preview)
        let before = scene.kept
        let text = "HỘI ĐỒNG NHÂN DÂN TỈNH\nNGHỊ QUYẾT\nVề việc sắp xếp xã\n"
        var wrong = sent
        wrong["mark"] = "cũ"
        let stale = await browser.hand(URLs.reorganisations, wrong, "file", "nghi-quyet.txt", text)
        #expect(stale.status == .unprocessableContent)
        let secret = await browser.hand(URLs.reorganisations, sent, "file", "nghi-quyet.txt", "TỐI MẬT\n" + text)
        #expect(secret.status == .unprocessableContent)
        #expect(scene.kept == before)
        let done = await browser.hand(URLs.reorganisations, sent, "file", "nghi-quyet.txt", text)
        #expect(done.status == .seeOther)
        #expect(await browser.get(try #require(done.location)).text.contains("nghi-quyet.txt"))
        #expect(scene.kept.count == before.count + 1)
    }

    @Test func `once its day has come, a decision waits in the inbox of who hands over, and of nobody else`()
        async throws
    {
        let scene = try await ProvinceSite()
        let day = scene.system.today.adding(days: 3)
        let browser = try await scene.signedIn("yen.do")
        let done = await browser.send(URLs.reorganisations, fields("UBND xã Pa Vệ", "UBND xã Tà Mung", on: day))
        let title = "Bàn giao theo quyết định sắp xếp số 12/NQ-HĐND"
        #expect(done.status == .seeOther)
        #expect(await !browser.get(URLs.inbox).text.contains(title))
        scene.province.goOn(to: day)
        for (person, sees) in [("yen.do", true), ("quantri", true), ("pao.vang", false), ("khanh.lo", false)] {
            let page = await (try scene.signedIn(person)).get(URLs.inbox).text
            #expect(page.contains(title) == sees, "\(person)")
        }
        let officer = try await scene.signedIn("yen.do")
        let address = try #require(done.location) + "/ban-giao"
        #expect(await officer.send(address, ["request": "h1"]).status == .seeOther)
        #expect(await !officer.get(URLs.inbox).text.contains(title))
    }

    @Test func `what changed after the preview is shown again, and nothing is written`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        var sent = fields("UBND xã Pa Vệ", "UBND xã Tà Mung", on: scene.system.today)
        sent["mark"] = mark(in: await browser.send(URLs.previewReorganisation, sent).text)
        let order = try await scene.ordered("UBND xã Pa Vệ")
        let late = await browser.send(URLs.reorganisations, sent)
        #expect(late.status == .unprocessableContent && late.text.contains("901/TB-UBND"))
        #expect(try await scene.system.directory()[order.agency]?.validTo == nil)
    }

    @Test func `names that are none, and a half decision, are said beside their fields`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        var sent = fields("UBND xã Không Có", "", on: scene.system.today)
        sent["number"] = ""
        sent["on"] = "31/02/2026"
        let refused = await browser.send(URLs.previewReorganisation, sent)
        #expect(refused.status == .unprocessableContent)
        for words in ["Không có cơ quan nào tên “UBND xã Không Có”", "Nhập số, ký hiệu", "Nhập cơ quan tiếp nhận"] {
            #expect(refused.text.contains(words), "\(words)")
        }
    }

    @Test func `an administrator hands over without reading what the orders say`() async throws {
        let scene = try await ProvinceSite()
        _ = try await scene.ordered("UBND xã Pa Vệ")
        let browser = try await scene.signedIn("quantri")
        let sent = fields("UBND xã Pa Vệ", "UBND xã Tà Mung", on: scene.system.today)
        let preview = await browser.send(URLs.previewReorganisation, sent)
        #expect(preview.status == .ok && preview.text.contains("901/TB-UBND"))
        #expect(!preview.text.contains("báo cáo UBND tỉnh trước ngày"))
    }

    @Test func `the sample's district is on its heir's page, with its decision`() async throws {
        let scene = try await ProvinceSite()
        let directory = try await scene.system.directory()
        let heir = try #require(directory.all.first { $0.shortName == "UBND xã Trung Ngần" }).id
        let page = await (try scene.signedIn("pao.vang")).get(URLs.agency(heir)).text
        for words in ["Nhập từ", "xã Ngần Hạ", "xã Khe Ngần", "huyện Sông Ngần", "31/NQ-HĐND"] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func `two officers at one agency: the second sees both, field by field`() async throws {
        let scene = try await ProvinceSite()
        let agency = try #require(try await scene.system.directory().all.first { $0.shortName == "UBND xã Pa Vệ" })
        var draft = AgencyDraft(agency)
        draft.code = "000.00.88.H99"
        try await scene.system.perform(
            ChangeAgency(agency.id, version: agency.version, to: draft), as: try await scene.actor("yen.do"))
        let browser = try await scene.signedIn("quantri")
        let fields = [
            "name": agency.name, "shortName": "UBND Pa Vệ", "level": agency.level.rawValue,
            "parent": agency.parent?.description ?? "", "code": "000.00.77.H99", "validFrom": "", "validTo": "",
            "version": String(agency.version),
        ]
        let late = await browser.send(URLs.editAgency(agency.id), fields)
        #expect(late.status == .conflict)
        for words in ["H99.88", "000.00.77.H99", "UBND Pa Vệ", "value=\"\(agency.version + 1)\""] {
            #expect(late.text.contains(words), "\(words)")
        }
    }

    @Test func `words of a set that a colleague explained are not explained otherwise unseen`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("quantri")
        let first = ["phrase": "các xã thí điểm", "members": "UBND xã Pa Vệ\nUBND xã Tà Mung"]
        #expect(await browser.send(URLs.agencySets, first).status == .seeOther)
        var second = ["phrase": "Các xã thí điểm", "members": "UBND xã Hua Nà\nUBND xã Tà Mung"]
        let late = await browser.send(URLs.agencySets, second)
        #expect(late.status == .conflict)
        #expect(late.text.contains("UBND xã Hua Nà") && late.text.contains("Ủy ban nhân dân xã Pa Vệ"))
        let version = try #require(late.text.firstRange(of: "name=\"version\" value=\""))
        second["version"] = String(late.text[version.upperBound...].prefix { $0 != "\"" })
        #expect(await browser.send(URLs.agencySets, second).status == .seeOther)
    }

    @Test func `a split's choices don't tell an administrator what the orders say`() async throws {
        let scene = try await ProvinceSite()
        _ = try await scene.ordered("UBND xã Pa Vệ")
        let sent = fields(
            "UBND xã Pa Vệ", "UBND xã Pa Vệ Thượng\nUBND xã Pa Vệ Hạ", kind: "split", on: scene.system.today)
        let preview = await (try scene.signedIn("quantri")).send(URLs.previewReorganisation, sent)
        #expect(preview.status == .ok && preview.text.contains("<select name=\"nhan."))
        #expect(!preview.text.contains("báo cáo UBND tỉnh trước ngày"))
        let officer = await (try scene.signedIn("yen.do")).send(URLs.previewReorganisation, sent)
        #expect(officer.text.contains("báo cáo UBND tỉnh trước ngày"))
    }

    @Test func `a preview names no other office's unsent letter`() async throws {
        let scene = try await ProvinceSite()
        let secretary = try await scene.actor("pao.vang")
        let content = LetterContent(kind: .dispatch, subject: "việc riêng chưa gửi", body: "Đang soạn.")
        try await scene.system.perform(DraftLetter(content), as: secretary)
        let name = try await scene.system.directory().shortName(of: secretary.agency)
        let sent = fields(name, "Sở Nội vụ", on: scene.system.today)
        let preview = await (try scene.signedIn("yen.do")).send(URLs.previewReorganisation, sent)
        #expect(preview.status == .ok && preview.text.contains(ReorganisationWords.vi.hiddenTitle(.letter)))
        #expect(!preview.text.contains("việc riêng chưa gửi"))
    }
}
