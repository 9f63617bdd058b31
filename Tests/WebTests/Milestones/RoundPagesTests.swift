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

@Suite(.serialized) struct RoundPagesTests {
    private func running(_ scene: ProvinceSite) async throws -> Round {
        let rounds = try await scene.system.read {
            try RoundStore.all(visible: Visible(to: .system(), under: .seeRounds), in: $0)
        }
        return try #require(rounds.max { $0.year < $1.year })
    }

    private func board(_ scene: ProvinceSite, _ round: Round) async throws -> RoundBoard {
        try await scene.system.roundBoards.board(
            of: round.id, visible: Visible(to: .system(), under: .seeRounds), today: scene.system.today,
            now: scene.system.now
        ).board
    }

    @Test func `the first sentence and every list are those of the table they open to`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("khanh.lo")
        let round = try await running(scene)
        let board = try await board(scene, round)
        let page = await browser.get(URLs.roundOnePage(round.id)).text
        let rows = board.tracks.flatMap(\.counted)
        let inTime = rows.count { [.inTime, .behind].contains($0.outlook) }
        #expect(page.contains("\(inTime)/\(rows.count)\u{a0}đơn vị"))
        let late = rows.flatMap(\.standings).count { $0.state == .late }
        #expect(late > 0)
        let table = await browser.get(URLs.roundTable(round.id, [("loc", "tre")])).text
        #expect(table.contains("\(late)\u{a0}mốc"))
        for row in rows { #expect(page.contains("href=\"\(URLs.enrolled(row.enrolment))\"")) }
    }

    @Test func `chart, comparison, table and calendar are there, for an agency with itself alone`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("pao.vang")
        let round = try await running(scene)
        // The round's page would say of one agency what its own page says.
        let own = try #require(await browser.get(URLs.roundOnePage(round.id)).location)
        for url in [own, URLs.roundChart(round.id), URLs.roundTable(round.id)] {
            let page = await browser.get(url)
            #expect(page.status == .ok && page.text.contains("Sở Công Thương"), "\(url)")
            #expect(!page.text.contains("UBND xã"), "\(url)")
        }
        #expect(await browser.get(URLs.roundPace(round.id)).status == .notFound)
        #expect(await browser.get(URLs.dueCalendar()).text.contains("Sở Công Thương"))
        #expect(await browser.get(URLs.matters).status == .notFound)
    }

    @Test func `an agency's page says what it owes, and an agency without a round has one too`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let round = try await running(scene)
        let late = try #require(try await board(scene, round).tracks.flatMap(\.counted).first { $0.latest != nil })
        let page = await browser.get(URLs.enrolled(late.enrolment)).text
        #expect(page.contains("Đang nợ \(late.late.count)\u{a0}mốc") && page.contains("Còn nợ"))
        let directory = try await scene.system.directory()
        let other = try #require(directory.all.first { $0.shortName == "Thanh tra tỉnh" })
        #expect(await browser.get(URLs.agencyOnePage(other.id)).status == .ok)
    }

    @Test func `a forecast that comes late without a reason is shown again with what was typed`() async throws {
        let scene = try await ProvinceSite()
        let round = try await running(scene)
        let board = try await board(scene, round)
        let track = try #require(board.tracks.first { $0.track.kind == .maintenance })
        let directory = try await scene.system.directory()
        let row = try #require(track.counted.first { directory.shortName(of: $0.agency) == "Sở Công Thương" })
        let place = try #require(row.standings.firstIndex { !$0.isHandedIn })
        let url = URLs.milestone(row.enrolment, place + 1)
        let browser = try await scene.signedIn("pao.vang")
        let form = await browser.get(url).text
        let version = try #require(form.firstMatch(of: /name="version" value="(\d+)"/)).1
        let day = (row.standings[place].planned ?? scene.system.today).adding(days: 30)
        let reply = await browser.send(
            url + "/du-bao", ["day": day.official, "text": "Chờ “ý kiến” <b>", "version": String(version)])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("chọn nguyên nhân chậm") && reply.text.contains(day.official))
        #expect(reply.text.contains("Chờ “ý kiến” &lt;b&gt;"))
        let again = await browser.send(
            url + "/du-bao", ["day": day.official, "delay": "funding", "text": "Chờ", "version": String(version)])
        #expect(again.status == .seeOther)
    }
}
