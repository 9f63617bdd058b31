// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Spreadsheets
import Store
import Testing
import VietnameseText
import WorkingTime

@testable import Web

/// Every figure of the programme opens to its rows, every list is taken away, and no page is reached by its address alone.
@Suite(.serialized) struct ProgrammeFiguresTests {
    private let all = Visible(to: .system(), under: .seeRounds)

    private func rounds(_ scene: ProvinceSite) async throws -> [Round] {
        try await scene.system.read { try RoundStore.all(visible: all, in: $0) }.sorted { $0.year > $1.year }
    }

    /// A list as a table.
    private func taken(_ url: String, _ browser: Browser) async throws -> String {
        let reply = await browser.get(URLs.export(url, as: .csv))
        #expect(reply.status == .ok)
        return String(decoding: try await reply.gathered(), as: UTF8.self)
    }

    @Test func `the comparison of agencies is offered on the round's page, opens each figure and is taken away`()
        async throws
    {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("khanh.lo")
        let round = try #require(try await rounds(scene).first)
        let url = URLs.roundPace(round.id)
        #expect(await browser.get(URLs.roundOnePage(round.id)).text.contains("href=\"\(url)\""))
        let page = await browser.get(url).text
        let figures = page.matches(of: /<td class="num"><(?:a|span class="soon-text"><a) href="([^"]+)">\d+</)
        #expect(figures.count > 20 && !page.contains(/<td class="num">(?:<span[^>]*>)?\d/))
        #expect(await browser.get(String(try #require(figures.last).1)).status == .ok)
        let table = try await taken(url, browser)
        #expect(table.contains("Mức giữa của nhóm") && table.contains("UBND xã"))
    }

    @Test func `two years compared open each figure and are taken away`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let ended = try await rounds(scene).dropFirst().prefix(2)
        let papers = try await scene.system.read { snapshot in
            try ended.compactMap { round in
                try RoundPaperStore.all(of: round.id, visible: all, in: snapshot).first {
                    $0.kind == .summary && $0.frozen != nil
                }
            }
        }
        let (later, earlier) = (try #require(papers.first), try #require(papers.last))
        let url = URLs.compareRoundPaper(later.id, with: earlier.id.description)
        let page = await browser.get(url).text
        // Only what is none opens to nothing.
        #expect(page.contains("Toàn tỉnh") && !page.contains(/<td class="num"><span>[1-9]/))
        let stands = page.matches(of: /href="(\/dot-trien-khai\/toan-tinh\?[^"]+)"/)
        let address = String(try #require(stands.first).1).replacing("&amp;", with: "&")
        #expect(await browser.get(address).text.contains("Danh sách"))
        #expect(try await taken(url, browser).contains("Được phê duyệt"))
    }

    @Test func `the list with both departments' opinions, and what was laid before the leader, are taken away`()
        async throws
    {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let round = try #require(try await rounds(scene).first)
        for (url, held) in [
            (URLs.roundLists(round.id), ["Sở Nội vụ", "Thống nhất", "Danh sách bổ sung lần 1", "Ủy ban nhân dân xã"]),
            (URLs.matters, ["Chấn chỉnh UBND xã", "Chờ quyết định"]),
        ] {
            #expect(await browser.get(url).text.contains("href=\"\(URLs.export(url, as: .csv))\""))
            let table = try await taken(url, browser)
            for text in held { #expect(table.contains(text), "\(text)") }
        }
    }

    @Test func `an agency's page leads to where it stands, for those who may read that`() async throws {
        let scene = try await ProvinceSite()
        let agencies = try await scene.system.directory().all
        let own = try #require(agencies.first { $0.shortName == "Sở Công Thương" }).id
        let link = "href=\"\(URLs.agencyOnePage(own))\""
        for name in ["pao.vang", "yen.do"] {
            #expect(await (try await scene.signedIn(name)).get(URLs.agency(own)).text.contains(link), "\(name)")
        }
        #expect(!(await (try await scene.signedIn("quantri")).get(URLs.agency(own)).text.contains(link)))
    }

    @Test func `an ended agency's one page says so, and where its affairs went`() async throws {
        let scene = try await ProvinceSite()
        let today = scene.system.today
        let agency = try #require(
            try await scene.system.directory().all.first { $0.validTo.map { $0 < today } ?? false })
        let page = await (try await scene.signedIn("yen.do")).get(URLs.agencyOnePage(agency.id)).text
        #expect(page.contains("Cơ quan đã kết thúc hoạt động") && page.contains(URLs.agency(agency.id)))
        #expect(!page.contains("Thường trực Ban Chỉ đạo đặt các mốc"))
    }

    @Test func `a round with nothing says what comes first, on its table, its chart and its comparison`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let year = scene.system.today.year + 1
        let made = await browser.send(
            URLs.newRound,
            [
                "year": String(year), "title": "Đợt trống", "begins": "01/01/\(year)", "ends": "31/12/\(year)",
                "edition": "TCVN ISO 9001:2015", "track": "firstApplication", "legalBases": "QĐ 19/2014/QĐ-TTg",
            ])
        #expect(made.status == .seeOther)
        let round = try #require(try await rounds(scene).first { $0.title == "Đợt trống" }).id
        for url in [URLs.roundTable(round), URLs.roundChart(round), URLs.roundPace(round)] {
            let page = await browser.get(url).text
            #expect(page.contains("Mở tiến độ, mốc của đợt") && !page.contains("Bỏ bớt điều kiện lọc"), "\(url)")
        }
    }

    @Test func `a list whose proposals changed isn't offered for submission`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let round = try #require(try await rounds(scene).first)
        let out = try #require(
            try await scene.system.read { try RoundListStore.of(round.id, visible: all, in: $0) }.last)
        let agency = try #require(
            try await scene.system.directory().all.first { $0.shortName == "UBND xã Hua Nà" }
        ).id
        let track = try #require(try await scene.system.read { try RoundStore.tracks(of: round.id, in: $0) }.first)
        _ = await browser.send(
            URLs.enrol(round.id), ["track": track.id.description, "agency": agency.description])
        let page = await browser.get(URLs.roundLists(round.id)).text
        #expect(page.contains("Đề xuất đã thay đổi") && page.contains("Lập bản mới trước khi trình"))
        #expect(!page.contains("action=\"\(URLs.submitList(out.id))\""))
    }

    @Test func `an opinion that comes second says who was faster, and keeps what was typed`() async throws {
        let scene = try await ProvinceSite()
        let (first, second) = (try await scene.signedIn("hoa.le"), try await scene.signedIn("hoa.le"))
        let round = try #require(try await rounds(scene).first)
        let list = try #require(
            try await scene.system.read { try RoundListStore.of(round.id, visible: all, in: $0) }.last)
        let lines = try await scene.system.read { try RoundListStore.revisions(of: list.id, in: $0) }.last?.lines ?? []
        func form(_ words: String) -> [String: String] {
            var form = ["revision": String(list.revision)]
            for line in lines {
                form["stand.\(line.enrolment)"] = ListOpinion.Stand.other.rawValue
                form["words.\(line.enrolment)"] = words
                form["seen.\(line.enrolment)"] = "0"
            }
            return form
        }
        #expect(await first.send(URLs.giveOpinion(list.id), form("Lùi sang năm sau")).status == .seeOther)
        let late = await second.send(URLs.giveOpinion(list.id), form("Chưa có kinh phí"))
        #expect(late.status == .conflict && late.text.contains("Đồng chí Lê Thanh Hoa vừa sửa lúc"))
        #expect(late.text.contains("Lùi sang năm sau") && late.text.contains("value=\"Chưa có kinh phí\""))
    }

    @Test func `what a rule is known by isn't typed over, and what it says is`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let code = "ISO 9001:2026"
        let form = await browser.get(URLs.link(URLs.regulations, [("tieuChuan", code)])).text
        #expect(form.contains("<input type=\"hidden\" name=\"code\" value=\"\(code)\">"))
        #expect(!form.contains("id=\"e-code\""))
        let version = try #require(form.firstMatch(of: /name="version" value="(\d+)"/)).1
        let saved = await browser.send(
            URLs.recordEdition,
            ["code": code, "adopted": "01/12/2026", "source": "QĐ 999/QĐ-BKHCN", "version": String(version)])
        #expect(saved.status == .seeOther)
        #expect(await browser.get(URLs.regulations).text.contains("id=\"e-code\""))
    }

    @Test func `the figures of rounds and of plans open`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let round = try #require(try await rounds(scene).first { $0.year < scene.system.today.year })
        let list = await browser.get(URLs.rounds).text
        #expect(list.contains("href=\"\(URLs.round(round.id, [("soLieu", "reached")]))\""))
        #expect(list.contains(/<td class="num c-more"><a href="\/dot-trien-khai\/[^"]+">\d+</))
        #expect(await browser.get(URLs.plans).text.contains(/<a href="\/ke-hoach\/[^"]+">\d+\/\d+</))
    }

    @Test func `a milestone that waits for another leads to it`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let round = try #require(try await rounds(scene).first { $0.year == scene.system.today.year })
        let board = try await scene.system.roundBoards.board(
            of: round.id, visible: all, today: scene.system.today, now: scene.system.now
        ).board
        let track = try #require(board.tracks.first { $0.milestones.contains { !$0.blockers.isEmpty } })
        let row = try #require(track.counted.first)
        let waiting = try #require(track.milestones.first { !$0.blockers.isEmpty })
        let awaited = try #require(track.milestones.first { waiting.blockers.contains($0.id) })
        let page = await browser.get(URLs.milestone(row.enrolment, waiting.ordinal)).text
        #expect(page.contains("<a href=\"\(URLs.milestone(row.enrolment, awaited.ordinal))\">\(awaited.name)</a>"))
    }

    @Test func `a person's page says what they are in the committee`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("pao.vang")
        let agency = try #require(try await scene.system.directory().all.first { $0.shortName == "Sở Công Thương" }).id
        let visible = Visible(to: .system(), under: .seeCommittees)
        let person = try #require(
            try await scene.system.read { try CompetenceStore.people(of: agency, visible: visible, in: $0) }
                .first { $0.facts.name == "Vàng A Páo" })
        let page = await browser.get(URLs.qualityPerson(person.id)).text
        #expect(page.contains("Ủy viên, thư ký</a><small>Ban Chỉ đạo ISO của Sở Công Thương</small>"))
    }

    @Test func `agencies stand in Vietnamese order in the survey of competence`() async throws {
        let scene = try await ProvinceSite()
        let today = scene.system.today
        let names = try await scene.system.read {
            try CompetenceSurvey.rows(
                visible: Visible(to: .system(), under: .seeCommittees), today: today, in: $0
            ).map(\.agencyName)
        }
        #expect(names.count > 10 && names == names.sorted(by: precedes))
    }
}
