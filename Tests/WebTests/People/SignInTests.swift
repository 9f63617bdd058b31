// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import HTML
import HTTPTypes
import Testing

@testable import Web

@Suite struct SignInTests {
    private static let routes: [Route] = [
        .get("/", .signedIn) { _ in .page("nhà") },
        .get("/don", .everyone) { visit in .page("\(Look.hidden("csrf", visit.csrf))") },
    ]

    @Test func `signing in gives a new secret every time, and the old one is worth nothing`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = try await site.signedIn()
        let first = browser.cookies["nenep"]
        _ = await browser.get("/don")
        _ = await browser.send("/dang-nhap", ["userName": "quantri", "password": TestSite.password])
        let second = browser.cookies["nenep"]
        #expect(first != nil && second != nil && first != second)
        let thief = site.browser()
        let reply = await thief.get("/", headers: [.cookie: "nenep=\(first ?? "")"])
        #expect(reply.location == "/dang-nhap")
        try await site.close()
    }

    @Test func `a secret planted by someone else is never taken over`() async throws {
        let site = try await TestSite(Self.routes)
        let planted = Secret.fresh().text
        let browser = site.browser()
        _ = await browser.get("/dang-nhap", headers: [.cookie: "nenep=\(planted)"])
        _ = await browser.send("/dang-nhap", ["userName": "quantri", "password": TestSite.password])
        #expect(browser.cookies["nenep"] != planted)
        try await site.close()
    }

    @Test func `an unknown name and a wrong password read the same`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = site.browser()
        _ = await browser.get("/dang-nhap")
        let unknown = await browser.send("/dang-nhap", ["userName": "aido", "password": "mật khẩu sai"])
        let wrong = await browser.send("/dang-nhap", ["userName": "quantri", "password": "mật khẩu sai"])
        #expect(unknown.status == wrong.status && unknown.status == .unprocessableContent)
        let words = SignInWords.vi.wrong
        #expect(unknown.text.contains(words) && wrong.text.contains(words))
        #expect(wrong.text.contains("value=\"quantri\"") && !wrong.text.contains("mật khẩu sai"))
        #expect(browser.cookies["nenep"] == nil)
        try await site.close()
    }

    @Test func `too many tries say how long to wait`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = site.browser()
        _ = await browser.get("/dang-nhap")
        for _ in 0..<5 { _ = await browser.send("/dang-nhap", ["userName": "quantri", "password": "sai"]) }
        let reply = await browser.send("/dang-nhap", ["userName": "quantri", "password": TestSite.password])
        #expect(reply.status == .tooManyRequests && reply.headers[.retryAfter] == "30")
        #expect(reply.text.contains("30 giây"))
        try await site.close()
    }

    @Test func `all addresses of one subscriber are one place`() async throws {
        let site = try await TestSite(Self.routes)
        for number in 1...5 {
            let browser = Browser(site.site, from: "2001:db8:7:1::\(number)")
            _ = await browser.get("/dang-nhap")
            _ = await browser.send("/dang-nhap", ["userName": "quantri", "password": "sai"])
        }
        func status(from address: String) async -> HTTPResponse.Status {
            let browser = Browser(site.site, from: address)
            _ = await browser.get("/dang-nhap")
            return await browser.send("/dang-nhap", ["userName": "quantri", "password": TestSite.password]).status
        }
        #expect(await status(from: "2001:db8:7:1:ffff::9") == .tooManyRequests)
        #expect(await status(from: "2001:db8:7:2::9") == .seeOther)
        try await site.close()
    }

    @Test func `signing out takes the cookie away and ends the session`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = try await site.signedIn()
        let secret = browser.cookies["nenep"] ?? ""
        _ = await browser.get("/don")
        let reply = await browser.send("/dang-xuat")
        #expect(reply.location == "/dang-nhap")
        #expect(browser.cookies["nenep"] == nil)
        #expect(await site.browser().get("/", headers: [.cookie: "nenep=\(secret)"]).location == "/dang-nhap")
        try await site.close()
    }

    @Test func `sign-in needs the form's token`() async throws {
        let site = try await TestSite(Self.routes)
        let reply = await site.browser().send(
            "/dang-nhap", ["userName": "quantri", "password": TestSite.password], token: "")
        #expect(reply.status == .forbidden)
        try await site.close()
    }

    @Test func `the first administrator's link is gone once there is one`() async throws {
        let link = FirstLink()
        let site = try await TestSite(link.routes)
        #expect(try await FirstLink.isNeeded(by: site.system) == false)
        #expect(await site.browser().get(link.path).status == .notFound)
        #expect(await site.browser().get("/khoi-dau/" + Secret.fresh().text).status == .notFound)
        try await site.close()
    }
}
