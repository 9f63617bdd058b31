// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Files
import HTML
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Synchronization
import Testing

@testable import Web

/// What people see when the system can't, for now.
struct HindranceTests {
    /// A handler that waits until the test lets it go on.
    private final class Latch: Sendable {
        private let stream: AsyncStream<Void>
        private let continuation: AsyncStream<Void>.Continuation
        let arrived = Mutex(0)

        init() { (stream, continuation) = AsyncStream.makeStream() }

        func open() { continuation.finish() }

        func wait() async {
            arrived.withLock { $0 += 1 }
            for await _ in stream {}
        }

        func untilArrived(_ count: Int) async {
            while arrived.withLock({ $0 }) < count { await Task.yield() }
        }
    }

    private func site(_ base: TestSite, _ routes: [Route], inFlight: Int) throws -> Site {
        try Site(
            system: base.system, routes: SessionRoutes.all + routes,
            settings: ServerSettings(
                publishing: .plainOnLAN, inFlightLimit: inFlight, requestCeiling: 0, logsRequests: false))
    }

    @Test func `more than can be answered are told to come back, and the rest is answered`() async throws {
        let base = try await TestSite()
        let latch = Latch()
        let site = try site(
            base,
            [
                .get("/lau", .everyone) { _ in
                    await latch.wait()
                    return .page("xong")
                }
            ], inFlight: 1)
        async let slow = Browser(site).get("/lau")
        await latch.untilArrived(1)
        let refused = await Browser(site).get("/dang-nhap")
        #expect(refused.status == .serviceUnavailable)
        #expect(refused.headers[.retryAfter] == "2")
        #expect(refused.text.contains("Hệ thống đang có quá nhiều yêu cầu cùng lúc"))
        #expect(await Browser(site).get("/health/live").status == .ok)
        latch.open()
        #expect(await slow.status == .ok)
        #expect(await Browser(site).get("/dang-nhap").status == .ok)
        let figures = await Browser(site, from: "127.0.0.1").get("/metrics").text
        #expect(figures.contains("nenep_requests_refused_total{reason=\"load\"} 1\n"))
        #expect(figures.contains("nenep_requests_in_flight 0\n"))
        try await base.close()
    }

    @Test func `who sends a form slowly takes nobody's place`() async throws {
        let base = try await TestSite()
        let site = try site(base, [], inFlight: 1)
        let (stream, continuation) = AsyncStream<ByteBuffer>.makeStream()
        let began = Latch()
        let body = RequestBody(
            asyncSequence: stream.map { buffer in
                began.arrived.withLock { $0 += 1 }
                return buffer
            })
        let incoming = Incoming(
            .post, "/dang-nhap", headers: [.contentType: "application/x-www-form-urlencoded"],
            authority: "iso.songmay.example", body: body)
        async let slow = site.answer(to: incoming)
        continuation.yield(ByteBuffer(string: "csrf=x&"))
        await began.untilArrived(1)
        #expect(await Browser(site).get("/dang-nhap").status == .ok)
        continuation.finish()
        #expect(await slow.status == .forbidden)
        #expect(await Browser(site).get("/dang-nhap").status == .ok)
        try await base.close()
    }

    private static let hindered: [Route] = [
        .get("/day", .everyone) { _ in throw ActionError.unavailable(DatabaseError.full) },
        .get("/dia-day", .everyone) { _ in throw FileError.full },
        .get("/ban", .everyone) { _ in throw ActionError.unavailable(DatabaseError.busy) },
        .get("/dia-hong", .everyone) { _ in throw DatabaseError.io("disk") },
        .get("/loi", .everyone) { _ in
            throw ActionError.unavailable(DatabaseError.conflict(.unique, on: "agency.code"))
        },
    ]

    @Test func `a full disk is said so, and what is there can be read`() async throws {
        let base = try await TestSite(Self.hindered)
        let browser = base.browser()
        for path in ["/day", "/dia-day"] {
            let reply = await browser.get(path)
            #expect(reply.status.code == 507)
            #expect(reply.headers[.retryAfter] == "60")
            #expect(reply.text.contains("Ổ đĩa của máy chủ đã đầy, chưa có gì được ghi"))
        }
        #expect(await browser.get("/dang-nhap").status == .ok)
        try await base.close()
    }

    @Test func `what may pass is to be tried again, what is our mistake is not`() async throws {
        let base = try await TestSite(Self.hindered)
        let browser = base.browser()
        for path in ["/ban", "/dia-hong"] {
            let reply = await browser.get(path)
            #expect(reply.status == .serviceUnavailable && reply.headers[.retryAfter] == "5")
        }
        let mistake = await browser.get("/loi")
        #expect(mistake.status == .internalServerError && mistake.headers[.retryAfter] == nil)
        try await base.close()
    }

    @Test func `who is signed in keeps their menu where a page fails, or is told that they are not signed out`()
        async throws
    {
        let base = try await TestSite(Self.hindered)
        let browser = try await base.signedIn()
        for path in ["/ban", "/day", "/loi", "/khong-co-trang-nay"] {
            let page = await browser.get(path).text
            #expect(page.contains("Trần Minh Quân") && !page.contains(FaultWords.vi.stillSignedIn), "\(path)")
        }
        #expect(await !base.browser().get("/khong-co-trang-nay").text.contains(FaultWords.vi.stillSignedIn))
        // Where nobody is asked who it is, who has a session is told that it goes on.
        let full = Browser(try site(base, [], inFlight: 0))
        let cookies = browser.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        let page = await full.get("/tai-khoan", headers: [.cookie: cookies]).text
        #expect(!page.contains("Trần Minh Quân") && page.contains(FaultWords.vi.stillSignedIn))
        let stranger = await Browser(try site(base, [], inFlight: 0)).get("/dang-nhap")
        #expect(stranger.status == .serviceUnavailable && !stranger.text.contains(FaultWords.vi.stillSignedIn))
        try await base.close()
    }

    @Test func `a request goes by the id that a trusted proxy gave it, and by no other's`() async throws {
        let base = try await TestSite(Self.hindered)
        let site = try Site(
            system: base.system, routes: SessionRoutes.all + Self.hindered,
            settings: ServerSettings(
                publishing: .plainOnLAN, trustedProxies: [try #require(AddressRange("10.0.0.1"))], requestCeiling: 0,
                logsRequests: false))
        let sent: HTTPFields = [HeaderNames.requestID: "9f86d081884c7d65-A_1"]
        let trusted = await Browser(site, from: "10.0.0.1").get("/loi", headers: sent)
        #expect(trusted.headers[HeaderNames.requestID] == "9f86d081884c7d65-A_1")
        #expect(trusted.text.contains("Mã yêu cầu: 9f86d081884c7d65-A_1"))
        let stranger = await Browser(site, from: "10.0.0.2").get("/loi", headers: sent)
        let own = try #require(stranger.headers[HeaderNames.requestID])
        #expect(own != "9f86d081884c7d65-A_1" && stranger.text.contains("Mã yêu cầu: \(own)"))
        for odd in ["short", "<script>alert(1)</script>", String(repeating: "a", count: 65), "một-hai-ba-bốn"] {
            let reply = await Browser(site, from: "10.0.0.1").get("/loi", headers: [HeaderNames.requestID: odd])
            #expect(reply.headers[HeaderNames.requestID] != odd)
        }
        try await base.close()
    }
}
