// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import Testing
import WorkingTime

@testable import Web

/// Milestones offered to a track that is set up late in its year.
@Suite(.serialized) struct SetMilestonesTests {
    /// A round that began long ago and ends in some weeks, with one track.
    private func lateRound(_ scene: ProvinceSite) async throws -> (url: String, ends: Day) {
        let system = scene.system
        let (begins, ends) = (system.today.adding(days: -200), system.today.adding(days: 60))
        let content = Round.Content(
            year: begins.year, title: "Đợt lập muộn", edition: "TCVN ISO 9001:2015", begins: begins, ends: ends)
        let round = try await system.perform(
            SetUpRound(content, tracks: [TrackDraft(.maintenance, starts: begins, ends: ends)]),
            as: scene.actor("yen.do"))
        let tracks = try await system.read { try RoundStore.tracks(of: round, in: $0) }
        return (URLs.setMilestones(round, try #require(tracks.first).id), ends)
    }

    /// The days in the fields, in their order.
    private func days(in page: String) -> [Day] {
        page.matches(of: /name="ngay-\d+" value="([^"]+)"/).compactMap { Day(official: String($0.output.1)) }
    }

    @Test func `set up late, days to come are offered and it is said why; the template's own can be had instead`()
        async throws
    {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let (url, ends) = try await lateRound(scene)
        let (today, calendar) = (scene.system.today, scene.system.calendar)
        let page = await browser.get(url).text
        let moved = days(in: page)
        #expect(moved.count == 6 && moved == moved.sorted())
        #expect(moved.allSatisfy { today < $0 && $0 <= ends && calendar.isWorkingDay($0) })
        let left = calendar.workingDays(after: today, through: ends)
        #expect(page.contains("dồn vào thời gian còn lại") && page.contains("\(left)\u{a0}ngày làm việc còn lại"))
        let own = await browser.get(url + "?ngay=mau").text
        let template = days(in: own)
        let passed = template.count { $0 < today }
        #expect(template.count == 6 && passed > 0)
        #expect(page.contains("\(passed)\u{a0}mốc rơi vào ngày đã qua") && own.contains("\(passed)\u{a0}mốc rơi vào"))
        #expect(page.contains("href=\"\(url)?ngay=mau\"") && own.contains("href=\"\(url)\""))
        for (own, offered) in zip(template, moved) where own != offered {
            #expect(page.contains("theo mẫu \(own.official)"))
        }
        #expect(!own.contains("theo mẫu"))
        _ = await browser.send("/ngon-ngu", ["language": "en"])
        let english = await browser.get(url).text
        #expect(english.contains("Days were moved into the time that is left"))
        #expect(english.contains("\(left) working days"))
        #expect(english.contains("order 3; the provinces"))
    }

    @Test func `the days that are offered can be saved as they are`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let (url, _) = try await lateRound(scene)
        let page = await browser.get(url).text
        let fields = page.matches(of: /name="((?:ten|loai|thu|ngay|cho|y)-[0-5])" value="([^"]*)"/)
        let form = Dictionary(
            fields.map { (String($0.output.1), String($0.output.2)) }, uniquingKeysWith: { $1 })
        #expect(await browser.send(url, form).status == .seeOther)
        #expect(days(in: await browser.get(url).text) == days(in: page))
    }
}
