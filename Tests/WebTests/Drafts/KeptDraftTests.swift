// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import Testing
import WorkingTime

@testable import Web

@Suite struct KeptDraftTests {
    private static let text = "Đã tập huấn 46 cán bộ, còn 2 phòng chưa gửi danh sách."

    private func keep(_ browser: Browser, _ form: String, _ fields: [String: String]) async -> Reply {
        await browser.send(URLs.keepDraft, fields.merging(["nhap": form]) { mine, _ in mine })
    }

    @Test func `what is typed is there again on another device, with the hour, until it is dropped`() async throws {
        let scene = try await ProvinceSite()
        let assignment = try await scene.ordered("Sở Công Thương")
        let page = URLs.assignment(assignment.id)
        let form = URLs.report(assignment.id)
        let kept = await keep(try await scene.signedIn("pao.vang"), form, ["text": Self.text, "version": "1"])
        #expect(kept.status == .ok && kept.text == scene.system.now.clock(in: scene.system.zone))
        let other = try await scene.signedIn("pao.vang")
        let shown = await other.get(page).text
        #expect(shown.contains(Self.text) && shown.contains("Đã lưu nháp lúc"))
        let dropped = await other.send(URLs.dropDraft, ["nhap": form, "ve": page])
        #expect(dropped.location == page)
        #expect(await !other.get(page).text.contains(Self.text))
    }

    @Test func `a request for more time, an instruction, a difficulty and its answer are kept too`() async throws {
        let scene = try await ProvinceSite()
        let assignment = try await scene.ordered("Sở Công Thương")
        let difficulty = try await scene.system.perform(
            RaiseDifficulty(assignment.id, text: "Thiếu kinh phí", solver: nil), as: try await scene.actor("pao.vang"))
        let page = URLs.assignment(assignment.id)
        for (person, form, field, page) in [
            ("pao.vang", URLs.askExtension(assignment.id), "reason", page),
            ("pao.vang", URLs.raiseDifficulty(assignment.id), "text", page),
            ("khanh.lo", URLs.instruct(assignment.id), "text", page),
            ("khanh.lo", URLs.extendDue(assignment.id), "reason", page),
            ("khanh.lo", URLs.answerDifficulty(difficulty), "answer", URLs.difficulty(difficulty)),
        ] {
            let browser = try await scene.signedIn(person)
            #expect(await keep(browser, form, [field: "\(Self.text) \(form)"]).status == .ok, "\(form)")
            let shown = await browser.get(page).text
            #expect(shown.contains("\(Self.text) \(form)"), "\(form)")
        }
    }

    @Test func `a draft is its author's alone, and saving submits nothing`() async throws {
        let scene = try await ProvinceSite()
        let assignment = try await scene.ordered("Sở Công Thương")
        let browser = try await scene.signedIn("pao.vang")
        let before = try await scene.system.read { try TrailHistory.of(assignment.id, in: $0).count }
        _ = await keep(browser, URLs.noteProgress(assignment.id), ["text": Self.text])
        for colleague in ["the.hoang", "yen.do", "toan.bui"] {
            let reader = try await scene.signedIn(colleague)
            #expect(await !reader.get(URLs.assignment(assignment.id)).text.contains(Self.text))
            _ = await reader.send(URLs.dropDraft, ["nhap": URLs.noteProgress(assignment.id)])
        }
        #expect(await browser.get(URLs.assignment(assignment.id)).text.contains(Self.text))
        #expect(try await scene.system.read { try TrailHistory.of(assignment.id, in: $0).count } == before)
    }

    @Test func `what is sent is no draft any more; what is refused still is`() async throws {
        let scene = try await ProvinceSite()
        let assignment = try await scene.ordered("Sở Công Thương")
        let browser = try await scene.signedIn("pao.vang")
        let form = URLs.noteProgress(assignment.id)
        _ = await keep(browser, form, ["text": Self.text])
        let refused = await browser.send(form, ["text": " ", "request": "a1"])
        #expect(refused.status == .unprocessableContent)
        #expect(await browser.get(URLs.assignment(assignment.id)).text.contains("Đã lưu nháp lúc"))
        let sent = await browser.send(form, ["text": "Đang làm", "request": "a2"])
        #expect(sent.status == .seeOther)
        #expect(await !browser.get(URLs.assignment(assignment.id)).text.contains("Đã lưu nháp lúc 1"))
        let left = try await scene.system.keptDrafts.drafts(
            of: try await scene.actor("pao.vang").person, under: URLs.assignment(assignment.id))
        #expect(left.isEmpty)
    }

    @Test func `only long forms of ours are kept, of a size, and of the latest fifty`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("pao.vang")
        for form in ["/tai-khoan/mat-khau", "/dang-nhap", "//xa.example/x", "/nhiem-vu//bao-cao", ""] {
            #expect(await keep(browser, form, ["text": "x"]).status == .badRequest, "\(form)")
        }
        let assignment = try await scene.ordered("Sở Công Thương")
        let huge = String(repeating: "ấ", count: KeptDraft.mostBytes / 3 + 1)
        #expect(await keep(browser, URLs.report(assignment.id), ["text": huge]).status == .contentTooLarge)
        for number in 0..<60 {
            #expect(await keep(browser, "/van-ban/\(assignment.id)/y/\(number)", ["text": "\(number)"]).status == .ok)
        }
        let person = try await scene.actor("pao.vang").person
        let left = try await scene.system.keptDrafts.drafts(of: person, under: "/van-ban")
        #expect(left.count == KeptDraft.mostForms)
    }

    @Test func `a draft of a text that takes another's place is sent against what its author saw`() async throws {
        let scene = try await ProvinceSite()
        let officer = try await scene.actor("yen.do")
        let period = try ReportPeriod(from: scene.system.today.adding(days: -30), to: scene.system.today)
        let report = try await scene.system.perform(MakeReport(period), as: officer)
        let browser = try await scene.signedIn("yen.do")
        let form = URLs.editSummary(report)
        _ = await keep(browser, form, ["results": Self.text, "version": "1"])
        try await scene.system.perform(
            EditReportText(report, version: 1, text: ReportText(results: "Lời của đồng nghiệp")), as: officer)
        let page = await browser.get(form).text
        #expect(page.contains(Self.text) && page.contains("name=\"version\" value=\"1\""))
        let sent = await browser.send(form, ["results": Self.text, "version": "1"])
        #expect(sent.status == .conflict)
        #expect(sent.text.contains(Self.text) && sent.text.contains("Lời của đồng nghiệp"))
    }

    @Test func `every form that is kept has its route, and is one of ours`() {
        let posts = Set(Routes.all.filter { $0.method == .post }.map(\.path))
        #expect(Set(KeptDraftRoutes.forms).subtracting(posts).isEmpty)
    }

    @Test func `after thirty days a draft is forgotten`() async throws {
        let site = try await TestSite()
        let form = "/bao-cao/x/sua"
        let draft = KeptDraft(form: form, fields: [.init("results", Self.text)], version: 1, at: site.system.now)
        #expect(try await site.system.keptDrafts.keep(draft, of: site.administrator))
        for (days, isKept) in [(29, true), (2, false)] {
            site.hands.move(seconds: days * 86_400)
            try await Housekeeping(system: site.system).run()
            let left = try await site.system.keptDrafts.drafts(of: site.administrator, under: "/bao-cao/x")
            #expect(left.isEmpty != isKept)
        }
        try await site.close()
    }
}
