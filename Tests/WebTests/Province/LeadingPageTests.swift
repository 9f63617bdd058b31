// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing
import WorkingTime

@testable import Web

@Suite(.serialized) struct LeadingPageTests {
    /// A late assignment that the People's Committee, which ordered it, can direct.
    private func late(_ scene: ProvinceSite) async throws -> Assignment {
        let assignment = try await scene.ordered("UBND xã Pa Vệ")
        scene.province.goOn(to: (assignment.due ?? scene.system.today).adding(days: 12))
        return assignment
    }

    @Test func `it is the first page of a leader, and tells what is late, agency by agency, the longest first`()
        async throws
    {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("khanh.lo")
        #expect(await browser.get("/").location == URLs.leading)
        let page = await browser.get(URLs.leading).text
        let days = page.components(separatedBy: "<section class=\"lead\">").dropFirst().compactMap { section in
            section.components(separatedBy: "</span>").lazy.compactMap { Int($0.split(separator: ">").last ?? "") }
                .first
        }
        #expect(days.count > 1)
        let list = await browser.get("/nhiem-vu?han=late").text
        let rows = page.components(separatedBy: "<article class=\"lw\"").count - 1
        #expect(list.contains("\(rows) nhiệm vụ khớp bộ lọc"))
    }

    @Test func `from a row one reminds, orders more and gives more time, and the page says so`() async throws {
        let scene = try await ProvinceSite()
        let assignment = try await late(scene)
        let browser = try await scene.signedIn("khanh.lo")
        let page = await browser.get(URLs.leading).text
        for act in LeadingPage.Act.allCases { #expect(page.contains("action=\"\(URLs.lead(assignment.id, act))\"")) }

        let reminded = await browser.send(URLs.lead(assignment.id, .remind), ["request": "r1", "text": "Khẩn trương."])
        #expect(reminded.status == .seeOther && reminded.location?.hasPrefix(URLs.leading) == true)
        #expect(await browser.get(URLs.leading).text.contains("đã đôn đốc 1\u{a0}lần"))

        let instructed = await browser.send(
            URLs.lead(assignment.id, .instruct), ["request": "r2", "text": "Báo cáo từng tuần.", "due": ""])
        #expect(instructed.status == .seeOther)
        #expect(await browser.get(URLs.assignment(assignment.id)).text.contains("Báo cáo từng tuần."))

        let day = scene.system.today.adding(days: 20)
        let extended = await browser.send(
            URLs.lead(assignment.id, .extend),
            ["request": "r3", "until": day.official, "reason": "Mưa lũ", "version": String(assignment.version)])
        #expect(extended.status == .seeOther)
        // No longer late, so no longer here.
        #expect(!(await browser.get(URLs.leading).text.contains("v-\(assignment.id)")))
        let visible = Visible(to: .system(), under: .seeAssignments)
        let now = try await scene.system.read { try AssignmentStore.find(assignment.id, visible: visible, in: $0) }
        #expect(now.due == day && now.originalDue == assignment.due)
    }

    @Test func `a date somebody else moved meanwhile is told with both days before anything is replaced`() async throws
    {
        let scene = try await ProvinceSite()
        let assignment = try await late(scene)
        let (first, second) = (scene.system.today.adding(days: 20), scene.system.today.adding(days: 30))
        try await scene.system.perform(
            ExtendDue(assignment.id, until: first, reason: "Mưa lũ", version: assignment.version),
            as: try await scene.actor("khanh.lo"))
        let browser = try await scene.signedIn("khanh.lo")
        let reply = await browser.send(
            URLs.lead(assignment.id, .extend),
            [
                "request": "r9", "until": second.official, "reason": "Thiếu vốn",
                "version": String(assignment.version),
            ])
        #expect(reply.status == .conflict)
        for words in [first.official, second.official, "Mưa lũ", "Thiếu vốn", "value=\"\(assignment.version + 1)\""] {
            #expect(reply.text.contains(words), "\(words)")
        }
    }

    @Test func `two who ask or grant at once read both days, and nothing is granted twice`() async throws {
        let scene = try await ProvinceSite()
        let assignment = try await scene.ordered("Sở Công Thương")
        let due = try #require(assignment.due)
        let days = (1...4).map { due.adding(days: $0 * 7) }
        let (asker, granter) = (try await scene.actor("pao.vang"), try await scene.actor("khanh.lo"))
        try await scene.system.perform(
            AskExtension(assignment.id, until: days[0], reason: "Chờ vốn", version: assignment.version), as: asker)
        let asked = await (try scene.signedIn("pao.vang")).send(
            URLs.askExtension(assignment.id),
            ["until": days[1].official, "reason": "Chờ đường", "version": String(assignment.version), "request": "k1"])
        #expect(asked.status == .conflict)
        for words in [days[0].official, days[1].official, "Chờ vốn", "Chờ đường"] {
            #expect(asked.text.contains(words), "\(words)")
        }
        let request = try #require(
            try await scene.system.read { try AssignmentStore.extensions(of: assignment.id, in: $0).first })
        try await scene.system.perform(
            GrantExtension(assignment.id, request: request.id, until: days[2], answer: "Lần cuối"), as: granter)
        let granted = await (try scene.signedIn("khanh.lo")).send(
            URLs.decideExtension(assignment.id),
            [
                "extension": request.id.description, "decision": "grant", "until": days[3].official, "answer": "",
                "request": "k2",
            ])
        #expect(granted.status == .unprocessableContent)
        #expect(granted.text.contains(days[2].official) && granted.text.contains(days[3].official))
        let visible = Visible(to: .system(), under: .seeAssignments)
        let now = try await scene.system.read { try AssignmentStore.find(assignment.id, visible: visible, in: $0) }
        #expect(now.due == days[2])
    }

    @Test func `what is refused stands in its row again, with what was typed`() async throws {
        let scene = try await ProvinceSite()
        let assignment = try await late(scene)
        let browser = try await scene.signedIn("khanh.lo")
        for (act, fields) in [
            (LeadingPage.Act.extend, ["until": "01/01/2026", "reason": "Vì <b>lũ</b>"]), (.instruct, ["text": " "]),
            (.instruct, ["text": "Làm ngay", "due": "hôm nào đó"]), (.remind, ["text": ""]),
        ] {
            let sent = fields.merging(["request": "x-\(act.rawValue)"]) { first, _ in first }
            let reply = await browser.send(URLs.lead(assignment.id, act), sent)
            #expect(reply.status == .unprocessableContent, "\(act)")
            #expect(reply.text.contains("<details name=\"v-\(assignment.id)\" open>"), "\(act)")
            if act == .extend { #expect(reply.text.contains("Vì &lt;b&gt;lũ")) }
        }
    }

    @Test func `who may only look is offered nothing, and can do nothing`() async throws {
        let scene = try await ProvinceSite()
        let assignment = try await late(scene)
        let member = try await scene.signedIn("thu.cao")
        #expect(!(await member.get(URLs.leading).text.contains("<form class=\"form\"")))
        // The standing office may remind, but it doesn't direct what the Committee's office accepts.
        let office = try await scene.signedIn("yen.do")
        let page = await office.get(URLs.leading).text
        #expect(page.contains("action=\"\(URLs.lead(assignment.id, .remind))\""))
        #expect(!page.contains("action=\"\(URLs.lead(assignment.id, .extend))\""))
        let day = scene.system.today.adding(days: 20).official
        #expect(
            await office.send(URLs.lead(assignment.id, .extend), ["until": day, "reason": "Vì"]).status
                == .unprocessableContent)
        for person in ["pao.vang", "the.hoang", "lan.vu", "quantri"] {
            let browser = try await scene.signedIn(person)
            #expect(await browser.get(URLs.leading).status == .notFound, "\(person)")
            #expect(
                await browser.send(URLs.lead(assignment.id, .remind), ["text": "a"]).status == .notFound, "\(person)")
            #expect(
                await browser.send(URLs.lead(assignment.id, .instruct), ["text": "a"]).status == .notFound, "\(person)")
        }
    }
}
