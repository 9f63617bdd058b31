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

@Suite(.serialized) struct ComparisonTests {
    /// The frozen reports of the sample, the newest first.
    private func frozen(_ scene: ProvinceSite) async throws -> [SummaryReport] {
        let visible = Visible(to: .system(), under: .seeReports)
        return try await scene.system.read { try SummaryStore.list(visible: visible, in: $0) }
            .map(\.report).filter { $0.frozen != nil }
    }

    private func url(_ first: SummaryReport, _ second: String) -> String {
        URLs.link(URLs.comparison, [("truoc", first.id.description), ("sau", second)])
    }

    @Test func `every figure of both days is the number of rows it opens to`() async throws {
        let scene = try await ProvinceSite()
        let reports = try await frozen(scene)
        #expect(reports.count >= 2)
        for person in ["yen.do", "the.hoang"] {
            let browser = try await scene.signedIn(person)
            for second in [reports[1].id.description, ComparisonChoice.today] {
                let page = await browser.get(url(reports[0], second))
                #expect(page.status == .ok)
                let table = page.text.components(separatedBy: "two-sides\">").dropFirst().first ?? ""
                var seen = 0
                for cell in table.components(separatedBy: "</table>")[0].components(separatedBy: "href=\"").dropFirst()
                {
                    let address = String(cell.prefix { $0 != "\"" }).replacing("&amp;", with: "&")
                    guard address.contains("/so-lieu"),
                        let number = Int(cell.split(separator: ">")[1].prefix { $0 != "<" })
                    else { continue }
                    let rows = await browser.get(address).text
                    #expect(rows.contains("\(number) nhiệm vụ."), "\(person) \(address)")
                    seen += 1
                }
                #expect(seen > 6, "\(person) \(second)")
            }
        }
    }

    @Test func `before anything is chosen the newest report stands against today`() async throws {
        let scene = try await ProvinceSite()
        let newest = try #require(try await frozen(scene).max { $0.asOf < $1.asOf })
        let browser = try await scene.signedIn("khanh.lo")
        let page = await browser.get(URLs.comparison).text
        #expect(page.contains("Hết ngày \(newest.asOf.official)"))
        #expect(page.contains("Hôm nay, "))
        let chosen = await browser.get(url(newest, ComparisonChoice.today)).text
        #expect(page.components(separatedBy: "/so-lieu").count == chosen.components(separatedBy: "/so-lieu").count)
    }

    @Test func `the earlier day stands first, whichever is chosen first`() async throws {
        let scene = try await ProvinceSite()
        let reports = try await frozen(scene)
        let browser = try await scene.signedIn("khanh.lo")
        let (newer, older) = (reports[0], reports[1])
        for (first, second) in [(newer, older), (older, newer)] {
            let page = await browser.get(url(first, second.id.description)).text
            let heads = page.components(separatedBy: "Hết ngày ").dropFirst().map { String($0.prefix(10)) }
            #expect(heads.prefix(2) == [older.asOf.official, newer.asOf.official])
        }
    }

    @Test func `the list of changes narrows to a figure and to an agency`() async throws {
        let scene = try await ProvinceSite()
        let report = try await frozen(scene)[1]
        let browser = try await scene.signedIn("yen.do")
        func changes(_ query: [(String, String)]) async -> Int {
            let page = await browser.get(
                url(report, ComparisonChoice.today) + query.map { "&\($0.0)=\($0.1)" }.joined())
            return page.text.components(separatedBy: "id=\"thay-doi\"").last?.components(separatedBy: "<tr><td").count
                ?? 0
        }
        let (all, done) = (await changes([]), await changes([("muc", "doneOnTime")]))
        #expect(all > done && done > 1)
        #expect(await changes([("muc", "cancelled"), ("coquan", "00000000000000000000000000")]) == 1)
    }

    @Test func `what can't be compared is said so, and what isn't frozen isn't there`() async throws {
        let scene = try await ProvinceSite()
        let reports = try await frozen(scene)
        let officer = try await scene.actor("yen.do")
        let browser = try await scene.signedIn("yen.do")
        #expect(
            await browser.get(url(reports[0], reports[0].id.description)).text.contains(ComparisonWords.vi.sameTwice))
        let notice = try #require(
            try await scene.system.read { snapshot in
                try NoticeList.choices(seen: Visible(to: officer, under: .seeNotices), in: snapshot).first
            })
        let draft = try await scene.system.perform(
            MakeReport(.month(of: scene.system.today), notice: notice.id), as: officer)
        #expect(await browser.get(url(reports[0], draft.description)).status == .notFound)
        try await scene.system.perform(FreezeReport(draft, version: 1, trailHead: ""), as: officer)
        #expect(await browser.get(url(reports[0], draft.description)).text.contains(ComparisonWords.vi.otherScope))
        #expect(await browser.get(URLs.comparison + "?truoc=khong&sau=co").status == .ok)
        #expect(await (try scene.signedIn("quantri")).get(url(reports[0], ComparisonChoice.today)).status == .notFound)
    }

    @Test func `an agency compares its own rows alone`() async throws {
        let scene = try await ProvinceSite()
        let report = try await frozen(scene)[1]
        let head = try await scene.signedIn("the.hoang")
        let page = await head.get(url(report, ComparisonChoice.today)).text
        #expect(page.contains("Sở Công Thương") && !page.contains("UBND xã Nà Luông") && !page.contains("Sở Xây dựng"))
    }
}
