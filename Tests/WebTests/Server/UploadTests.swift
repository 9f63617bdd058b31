// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Foundation
import HTML
import HTTPTypes
import Testing

@testable import Web

@Suite struct UploadTests {
    private static let routes: [Route] = [
        .get("/don", .everyone) { visit in .page("\(Look.hidden("csrf", visit.csrf))") },
        .post("/tep", .signedIn, bodyLimit: 1 << 20) { visit in
            let form = try await visit.form()
            var lines = [form.text("ghi-chu")]
            for file in form.files("tep") {
                let kept = try await file.keep()
                lines.append("\(kept.name)=\(kept.size)=\(kept.kind)")
            }
            return .text(lines.joined(separator: "|"))
        },
    ]

    private static func body(_ token: String, _ parts: [(head: String, bytes: [UInt8])]) -> [UInt8] {
        var body: [UInt8] = []
        for part in [(head: "name=\"csrf\"", bytes: Array(token.utf8))] + parts {
            body += Array("--bound\r\nContent-Disposition: form-data; \(part.head)\r\n\r\n".utf8)
            body += part.bytes + [13, 10]
        }
        return body + Array("--bound--\r\n".utf8)
    }

    private static let type: HTTPFields = [.contentType: "multipart/form-data; boundary=bound"]

    @Test func `files go to disk, texts to the form`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = try await site.signedIn()
        _ = await browser.get("/don")
        let pdf = Array("%PDF-1.4\n".utf8) + [UInt8](repeating: 32, count: 200_000)
        let body = Self.body(
            browser.token,
            [
                (head: "name=\"ghi-chu\"", bytes: Array("xong".utf8)),
                (head: "name=\"tep\"; filename=\"../Báo cáo.pdf\"", bytes: pdf),
                (head: "name=\"tep\"; filename=\"\"", bytes: []),
            ])
        let reply = await browser.ask(.post, "/tep", Self.type, body)
        #expect(reply.text == "xong|Báo cáo.pdf=\(pdf.count)=pdf")
        try await site.close()
    }

    @Test func `no file touches the disk before the form is known for ours`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = try await site.signedIn()
        _ = await browser.get("/don")
        let file = (head: "name=\"tep\"; filename=\"a.txt\"", bytes: Array("a".utf8))
        #expect(await browser.ask(.post, "/tep", Self.type, Self.body("sai", [file])).status == .forbidden)
        try await site.close()
    }

    @Test func `a form cut off is refused`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = try await site.signedIn()
        _ = await browser.get("/don")
        let body = Self.body(browser.token, [(head: "name=\"a\"", bytes: [65])])
        for length in [0, 10, body.count - 5] {
            #expect(await browser.ask(.post, "/tep", Self.type, Array(body.prefix(length))).status == .badRequest)
        }
        #expect(await browser.ask(.post, "/tep", [.contentType: "multipart/form-data"], body).status == .badRequest)
        try await site.close()
    }

    @Test func `a boundary is found however it is written`() {
        #expect(FormReader.boundary(in: "multipart/form-data; boundary=abc") == "abc")
        #expect(FormReader.boundary(in: "multipart/form-data;charset=utf-8; Boundary=\"a b\"") == "a b")
        #expect(FormReader.boundary(in: "multipart/form-data") == nil)
    }

    @Test func `a slow line is let through, a trickle isn't`() {
        #expect(!BodyPace.isTooSlow(bytes: 1, after: .seconds(59)))
        #expect(!BodyPace.isTooSlow(bytes: 10 << 20, after: .seconds(600)))
        #expect(BodyPace.isTooSlow(bytes: 1000, after: .seconds(90)))
    }
}
