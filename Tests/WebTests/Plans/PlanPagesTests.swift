// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import Testing
import WorkingTime

@testable import Web

@Suite(.serialized) struct PlanPagesTests {
    private func rows(_ scene: ProvinceSite) async throws -> [PlanSurvey.Row] {
        let (actor, directory) = (try await scene.actor("yen.do"), try await scene.system.directory())
        let today = scene.system.today
        return try await scene.system.read {
            try PlanSurvey.rows(
                round: nil, year: today.year, for: actor, directory: directory, today: today, in: $0)
        }
    }

    private func one(_ scene: ProvinceSite, _ state: PlanRevision.State) async throws -> PlanSurvey.Row {
        try #require(try await rows(scene).first { $0.last?.state == state })
    }

    @Test func `the office reads who has a plan and how it stands, narrows it and takes it away`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let page = await browser.get(URLs.plans).text
        for row in try await rows(scene) where row.plan != nil { #expect(page.contains(row.agencyName)) }
        let (waiting, approved) = (try await one(scene, .submitted), try await one(scene, .approved))
        let narrow = await browser.get(URLs.plans([("tinhtrang", "submitted")])).text
        #expect(narrow.contains(URLs.plan(try #require(waiting.plan).id)))
        #expect(!narrow.contains("href=\"\(URLs.plan(try #require(approved.plan).id))\""))
        #expect(await browser.get("/ke-hoach/tai-ve?dang=csv&tinhtrang=submitted").status == .ok)
        // A page that is no longer there is the last.
        #expect(await browser.get(URLs.plans([("trang", "99")])).text.contains(approved.agencyName))
    }

    @Test func `what is decided on was read: the second opinion is kept, and the plan shown as it stands`() async throws
    {
        let scene = try await ProvinceSite()
        let (first, second) = (try await scene.signedIn("yen.do"), try await scene.signedIn("nam.pham"))
        let row = try await one(scene, .submitted)
        let url = URLs.decidePlan(try #require(row.plan).id)
        let version = String(try #require(row.last).version)
        let nothing = await first.send(url, ["version": version, "opinion": "Ý “nháp”"])
        #expect(nothing.status == .unprocessableContent && nothing.text.contains("Ý “nháp”"))
        let back = await first.send(url, ["decision": "return", "version": version, "opinion": ""])
        #expect(back.status == .unprocessableContent)
        let done = await first.send(url, ["decision": "return", "version": version, "opinion": "Thiếu đào tạo"])
        #expect(done.status == .seeOther)
        let late = await second.send(
            url, ["decision": "approve", "version": version, "opinion": "Đồng ý <với> kế hoạch"])
        #expect([.conflict, .unprocessableContent].contains(late.status))
        #expect(late.text.contains("Thiếu đào tạo"))
        #expect(late.text.contains("Đồng ý &lt;với&gt; kế hoạch"))
    }

    /// A plan that was returned, and a browser of its agency's secretary.
    private func returned(_ scene: ProvinceSite) async throws -> (PlanSurvey.Row, AgencyPlan, Browser) {
        let row = try await one(scene, .returned)
        let plan = try #require(row.plan)
        let members = try await scene.system.read { try PersonStore.members(in: $0) }
        let secretary = try #require(
            members.first { $0.membership.agency == plan.agency && $0.membership.role == .isoSecretary })
        let browser = try await scene.signedIn(secretary.person.userName)
        return (row, plan, browser)
    }

    @Test func `two of an agency who change its plan see both lists`() async throws {
        let scene = try await ProvinceSite()
        let (row, plan, browser) = try await returned(scene)
        let content = try #require(row.last).content
        var form = ["title": content.title, "version": String(try #require(row.last).version)]
        for (index, item) in content.items.enumerated() {
            form["item-\(index + 1)-key"] = String(item.key)
            form["item-\(index + 1)-text"] = item.text
        }
        let url = URLs.editPlan(plan.id)
        let unread = await browser.send(url, form.merging(["item-1-begins": "31/02/2026"]) { $1 })
        #expect(unread.status == .unprocessableContent && unread.text.contains("31/02/2026"))
        #expect(await browser.send(url, form.merging(["title": "Kế hoạch của An"]) { $1 }).status == .seeOther)
        let reply = await browser.send(url, form.merging(["title": "Kế hoạch của Bình"]) { $1 })
        #expect(reply.status == .conflict)
        #expect(reply.text.contains("Kế hoạch của An") && reply.text.contains("Kế hoạch của Bình"))
    }

    @Test func `who submits after a colleague keeps what they wrote for the report`() async throws {
        let scene = try await ProvinceSite()
        let (row, plan, browser) = try await returned(scene)
        let form = ["version": String(try #require(row.last).version), "text": "Báo cáo kèm “kế hoạch”"]
        #expect(await browser.send(URLs.submitPlan(plan.id), form).status == .seeOther)
        let late = await browser.send(URLs.submitPlan(plan.id), form.merging(["text": "Báo cáo của <Bình>"]) { $1 })
        #expect(late.status == .conflict && late.text.contains("Báo cáo của &lt;Bình&gt;"))
    }

    @Test func `days of a table that can't be read are named row by row and stand in their fields`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("pao.vang")
        let table = """
            Nội dung\tBắt đầu\tNgười chịu trách nhiệm\tKết thúc
            Viết quy trình\tđầu quý\tThư ký\t30/06/2026
            II. ÁP DỤNG\t\t\t
            Đánh giá nội bộ\t01/07/2026\tĐoàn đánh giá\tkhi xong việc
            """
        let form = ["title": "Kế hoạch", "year": "2026", "from": "table", "table": table]
        let page = await browser.send("/ke-hoach/moi/xem", form)
        #expect(page.status == .ok)
        #expect(
            page.text.contains("Việc 1, thời gian thực hiện: “đầu quý”")
                && page.text.contains("Việc 2, thời gian kết thúc: “khi xong việc”"))
        #expect(page.text.contains("value=\"đầu quý\"") && page.text.contains("value=\"khi xong việc\""))
        #expect(page.text.contains("II. ÁP DỤNG"))
    }

    @Test func `its pages are there in English, and another agency's are not`() async throws {
        let scene = try await ProvinceSite()
        let officer = try await scene.signedIn("yen.do")
        _ = await officer.send("/ngon-ngu", ["language": "en"])
        let plan = try #require(try await one(scene, .approved).plan)
        for url in [URLs.plans, URLs.plan(plan.id)] {
            let page = await officer.get(url)
            #expect(page.status == .ok, "\(url)")
        }
        let secretary = try await scene.signedIn("pao.vang")
        #expect(await secretary.get(URLs.newPlan).text.contains("28/TB-UBND (18/6/2012), ý 4; thông lệ"))
        _ = await secretary.send("/ngon-ngu", ["language": "en"])
        let english = await secretary.get(URLs.newPlan).text
        #expect(english.contains("28/TB-UBND (18/6/2012), order 4; common practice") && !english.contains("thông lệ"))
        let draft = try await scene.signedIn("pao.vang")
        let other = try #require(
            try await rows(scene).first { $0.plan != nil && $0.agencyName != "Sở Công Thương" }?.plan)
        #expect(await draft.get(URLs.plan(other.id)).status == .notFound)
    }
}
