// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Foundation
import HTTPTypes
import Spreadsheets
import Store
import TestKit
import Testing
import WorkingTime

@testable import Web

@Suite(.serialized) struct CalendarPagesTests {
    private func agency(_ name: String, _ scene: ProvinceSite) async throws -> ID<Agency> {
        try #require(try await scene.system.directory().all.first { $0.shortName == name }).id
    }

    /// The plan item of the sample that names Vàng A Páo, the secretary of Sở Công Thương.
    private func named(_ scene: ProvinceSite) async throws -> PlanContent.Item {
        let industry = try await agency("Sở Công Thương", scene)
        let items = try await scene.system.read { snapshot in
            try PlanStore.of(industry, in: snapshot).flatMap { plan in
                try PlanStore.revisions(of: plan.id, in: snapshot).filter { $0.id == plan.inForce }
            }.flatMap(\.content.items)
        }
        return try #require(items.first { $0.names("Vàng A Páo") })
    }

    private func month(_ day: Day?) throws -> String { String(try #require(day).iso.prefix(7)) }

    @Test func `one's own calendar has the agency's work and only the plan items that name one`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("pao.vang")
        let item = try await named(scene)
        let page = await browser.get(URLs.dueCalendar([("thang", try month(item.ends))])).text
        #expect(page.contains("Vàng A Páo (tôi)") && page.contains(item.text))
        let industry = try await agency("Sở Công Thương", scene)
        let others = try await scene.system.read { snapshot in
            try PlanStore.of(industry, in: snapshot).flatMap { plan in
                try PlanStore.revisions(of: plan.id, in: snapshot).filter { $0.id == plan.inForce }
            }.flatMap(\.content.items).filter { !$0.isFor("Vàng A Páo", as: .isoSecretary) }
        }
        let other = try #require(others.first)
        let mine = await browser.get(URLs.dueCalendar([("thang", try month(other.ends))])).text
        #expect(!mine.contains(other.text))
        let whole = await browser.get(
            URLs.dueCalendar([("donvi", industry.description), ("thang", try month(other.ends))])
        ).text
        #expect(whole.contains(other.text) && whole.contains("Người chịu trách nhiệm"))
        let narrowed = await browser.get(
            URLs.dueCalendar([
                ("donvi", industry.description), ("thang", try month(other.ends)), ("nguoi", "Không ai “tên” thế"),
            ])
        ).text
        #expect(!narrowed.contains(other.text) && narrowed.contains("Không có việc nào đến hạn"))
    }

    @Test func `nobody opens, or takes away, the calendar of an agency they may not see`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("pao.vang")
        let other = try await agency("Thanh tra tỉnh", scene)
        let query = [("donvi", other.description)]
        for url in [
            URLs.dueCalendar(query), URLs.export(URLs.dueCalendar(query), as: .csv), URLs.calendarFile(query),
        ] {
            #expect(await browser.get(url).status == .notFound, "\(url)")
        }
        let officer = try await scene.signedIn("yen.do")
        #expect(await officer.get(URLs.dueCalendar(query)).status == .ok)
    }

    @Test func `the leader's calendar has what is to be decided by a day, an agency's hasn't`() async throws {
        let scene = try await ProvinceSite()
        let matters = try await scene.system.read { try MatterStore.all(for: .system(), limit: 20, offset: 0, in: $0) }
        let matter = try #require(matters.first { $0.state == .open })
        let query = [("thang", try month(matter.content.neededBy)), ("xem", "danh-sach")]
        let leader = try await scene.signedIn("khanh.lo")
        #expect(await leader.get(URLs.dueCalendar(query)).text.contains(URLs.matter(matter.id)))
        let secretary = try await scene.signedIn("pao.vang")
        #expect(!(await secretary.get(URLs.dueCalendar(query)).text.contains(URLs.matter(matter.id))))
    }

    @Test func `table and calendar file hold what the page holds, and taking them away is written down`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("pao.vang")
        let item = try await named(scene)
        let query = [("thang", try month(item.ends))]
        let page = await browser.get(URLs.dueCalendar(query + [("xem", "danh-sach")])).text
        let count = page.components(separatedBy: "<td class=\"c-title\">").count - 1
        let file = await browser.get(URLs.calendarFile(query))
        #expect(file.status == .ok && file.headers[.contentType] == "text/calendar; charset=utf-8")
        #expect(file.text.components(separatedBy: "BEGIN:VEVENT").count - 1 == count && count > 0)
        let day = try #require(item.ends)
        #expect(file.text.contains("DTSTART;VALUE=DATE:\(day.iso.filter { $0 != "-" })\r\n"))
        for line in file.text.components(separatedBy: "\r\n") {
            #expect(line.utf8.count <= 75 && !line.contains("\n"), "\(line)")
        }
        let table = await browser.get(URLs.export(URLs.dueCalendar(query), as: .csv))
        let rows = String(decoding: try await table.gathered(), as: UTF8.self)
        #expect(table.status == .ok && rows.contains(item.text))
        let access = try await scene.signedIn("quantri")
        #expect(await access.get("/quan-tri/nhat-ky-truy-cap").text.contains("(ics)"))
    }

    @Test func `a calendar file marks what would break it and folds no letter apart`() {
        #expect(CalendarFile.escaped("a;b,c\\d\r\ne\u{7}\tf") == "a\\;b\\,c\\\\d\\ne f")
        let line = "SUMMARY:" + String(repeating: "Nghị quyết về đẩy mạnh 🇻🇳 ", count: 12)
        let folded = CalendarFile.folded(line)
        let pieces = folded.components(separatedBy: "\r\n")
        #expect(pieces.count > 3 && pieces.allSatisfy { $0.utf8.count <= 75 })
        #expect(pieces.dropFirst().allSatisfy { $0.hasPrefix(" ") })
        #expect(folded.replacing("\r\n ", with: "") == line)
        let entry = DueEntry(
            day: Day(number: 20_454), kind: .order, record: .assignment(ID(high: 1, low: 1)), title: "x", from: "")
        let url = "https://iso.songmay.gov.vn/nhiem-vu/1"
        let text = CalendarFile(
            name: "Lịch", site: "iso.songmay.gov.vn",
            lines: [.init(entry: entry, title: "END:VEVENT\nBEGIN:VEVENT", note: "", category: "", url: url)],
            now: Instant(milliseconds: 1_767_225_599_000)
        ).text
        #expect(text.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
        #expect(text.components(separatedBy: "\r\nBEGIN:VEVENT").count == 2)
        #expect(text.contains("DTSTAMP:20251231T235959Z\r\n") && text.contains("DTSTART;VALUE=DATE:20260101\r\n"))
        #expect(text.contains("DTEND;VALUE=DATE:20260102\r\n"))
    }

    @Test func `a month or a person out of the ordinary is no fault`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("pao.vang")
        for query in [
            [("thang", "2026-13")], [("thang", "9999-12")], [("thang", "0001-01")], [("loai", "khac")],
            [("nguoi", "<b>")], [("donvi", "x")], [("xem", "danh-sach"), ("thang", "2011-06")],
        ] {
            #expect(await browser.get(URLs.dueCalendar(query)).status == .ok, "\(query)")
        }
    }
}
