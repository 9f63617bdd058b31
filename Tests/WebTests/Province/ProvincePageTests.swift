// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Compression
import Domain
import Foundation
import HTTPTypes
import NIOCore
import Store
import TestKit
import Testing
import WorkingTime

@testable import Web

@Suite(.serialized) struct ProvincePageTests {
    /// Address and number of every figure of a piece of a page that opens to the list of assignments.
    private func figures(in markup: some StringProtocol) -> [(url: String, number: Int)] {
        markup.components(separatedBy: "href=\"/nhiem-vu?").dropFirst().compactMap { piece in
            let parts = piece.split(separator: ">", maxSplits: 1)
            guard let number = Int(parts[1].prefix { $0.isNumber || $0 == "." }.filter { $0 != "." }) else {
                return nil
            }
            return ("/nhiem-vu?" + parts[0].prefix { $0 != "\"" }.replacing("&amp;", with: "&"), number)
        }
    }

    @Test(arguments: [
        "", "?vanban=tatca", "?vanban=tatca&cap=commune", "?vanban=tatca&cap=province&ky=quarter", "?ky=year",
    ])
    func `every figure at the head is the number of rows it opens to`(query: String) async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let page = await browser.get("/toan-tinh" + query).text
        let strip = try #require(
            page.components(separatedBy: "<dl class=\"strip").last?.components(separatedBy: "</dl>").first)
        let found = figures(in: strip)
        #expect(found.count >= 6, "\(query)")
        for figure in found {
            let rows = await browser.get(figure.url).text
            #expect(rows.contains("\(figure.number) nhiệm vụ khớp bộ lọc"), "\(figure)")
        }
    }

    @Test func `every share of a row is of the rows it opens to, and every cell is its assignment`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let page = await browser.get("/toan-tinh?vanban=tatca").text
        let shares = page.components(separatedBy: "<td class=\"e").dropFirst()
        #expect(shares.count > 20)
        for share in shares.prefix(12) {
            guard let figure = figures(in: share.components(separatedBy: "</td>")[0]).first else { continue }
            let whole = try #require(Int(share.components(separatedBy: "/").dropFirst(2)[2].prefix { $0.isNumber }))
            let rows = await browser.get(figure.url).text
            #expect(rows.contains("\(whole) nhiệm vụ khớp bộ lọc"), "\(figure)")
        }
        let rows = try await scene.system.read { snapshot in
            try AssignmentList.all(
                AssignmentCriteria(), visible: Visible(to: .system(), under: .seeAssignments),
                today: scene.system.today,
                now: scene.system.now, in: snapshot)
        }
        for row in rows {
            #expect(
                page.contains("href=\"/nhiem-vu/\(row.assignment.id)\" aria-label=\""), "\(row.agencyName) \(row.label)"
            )
        }
    }

    @Test func `the figures are those of a report of this year, agency by agency`() async throws {
        let scene = try await ProvinceSite()
        let system = scene.system
        let (today, now) = (system.today, system.now)
        let everything = Visible(to: .system(), under: .seeAssignments)
        let counted = try await system.province.board(AssignmentCriteria(), visible: everything, today: today, now: now)
            .counted
        let period = ReportPeriod.year(of: today)
        let facts = try await system.read {
            try SummaryFactsStore.load(
                period, today: today, notice: nil, visible: everything, zone: system.zone, in: $0)
        }
        let report = SummaryFigures.count(
            facts, period: period, today: today, calendar: system.calendar, zone: system.zone)
        let (board, total) = (counted.board, report.total)
        #expect(board.figures.assigned == total[.assigned] && total[.assigned] > 50)
        #expect(board.figures.late == total[.late] && total[.late] > 0)
        #expect(board.figures.onTime == total.onTime)
        #expect(board.figures.notUpdated == total[.notUpdated])
        #expect(board.bodies.map(\.id) == report.agencies.map(\.id))
        for (body, row) in zip(board.bodies, report.byAgency) {
            #expect(body.late == row.tally[.late] && body.onTime == row.tally.onTime, "\(body.name)")
        }
        #expect(board.trend.weeks.last?.late == board.figures.late)
        #expect(board.trend.weeks.last?.done == board.figures.accepted)
    }

    @Test func `a write is seen by the next who looks`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let before = await browser.get("/toan-tinh?vanban=tatca").text
        let fresh = try await scene.ordered("UBND xã Pa Vệ")
        let after = await browser.get("/toan-tinh?vanban=tatca").text
        #expect(!before.contains("\(fresh.id)") && after.contains("\(fresh.id)"))
        // The page opens with the notice on which most is open, not with the newest.
        let first = await browser.get("/toan-tinh").text
        #expect(!first.contains("\(fresh.id)") && first.contains("thực hiện Thông báo 46/TB-UBND"))
    }

    @Test func `who sees a part of the province has no such page`() async throws {
        let scene = try await ProvinceSite()
        for person in ["pao.vang", "the.hoang", "lan.vu", "khach.danhgia", "quantri"] {
            let browser = try await scene.signedIn(person)
            for path in ["/toan-tinh", "/toan-tinh/tuan?muc=late", "/toan-tinh?vanban=tatca"] {
                #expect(await browser.get(path).status == .notFound, "\(person) \(path)")
            }
            #expect(!(await browser.get("/viec-cua-toi").text.contains("href=\"/toan-tinh\"")))
        }
    }

    @Test func `the rows behind a week are as many as its figure`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("khanh.lo")
        let page = await browser.get("/toan-tinh?vanban=tatca").text
        let links = page.components(separatedBy: "href=\"/toan-tinh/tuan?").dropFirst()
        #expect(links.count > 6)
        for link in links {
            let parts = link.split(separator: ">", maxSplits: 1)
            let number = try #require(Int(parts[1].prefix { $0.isNumber }))
            let url = "/toan-tinh/tuan?" + parts[0].prefix { $0 != "\"" }.replacing("&amp;", with: "&")
            #expect(await browser.get(url).text.contains("\(number)\u{a0}nhiệm vụ."), "\(url)")
        }
    }

    @Test(arguments: [
        "?vanban=khong-co", "?vanban=00000000000000000000000000", "?cap=sao&ky=thang&xep=-", "?tre=1&xep=tre",
    ])
    func `an address that means nothing is answered all the same`(query: String) async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("toan.bui")
        #expect(await browser.get("/toan-tinh" + query).status == .ok)
        #expect(await browser.get("/toan-tinh/tuan?ngay=9999-12-31&muc=" + query.dropFirst()).status == .ok)
    }

    @Test func `the table goes compressed to who takes that, and whole to who doesn't`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let plain = await browser.get("/toan-tinh?vanban=tatca")
        let packed = await browser.get("/toan-tinh?vanban=tatca", headers: [.acceptEncoding: "gzip, deflate, br"])
        #expect(plain.headers[.contentEncoding] == nil && plain.text.contains("<table class=\"m\">"))
        #expect(packed.headers[.contentEncoding] == "gzip" && packed.headers[.vary] == "Accept-Encoding")
        guard case .bytes(let bytes) = packed.body else { return #expect(Bool(false), "no bytes") }
        #expect(bytes.readableBytes < plain.text.utf8.count)
        #expect(bytes.getBytes(at: 0, length: 3) == [0x1F, 0x8B, 8])
    }
}
