// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Foundation
import HTML
import HTTPTypes
import Testing

@testable import Web

struct WatchTests {
    private func site(
        _ base: TestSite, routes: [Route] = [], inFlight: Int = 500,
        metrics: ServerSettings.MetricsAccess = .thisMachine
    ) throws -> Site {
        try Site(
            system: base.system, routes: SessionRoutes.all + routes,
            settings: ServerSettings(
                publishing: .plainOnLAN, inFlightLimit: inFlight, requestCeiling: 1, logsRequests: false,
                metrics: metrics))
    }

    @Test func `a server lives and is ready, however often it is asked`() async throws {
        let base = try await TestSite()
        let browser = Browser(try site(base))
        for _ in 0..<50 {
            let (live, ready) = (await browser.get("/health/live"), await browser.get("/health/ready"))
            #expect(live.status == .ok && live.text == "live\n")
            #expect(ready.status == .ok && ready.text == "ready\n")
        }
        try await base.close()
    }

    @Test func `a server that is being stopped lives, is not ready, and still answers`() async throws {
        let base = try await TestSite()
        let site = try site(base)
        let browser = Browser(site)
        #expect(await browser.get("/health/ready").status == .ok)
        site.drain()
        let ready = await browser.get("/health/ready")
        #expect(ready.status == .serviceUnavailable && ready.text == "not ready: draining\n")
        #expect(await browser.get("/health/live").status == .ok)
        #expect(await browser.get("/dang-nhap").status == .ok)
        try await base.close()
    }

    @Test func `without its database a server is not ready, and the page says to come back`() async throws {
        let base = try await TestSite([
            .get("/doc", .everyone) { visit in
                _ = try await visit.system.read { try $0.count("SELECT 1") }
                return .page("đọc được")
            }
        ])
        let browser = base.browser()
        #expect(await browser.get("/doc").status == .ok)
        try await base.system.close()
        let ready = await browser.get("/health/ready")
        #expect(ready.status == .serviceUnavailable && ready.text == "not ready: database\n")
        let reply = await browser.get("/doc")
        #expect(reply.status == .serviceUnavailable)
        #expect(reply.headers[.retryAfter] == "5")
        #expect(reply.text.contains("Hệ thống tạm thời không phục vụ được"))
        try FileManager.default.removeItem(atPath: base.system.folder)
    }

    @Test func `a database of a later version is not ours to serve`() async throws {
        let base = try await TestSite()
        try await base.system.database.write { transaction in
            _ = try transaction.run(
                "INSERT INTO schema_migration (number, name, applied_at) VALUES (9999, 'later', 0)")
        }
        let ready = await base.browser().get("/health/ready")
        #expect(ready.status == .serviceUnavailable && ready.text == "not ready: schema\n")
        try await base.close()
    }

    @Test func `figures are for this machine alone, and not for whom a proxy hands on`() async throws {
        let base = try await TestSite()
        let site = try site(base)
        #expect(await Browser(site, from: "10.0.0.1").get("/metrics").status == .notFound)
        let here = Browser(site, from: "127.0.0.1")
        #expect(await here.get("/metrics").status == .ok)
        for name in [HeaderNames.forwardedFor, HeaderNames.forwarded, HeaderNames.realIP, .via] {
            #expect(await here.get("/metrics", headers: [name: "10.0.0.9"]).status == .notFound, "\(name)")
        }
        for (authority, isHere) in [
            ("localhost:8080", true), ("[::1]:8080", true), ("iso.songmay.example", false),
            ("localhost.example", false),
        ] {
            let status = await Browser(site, from: "127.0.0.1", asking: authority).get("/metrics").status
            #expect(status == (isHere ? .ok : .notFound), "\(authority)")
        }
        let shut = Browser(try self.site(base, metrics: .nobody), from: "127.0.0.1")
        #expect(await shut.get("/metrics").status == .notFound)
        try await base.close()
    }

    @Test func `with a token, the token decides`() async throws {
        let base = try await TestSite()
        let site = try site(base, metrics: .token("mot-hai-ba-bon-nam"))
        let far = Browser(site, from: "10.0.0.1")
        #expect(await far.get("/metrics", headers: [.authorization: "Bearer mot-hai-ba-bon-nam"]).status == .ok)
        for wrong in ["", "Bearer ", "Bearer mot-hai-ba-bon-na", "bearer mot-hai-ba-bon-nam", "mot-hai-ba-bon-nam"] {
            #expect(await far.get("/metrics", headers: [.authorization: wrong]).status == .notFound)
        }
        #expect(await Browser(site, from: "127.0.0.1").get("/metrics").status == .notFound)
        try await base.close()
    }

    @Test func `requests are counted by the pattern of their route, and tell nobody's address or record`() async throws
    {
        let base = try await TestSite()
        let site = try site(base, routes: [.get("/ho-so/:id", .everyone) { _ in .page("hồ sơ") }])
        for number in 0..<3 { _ = await Browser(site).get("/ho-so/bi-mat-\(number)") }
        _ = await Browser(site).get("/khong-co/bi-mat")
        _ = await Browser(site).ask(HTTPRequest.Method("BIMAT") ?? .get, "/bi-mat", [:], [])
        let text = await Browser(site, from: "127.0.0.1").get("/metrics").text
        #expect(text.contains("nenep_requests_total{method=\"GET\",route=\"/ho-so/:id\",status=\"2xx\"} 3\n"))
        #expect(text.contains("nenep_requests_total{method=\"-\",route=\"-\",status=\"4xx\"} 2\n"))
        #expect(text.contains("nenep_request_seconds_bucket{method=\"GET\",route=\"/ho-so/:id\",le=\"+Inf\"} 3\n"))
        #expect(text.contains("nenep_request_seconds_count{method=\"GET\",route=\"/ho-so/:id\"} 3\n"))
        #expect(text.contains("nenep_jobs{state=\"waiting\"} 0\n"))
        #expect(text.contains("nenep_ready 1\n"))
        #expect(text.contains("nenep_database_waiting_writes 0\n"))
        #expect(text.contains("process_resident_memory_bytes "))
        #expect(!text.lowercased().contains("bi-mat") && !text.lowercased().contains("bimat"))
        #expect(!text.contains("10.0.0.1"))
        try await base.close()
    }

    @Test func `who asks too often is counted`() async throws {
        let base = try await TestSite()
        let site = try site(base)
        let browser = Browser(site)
        for _ in 0..<11 { _ = await browser.get("/khong-co") }
        let text = await Browser(site, from: "127.0.0.1").get("/metrics").text
        #expect(text.contains("nenep_requests_refused_total{reason=\"rate\"} 1\n"))
        try await base.close()
    }

    @Test func `buckets add up`() {
        let figures = RequestFigures()
        let key = RequestFigures.Key(method: "GET", route: "/")
        for time in [0, 2000, 2001, 99_000, 99_000_000] { figures.count(key, status: 200, microseconds: time) }
        let series = figures.all.first?.series
        #expect(series?.buckets.reduce(0, +) == 5)
        #expect(series?.buckets.first == 2 && series?.buckets.last == 1)
        #expect(series?.microseconds == 99_103_001)
        #expect(MetricsText.seconds(99_103_001) == "99.103001")
        #expect(MetricsText.seconds(2500) == "0.0025" && MetricsText.seconds(3_000_000) == "3")
    }
}
