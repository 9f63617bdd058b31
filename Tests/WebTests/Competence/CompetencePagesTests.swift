// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import Testing
import WorkingTime

@testable import Web

@Suite(.serialized) struct CompetencePagesTests {
    private let form = [
        "name": "Cà Văn Pọm “<b>”", "role": "internalAuditor", "position": "Chuyên viên", "qualification": "Cử nhân",
        "experience": "4", "load": "25", "since": "01/09/2026",
    ]

    private func people(_ scene: ProvinceSite, of name: String) async throws -> [QualityPerson] {
        let visible = Visible(to: .system(), under: .seeCommittees)
        let agency = try #require(try await scene.system.directory().all.first { $0.shortName == name }).id
        return try await scene.system.read { try CompetenceStore.people(of: agency, visible: visible, in: $0) }
    }

    @Test func `an agency adds somebody, with a class, changes them and lets them go`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("pao.vang")
        let made = await browser.send(URLs.newQualityPerson, form)
        let url = try #require(made.location)
        var page = await browser.get(url).text
        #expect(page.contains("Cà Văn Pọm “&lt;b&gt;”") && page.contains("Chưa ghi lớp nào"))
        #expect(await browser.get(URLs.competence).text.contains("chưa học lớp đánh giá nội bộ"))
        let class1 = [
            "subject": "internalAudit", "className": "Đánh giá viên", "day": "02/09/2026", "hours": "24",
        ]
        #expect(await browser.send(url + "/lop", class1).status == .seeOther)
        page = await browser.get(url).text
        #expect(page.contains("Đánh giá viên") && page.contains("02/09/2026"))
        #expect(!(await browser.get(URLs.competence).text.contains("chưa học lớp đánh giá nội bộ")))
        let conflict = await browser.send(url, form.merging(["version": "9", "load": "70"]) { $1 })
        #expect(conflict.status == .conflict && conflict.text.contains("70") && conflict.text.contains("25"))
        #expect(await browser.send(url, form.merging(["version": "1", "load": "70"]) { $1 }).status == .seeOther)
        #expect(await browser.send(url + "/thoi", ["version": "2", "until": "03/09/2026"]).status == .seeOther)
        #expect(await browser.get(url).text.contains("Thôi nhiệm vụ từ ngày 03/09/2026"))
        let kept = try await people(scene, of: "Sở Công Thương").first { $0.facts.name.hasPrefix("Cà Văn Pọm") }
        #expect(kept?.facts.load == 70 && kept?.until != nil)
    }

    @Test func `what was typed is shown again with what is wrong with it`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("pao.vang")
        let reply = await browser.send(URLs.newQualityPerson, form.merging(["load": "nhiều"]) { $1 })
        #expect(reply.status == .unprocessableContent && reply.text.contains("từ 1 đến 100"))
        #expect(reply.text.contains("value=\"nhiều\"") && reply.text.contains("value=\"Cử nhân\""))
        let missing = await browser.send(URLs.newQualityPerson, form.merging(["role": ""]) { $1 })
        #expect(missing.status == .unprocessableContent && missing.text.contains("Chọn vai trò."))
    }

    @Test func `the standing office sees every agency's gaps, narrows and takes them away; an agency only its own`()
        async throws
    {
        let scene = try await ProvinceSite()
        let officer = try await scene.signedIn("yen.do")
        let all = await officer.get(URLs.competence).text
        #expect(all.contains("Sở Công Thương") && all.contains("Tòng Văn Hặc (thư ký ISO) dành 20% thời gian"))
        let narrow = await officer.get(URLs.competence([("tinhtrang", "complete")])).text
        #expect(narrow.contains("Sở Công Thương") && !narrow.contains("Tòng Văn Hặc"))
        let sheet = await officer.get("/nang-luc/tai-ve?dang=csv&tinhtrang=time")
        #expect(sheet.status == .ok)
        let ids = try await people(scene, of: "Sở Công Thương")
        let agency = try #require(ids.first?.agency)
        let page = await officer.get(URLs.competence(of: agency)).text
        #expect(page.contains("Đủ người và lớp học") && page.contains("Mai Văn Dính"))
        let person = try #require(ids.first)
        #expect(!(await officer.get(URLs.qualityPerson(person.id)).text.contains("Thêm lớp đã học")))
        let own = try await scene.signedIn("pao.vang")
        #expect(!(await own.get(URLs.competence).text.contains("Tòng Văn Hặc")))
    }
}
