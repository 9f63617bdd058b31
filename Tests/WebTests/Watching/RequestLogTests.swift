// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import HTML
import HTTPTypes
import Logging
import Synchronization
import Testing

@testable import Web

/// What the log may know: who came by an identity, where to, how it went; and nothing of what anybody typed.
struct RequestLogTests {
    private final class Lines: Sendable {
        private let kept = Mutex<[String]>([])

        var all: [String] { kept.withLock { $0 } }

        func add(_ line: String) { kept.withLock { $0.append(line) } }
    }

    private struct Keeper: LogHandler {
        let lines: Lines
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let facts = (event.metadata ?? [:]).map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
            lines.add("\(event.message) \(facts)")
        }
    }

    @Test func `a line tells who by an identity and where by a path, and no name, query, password, cookie or link`()
        async throws
    {
        let lines = Lines()
        let base = try await TestSite(
            [
                .get("/phieu/:token", .everyone) { _ in .page("phiếu") },
                .get("/hong", .everyone) { _ in throw ActionError.unavailable(DatabaseError.busy) },
            ], log: Logger(label: "test") { _ in Keeper(lines: lines) })
        let browser = try await base.signedIn()
        _ = await browser.get("/dang-nhap?tiep=/tim-kiem?q=chuyen-mat")
        _ = await browser.get("/phieu/duong-dan-mot-lan")
        _ = await browser.get("/go-nham/mat-khau-cua-toi")
        _ = await browser.send("/dang-nhap", ["userName": "ten-go-vao", "password": "mat-khau-go-vao"])
        let failed = await browser.get("/hong?ly-do=rieng-tu")
        let said = lines.all
        for secret in [
            "chuyen-mat", "duong-dan-mot-lan", "mat-khau-cua-toi", "ten-go-vao", "mat-khau-go-vao", "rieng-tu",
            "quantri",
            "Trần Minh Quân", TestSite.password,
        ] + browser.cookies.values {
            #expect(!said.contains { $0.contains(secret) }, "\(secret)")
        }
        #expect(said.contains { $0.contains("path=/phieu/:token") && $0.contains("status=200") })
        #expect(said.contains { $0.contains("actor=\(base.administrator)") })
        // Whoever quotes the code of a page is found.
        let code = try #require(failed.headers[HeaderNames.requestID])
        #expect(failed.text.contains(code))
        #expect(said.count { $0.contains("id=\(code)") } == 2)
        try await base.close()
    }
}
