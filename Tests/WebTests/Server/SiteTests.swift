// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import HTML
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Store
import Testing

@testable import Web

@Suite struct SiteTests {
    private struct Broken: Error {}

    private static let routes: [Route] = [
        .get("/", .signedIn) { _ in .page("nhà") },
        .get("/mo", .everyone) { _ in .page("mở") },
        .get("/rieng", .able(.manageAccounts)) { visit in .page("chào \(try visit.actor.name)") },
        .get("/lanh-dao", .able(.prepareNotice)) { _ in .page("mật") },
        .get("/hong", .everyone) { _ in throw Broken() },
        .get("/mat", .everyone) { _ in throw Fault.notFound },
        .get("/den", .everyone) { visit in .see(visit.query.text("x")) },
        .post("/ghi", .signedIn, bodyLimit: 2000) { visit in .page("đã ghi \(try await visit.form().text("a"))") },
        .post("/cong", .everyone) { _ in .page("ai cũng ghi được") },
        .get("/don", .everyone) { visit in .page("\(Look.hidden("csrf", visit.csrf))") },
    ]

    @Test func `every page carries the headers that shut browsers in`() async throws {
        let site = try await TestSite(Self.routes)
        for path in ["/mo", "/hong", "/khong-co", "/dang-nhap"] {
            let headers = await site.browser().get(path).headers
            let policy = try #require(headers[.contentSecurityPolicy])
            #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
            #expect(!policy.contains("unsafe"))
            #expect(headers[.xContentTypeOptions] == "nosniff")
            #expect(headers[.cacheControl] == "no-store")
            #expect(headers[HeaderNames.referrerPolicy] == "same-origin")
            #expect(headers[.strictTransportSecurity] == nil)
            #expect(headers[HeaderNames.requestID]?.isEmpty == false)
        }
        try await site.close()
    }

    @Test func `names of headers are what they should be`() {
        #expect(HeaderNames.requestID.canonicalName == "x-request-id")
        #expect(HeaderNames.fetchSite.canonicalName == "sec-fetch-site")
        #expect(HeaderNames.forwardedFor.canonicalName == "x-forwarded-for")
    }

    @Test func `behind TLS browsers are told to stay there, and cookies too`() async throws {
        let site = try await TestSite(Self.routes, publishing: .secure(authority: "iso.songmay.example"))
        let browser = site.browser()
        let first = await browser.get("/dang-nhap")
        #expect(first.headers[.strictTransportSecurity]?.isEmpty == false)
        let reply = await browser.send("/dang-nhap", ["userName": "quantri", "password": TestSite.password])
        let cookie = try #require(reply.headers[values: .setCookie].first { $0.hasPrefix("__Host-nenep=") })
        #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Lax; Secure"))
        try await site.close()
    }

    @Test func `unknown addresses, wrong methods and HEAD are answered as HTTP says`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = site.browser()
        #expect(await browser.get("/khong-co").status == .notFound)
        #expect(await browser.get("/mat").status == .notFound)
        let wrong = await browser.ask(.put, "/mo", [:], [])
        #expect(wrong.status == .methodNotAllowed && wrong.headers[.allow] == "GET, HEAD")
        let head = await browser.ask(.head, "/mo", [:], [])
        let response = Server.Responder.response(head, isHead: true)
        #expect(response.status == .ok && response.body.contentLength == 0)
        #expect(response.headers[.contentLength] == "4")
        try await site.close()
    }

    @Test func `an unexpected error is a sentence and a code, never its details`() async throws {
        let site = try await TestSite(Self.routes)
        let reply = await site.browser().get("/hong")
        #expect(reply.status == .internalServerError)
        #expect(try reply.text.contains(#require(reply.headers[HeaderNames.requestID])))
        #expect(!reply.text.contains("Broken"))
        try await site.close()
    }

    @Test func `strangers are sent to sign in and come back where they wanted`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = site.browser()
        let first = await browser.get("/rieng?loc=tre&x=%2F%2Fevil")
        #expect(first.location == "/dang-nhap?tiep=%2Frieng%3Floc%3Dtre%26x%3D%252F%252Fevil")
        _ = await browser.get(first.location ?? "")
        let back = await browser.send(
            "/dang-nhap",
            ["userName": "quantri", "password": TestSite.password, "tiep": "/rieng?loc=tre&x=%2F%2Fevil"])
        #expect(back.location == "/rieng?loc=tre&x=%2F%2Fevil")
        #expect(await browser.get("/rieng").text.contains("Trần Minh Quân"))
        try await site.close()
    }

    @Test(arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nSet-Cookie: x=1"])
    func `nobody is sent to another site after signing in`(next: String) async throws {
        let site = try await TestSite(Self.routes)
        let browser = site.browser()
        _ = await browser.get("/dang-nhap?tiep=" + URLs.escape(next))
        let reply = await browser.send(
            "/dang-nhap", ["userName": "quantri", "password": TestSite.password, "tiep": next])
        #expect(reply.location == "/")
        #expect(await browser.get("/dang-nhap?tiep=" + URLs.escape(next)).location == "/")
        try await site.close()
    }

    @Test func `a header never takes a line break from a request`() async throws {
        let site = try await TestSite(Self.routes)
        let reply = await site.browser().get("/den?x=/a%0D%0ASet-Cookie:%20b=1")
        #expect(reply.location?.contains("\n") == false && reply.location?.contains("\r") == false)
        #expect(reply.headers[.setCookie] == nil)
        try await site.close()
    }

    @Test func `what a role may not do isn't there`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = try await site.signedIn()
        #expect(await browser.get("/lanh-dao").status == .notFound)
        #expect(await browser.get("/rieng").status == .ok)
        try await site.close()
    }

    @Test func `a role or a new password is asked for before anything else`() async throws {
        let site = try await TestSite(Self.routes)
        let slip = try await site.make("xuanlt")
        let browser = site.browser()
        _ = await browser.get("/dang-nhap")
        _ = await browser.send("/dang-nhap", ["userName": "xuanlt", "password": slip.password])
        #expect(await browser.get("/").location == URLs.password)
        try await site.system.perform(
            ChangeMemberships(of: slip.person, .add(agency: site.province, role: .clerk, until: nil)), as: site.desk)
        let person = try await site.system.read { try PersonStore.person(slip.person, in: $0) }
        let (reset, newer) = try await ResetPassword.prepare(
            person, with: site.system.sessions.hasher, at: site.hands.now)
        try await site.system.perform(reset, as: site.desk)
        let other = site.browser()
        _ = await other.get("/dang-nhap")
        _ = await other.send("/dang-nhap", ["userName": "xuanlt", "password": newer.password])
        #expect(await other.get("/mo").status == .ok)
        #expect(await other.get("/lanh-dao").location == URLs.chooseRole + "?tiep=%2Flanh-dao")
        try await site.close()
    }

    @Test func `a write without our own form is refused`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = try await site.signedIn()
        #expect(await browser.get("/don").status == .ok)
        let token = browser.token
        #expect(await browser.send("/ghi", ["a": "1"]).text.contains("đã ghi 1"))
        #expect(await browser.send("/ghi", token: "").status == .forbidden)
        #expect(await browser.send("/ghi", token: String(token.reversed())).status == .forbidden)
        let other = try await site.signedIn()
        _ = await other.get("/don")
        #expect(await browser.send("/ghi", token: other.token).status == .forbidden)
        #expect(await browser.ask(.post, "/ghi", [:], []).status == .forbidden)
        #expect(await browser.ask(.post, "/ghi", [.contentType: "application/json"], [123, 125]).status.code == 415)
        try await site.close()
    }

    @Test func `a write from another site is refused even with the right token`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = try await site.signedIn()
        _ = await browser.get("/don")
        for site in ["cross-site", "same-site"] {
            #expect(await browser.send("/ghi", headers: [HeaderNames.fetchSite: site]).status == .forbidden)
        }
        for origin in ["https://evil.example", "null", "http://iso.songmay.example.evil"] {
            #expect(await browser.send("/ghi", headers: [.origin: origin]).status == .forbidden)
        }
        let own: HTTPFields = [.origin: "http://iso.songmay.example", HeaderNames.fetchSite: "same-origin"]
        #expect(await browser.send("/ghi", headers: own).status == .ok)
        try await site.close()
    }

    @Test func `an account that ends while its form is on the way writes nothing`() async throws {
        let site = try await TestSite(Self.routes)
        let slip = try await site.make("xuanlt")
        let other = ChangeMemberships(of: slip.person, .add(agency: site.province, role: .administrator, until: nil))
        try await site.system.perform(other, as: site.desk)
        let browser = try await site.signedIn()
        _ = await browser.get("/don")
        // The body comes only after the account has ended.
        let body = LateBody(bytes: Array("a=1&csrf=\(browser.token)".utf8)) {
            _ = try? await site.system.perform(EndAccount(site.administrator), as: site.desk)
        }
        let cookies = browser.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        let reply = await site.site.answer(
            to: Incoming(
                .post, "/ghi", headers: [.contentType: "application/x-www-form-urlencoded", .cookie: cookies],
                authority: "iso.songmay.example", peer: browser.address, body: RequestBody(asyncSequence: body)))
        #expect(reply.location == URLs.signIn)
        try await site.close()
    }

    @Test func `the same form sent twice is done once, and sent changed it is another`() async throws {
        let site = try await TestSite(Self.routes + AgencyRoutes.all)
        let browser = try await site.signedIn()
        _ = await browser.get("/don")
        func send(_ phrase: String, _ request: String) async -> HTTPResponse.Status {
            await browser.send(URLs.aliases(site.province), ["phrase": phrase, "request": request]).status
        }
        let acts = "SELECT count(*) FROM trail_entry WHERE action = 'addAlias'" as SQL
        for phrase in ["tỉnh nhà", "tỉnh nhà", "tỉnh ta"] { #expect(await send(phrase, "một") == .seeOther) }
        #expect(try await site.system.directory().aliases.map(\.phrase).sorted() == ["tỉnh nhà", "tỉnh ta"])
        #expect(try await site.system.read { try $0.count(acts) } == 2)
        // A name that none of our forms bears names nothing, and fills no table.
        _ = await send("tỉnh này", String(repeating: "x", count: 5000))
        let longest = try await site.system.read { snapshot in
            try snapshot.first("SELECT max(length(request)) FROM handled_request") { try $0.int(0) }
        }
        #expect(longest ?? 0 < 200)
        try await site.close()
    }

    @Test func `strangers' forms are bound to their browser too`() async throws {
        let site = try await TestSite(Self.routes)
        let (one, two) = (site.browser(), site.browser())
        _ = await one.get("/don")
        _ = await two.get("/don")
        #expect(await one.send("/cong").status == .ok)
        #expect(await one.send("/cong", token: two.token).status == .forbidden)
        #expect(await site.browser().send("/cong", token: one.token).status == .forbidden)
        try await site.close()
    }

    @Test func `a body beyond the route's limit is refused, and the connection closed`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = try await site.signedIn()
        _ = await browser.get("/don")
        let reply = await browser.send("/ghi", ["a": String(repeating: "x", count: 3000)])
        #expect(reply.status == .contentTooLarge)
        #expect(reply.headers[.connection] == "close")
        let told = await browser.send("/ghi", ["a": "1"], headers: [.contentLength: "999999"])
        #expect(told.status == .contentTooLarge)
        try await site.close()
    }

    @Test func `an address that asks too often waits, this machine doesn't`() async throws {
        let site = try await TestSite(Self.routes, ceiling: 2)
        let browser = site.browser()
        for _ in 0..<20 { #expect(await browser.get("/mo").status == .ok) }
        let reply = await browser.get("/mo")
        #expect(reply.status == .tooManyRequests && reply.headers[.retryAfter] == "1")
        let here = Browser(site.site, from: "127.0.0.1")
        for _ in 0..<50 { #expect(await here.get("/mo").status == .ok) }
        try await site.close()
    }

    @Test func `pages speak the language chosen`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = site.browser()
        #expect(await browser.get("/khong-co").text.contains("<h1>Không có trang này</h1>"))
        #expect(await browser.send("/ngon-ngu", ["language": "en", "back": "/mo"]).location == "/mo")
        #expect(await browser.get("/khong-co").text.contains("<h1>There is no such page</h1>"))
        #expect(await browser.send("/ngon-ngu", ["language": "en", "back": "//evil"]).location == "/")
        try await site.close()
    }
}

/// A body that lets something happen before its first byte arrives.
private struct LateBody: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    let bytes: [UInt8]
    let before: @Sendable () async -> Void

    init(bytes: [UInt8], before: @escaping @Sendable () async -> Void) {
        self.bytes = bytes
        self.before = before
    }

    struct AsyncIterator: AsyncIteratorProtocol {
        var bytes: [UInt8]?
        let before: @Sendable () async -> Void

        mutating func next() async -> ByteBuffer? {
            guard let whole = bytes else { return nil }
            bytes = nil
            await before()
            return ByteBuffer(bytes: whole)
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(bytes: bytes, before: before) }
}
