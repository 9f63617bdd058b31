// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite struct OwnAccountTests {
    private static let routes: [Route] =
        OwnAccountRoutes.all + [.get("/", .signedIn) { visit in .page("nhà của \(try visit.actor.role.rawValue)") }]

    private static func signedIn(_ site: TestSite, _ slip: Slip) async -> Browser {
        let browser = site.browser()
        _ = await browser.get("/dang-nhap")
        _ = await browser.send("/dang-nhap", ["userName": slip.userName, "password": slip.password])
        return browser
    }

    @Test func `the first sign-in with a slip ends with a password of one's own`() async throws {
        let site = try await TestSite(Self.routes)
        let slip = try await site.make("xuanlt")
        let browser = await Self.signedIn(site, slip)
        #expect(await browser.get("/").location == "/tai-khoan/mat-khau")
        #expect(await browser.get("/tai-khoan/mat-khau").text.contains(OwnAccountWords.vi.mustChange))
        let other = ["current": slip.password, "new": "một câu dễ nhớ", "again": "câu khác hẳn"]
        #expect(await browser.send("/tai-khoan/mat-khau", other).status == .unprocessableContent)
        let weak = ["current": slip.password, "new": "matkhau123", "again": "matkhau123"]
        let refused = await browser.send("/tai-khoan/mat-khau", weak)
        #expect(refused.status == .unprocessableContent && !refused.text.contains("matkhau123"))
        let good = ["current": slip.password, "new": "một câu dễ nhớ", "again": "một câu dễ nhớ"]
        #expect(await browser.send("/tai-khoan/mat-khau", good).location == "/")
        #expect(await browser.get("/").text == "nhà của officer")
        try await site.close()
    }

    @Test func `choosing a role gives the browser a new secret`() async throws {
        let site = try await TestSite(Self.routes)
        try await site.system.perform(
            ChangeMemberships(of: site.administrator, .add(agency: site.province, role: .clerk, until: nil)),
            as: site.desk)
        let browser = try await site.signedIn()
        let before = browser.cookies["nenep"] ?? ""
        #expect(await browser.get("/").location == "/tai-khoan/vai-tro?tiep=%2F")
        let page = await browser.get("/tai-khoan/vai-tro?tiep=%2F")
        #expect(page.text.contains("Văn thư") && page.text.contains("Quản trị"))
        let person = site.administrator
        let held = try await site.system.read { try PersonStore.memberships(of: person, in: $0) }
        let clerk = try #require(held.first { $0.role == .clerk })
        let reply = await browser.send("/tai-khoan/vai-tro", ["membership": clerk.id.description, "tiep": "//evil"])
        #expect(reply.location == "/")
        #expect(browser.cookies["nenep"] != before)
        #expect(await browser.get("/").text == "nhà của clerk")
        #expect(await site.browser().get("/", headers: [.cookie: "nenep=\(before)"]).location == "/dang-nhap")
        let strange = ["membership": ID<Membership>(high: 1, low: 1).description]
        _ = await browser.get("/tai-khoan/vai-tro")
        #expect(await browser.send("/tai-khoan/vai-tro", strange).status == .notFound)
        try await site.close()
    }

    @Test func `signing out everywhere reaches every browser`() async throws {
        let site = try await TestSite(Self.routes)
        let one = try await site.signedIn()
        let two = try await site.signedIn()
        #expect(await two.get("/").status == .ok)
        #expect(await one.get("/tai-khoan").status == .ok)
        #expect(await one.send("/tai-khoan/dang-xuat-het").location == "/dang-nhap")
        #expect(await two.get("/").location == "/dang-nhap")
        #expect(await one.get("/").location == "/dang-nhap")
        try await site.close()
    }

    @Test func `one session can be ended from another, and only one's own`() async throws {
        let site = try await TestSite(Self.routes)
        let slip = try await site.make("xuanlt")
        let stranger = await Self.signedIn(site, slip)
        let one = try await site.signedIn()
        let two = try await site.signedIn()
        _ = await one.get("/tai-khoan")
        let theirs = try await site.system.sessions.open(of: slip.person)
        let their = try #require(theirs.first)
        #expect(await one.send("/tai-khoan/phien/\(their.id)/ket-thuc").status == .notFound)
        #expect(await stranger.get("/").location == "/tai-khoan/mat-khau")
        let secret = try #require(Secret(two.cookies["nenep"] ?? ""))
        let mine = try #require(try await site.system.sessions.find(secret))
        #expect(await one.send("/tai-khoan/phien/\(mine.session.id)/ket-thuc").status == .seeOther)
        #expect(await two.get("/").location == "/dang-nhap")
        try await site.close()
    }

    @Test func `browsers are called by their names`() {
        let edge = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120 Safari/537.36 Edg/120"
        #expect(BrowserName.short(edge) == "Edge, Windows")
        #expect(BrowserName.short("curl/8") == "curl/8")
    }
}
