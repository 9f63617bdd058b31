// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Foundation
import HTTPTypes
import Store
import Sample
import TestKit
import Testing
import WorkingTime

@testable import Web

@Suite struct NewsPagesTests {
    private static func bell(_ text: String) -> String? {
        guard let start = text.firstRange(of: "<a class=\"bell\""),
            let label = text[start.upperBound...].firstRange(of: "aria-label=\"")
        else { return nil }
        return String(text[label.upperBound...].prefix { $0 != "\"" })
    }

    @Test func `the bell on every page tells what came, until it is read`() async throws {
        let site = try await ProvinceSite()
        let browser = try await site.signedIn("pao.vang")
        _ = await browser.get("/tin-moi")
        #expect(await browser.send("/tin-moi/da-doc").location == "/tin-moi")
        #expect(Self.bell(await browser.get("/viec-cua-toi").text) == NewsWords.vi.bellQuiet)
        site.province.clock.pass(minutes: 1)
        _ = try await site.ordered("Sở Công Thương")
        #expect(Self.bell(await browser.get("/nhiem-vu").text) == NewsWords.vi.bell("1"))
        let page = await browser.get("/tin-moi?chua-doc=1")
        #expect(page.text.contains("giao cơ quan bạn 1 nhiệm vụ") && page.text.contains(NewsWords.vi.today))
        let address = try #require(page.text.firstRange(of: "href=\"/tin-moi/0"))
        let link = "/tin-moi/0" + page.text[address.upperBound...].prefix { $0 != "\"" }
        #expect(await browser.get(link).location?.hasPrefix("/van-ban/") == true)
        #expect(Self.bell(await browser.get("/viec-cua-toi").text) == NewsWords.vi.bellQuiet)
        // Nobody of another agency opens it, or learns that it is there.
        let stranger = try await site.signedIn("hang.nguyen")
        #expect(await stranger.get(link).status == .notFound)
    }

    @Test func `what one chooses is kept, what can't be silenced isn't offered`() async throws {
        let site = try await ProvinceSite()
        let browser = try await site.signedIn("pao.vang")
        let form = await browser.get("/tin-moi/lua-chon").text
        #expect(form.contains("name=\"loai-reportAccepted\"") && !form.contains("name=\"loai-reminded\""))
        #expect(!form.contains("name=\"loai-reportHandedIn\""))
        let choice = ["loai-reportAccepted": "off", "loai-reminded": "off", "loai-ordersGiven": "xyz", "nhip": "never"]
        #expect(await browser.send("/tin-moi/lua-chon", choice).location == "/tin-moi/lua-chon")
        let actor = try await site.actor("pao.vang")
        let kept = try await site.system.read { try NewsChoiceStore.choices(of: actor.person, in: $0) }
        #expect(kept.place(of: .assignment(.reportAccepted)) == .off && kept.place(of: .assignment(.reminded)) == .bell)
        #expect(kept.place(of: .assignment(.ordersGiven)) == .bell && kept.rhythm == .never)
    }

    @Test func `odd texts in news stand there as texts`() async throws {
        let site = try await ProvinceSite()
        let actor = try await site.actor("pao.vang")
        let now = site.system.now.adding(seconds: 5)
        site.province.clock.pass(minutes: 1)
        try await site.system.database.write { transaction in
            try NewsStore.append(
                News(
                    id: ID(high: 9, low: 9), at: now, kind: .assignment(.reminded), audience: .agency(actor.agency),
                    author: ID(high: 1, low: 1), subject: .assignment(ID(high: 1, low: 1)),
                    facts: News.Facts(
                        title: "<script>alert(1)</script>", agency: "\"><img src=x onerror=alert(1)>", text: "ế & “ậ”")),
                in: transaction)
        }
        let browser = try await site.signedIn("pao.vang")
        for path in ["/tin-moi", "/tin-moi/tom-tat", "/tin-moi/tom-tat?ky=tuan"] {
            let page = await browser.get(path)
            #expect(
                page.status == .ok && !page.text.contains("<script>alert") && !page.text.contains("<img"), "\(path)")
        }
        #expect(await browser.get("/tin-moi").text.contains("ế &amp; “ậ”"))
    }

    @Test func `a digest names what came, what is due in three working days, and what became late`() async throws {
        let site = try await ProvinceSite()
        let actor = try await site.actor("pao.vang")
        let system = site.system
        func digest(_ span: Digest.Span) async throws -> Digest {
            let moment = Digest.Moment(now: system.now, zone: system.zone, calendar: system.calendar)
            return try await system.read { try Digest.load(span, for: actor, at: moment, in: $0) }
        }
        let week = try await digest(.week)
        #expect(week.first == Day(iso: "2026-11-16"))
        let today = system.today
        for row in week.due.rows {
            let due = try #require(row.assignment.due)
            #expect(due >= today && system.calendar.workingDays(between: today, and: due) <= 4)
            #expect(row.assignment.agency == actor.agency)
        }
        for row in week.late.rows {
            let due = try #require(row.assignment.due)
            #expect(due < today && due >= week.first.adding(days: -1))
        }
        // A Monday's digest goes back to the Saturday before it.
        site.province.clock.advance(
            to: try #require(Day(iso: "2026-11-23")), hour: 8, minute: 0, zone: system.zone)
        #expect(try await digest(.today).first == Day(iso: "2026-11-21"))
    }

    @Test func `a digest is a mail's text without any markup, each thing with its address`() async throws {
        let site = try await ProvinceSite()
        _ = try await site.ordered("Sở Công Thương")
        let actor = try await site.actor("pao.vang")
        let system = site.system
        let moment = Digest.Moment(now: system.now, zone: system.zone, calendar: system.calendar)
        let digest = try await system.read { try Digest.load(.today, for: actor, at: moment, in: $0) }
        let text = DigestText(digest, to: actor.name, origin: "https://iso.songmay.example", zone: system.zone)
        let vietnamese = text.text(in: .vi)
        #expect(text.subject(in: .vi) == "Tóm tắt hôm nay (18/11/2026)")
        #expect(vietnamese.hasPrefix("Kính gửi đồng chí Vàng A Páo,\n"))
        #expect(vietnamese.contains("giao cơ quan bạn 1 nhiệm vụ"))
        #expect(vietnamese.contains("\n  https://iso.songmay.example/tin-moi/"))
        #expect(!vietnamese.contains("<") && !vietnamese.contains("&amp;"))
        #expect(text.text(in: .en).contains("gives your agency 1 order"))
        let stranger = try await site.actor("hang.nguyen")
        let other = try await system.read { try Digest.load(.today, for: stranger, at: moment, in: $0) }
        #expect(other.came.allSatisfy { $0.facts.count != 1 || $0.kind != .assignment(.ordersGiven) })
    }
}
