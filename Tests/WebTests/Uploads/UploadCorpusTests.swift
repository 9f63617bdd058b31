// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Foundation
import HTTPTypes
import Testing

@testable import Web

/// The corpus against the whole site: a clear sentence in both languages, nothing kept, and the site goes on.
@Suite struct UploadCorpusTests {
    @Test func `no harmful or broken file is taken, as evidence or as a document, and each is told why`() async throws {
        let scene = try await ProvinceSite()
        let own = try await scene.ordered("Sở Công Thương")
        let before = scene.kept
        for (language, code) in [(Language.vi, "vi"), (.en, "en")] {
            let agency = try await scene.signedIn("pao.vang")
            let office = try await scene.signedIn("yen.do")
            for browser in [agency, office] { _ = await browser.send("/ngon-ngu", ["language": code]) }
            for one in UploadCorpus.cases {
                let fields = ["text": "Đã xong", "version": String(own.version)]
                let evidence = await agency.hand(URLs.report(own.id), fields, "evidence", one.name, one.bytes)
                #expect(evidence.status == .unprocessableContent, "\(one.name) as evidence")
                let why = RefusalWords.sentence(one.asEvidence, language)
                #expect(evidence.text.contains(why), "\(one.name) as evidence should say: \(why)")
                let document = await office.hand(URLs.importNotice, [:], "file", one.name, one.bytes)
                #expect(document.status == .unprocessableContent, "\(one.name) as a document")
                let because = RefusalWords.sentence(one.asDocument, language)
                #expect(document.text.contains(because), "\(one.name) as a document should say: \(because)")
            }
            #expect(await agency.get("/viec-cua-toi").status == .ok)
        }
        #expect(scene.kept == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scene.system.folder + "/files/incoming").isEmpty)
    }

    @Test func `ordinary files beside them are taken`() async throws {
        let scene = try await ProvinceSite()
        let own = try await scene.ordered("Sở Công Thương")
        let agency = try await scene.signedIn("pao.vang")
        let folder = UploadCorpus.zip([("bao-cao.txt", "Đã xong"), ("phu-luc.txt", "1")])
        let fields = ["text": "Đã xong", "version": String(own.version)]
        let reply = await agency.hand(URLs.report(own.id), fields, "evidence", "ho-so.zip", folder)
        #expect(reply.status == .seeOther)
    }

    @Test func `files go out to be saved, and are shown in place only where that is safe`() async throws {
        let scene = try await ProvinceSite()
        let own = try await scene.ordered("Sở Công Thương")
        let agency = try await scene.signedIn("pao.vang")
        let fields = ["text": "Đã xong", "version": String(own.version)]
        let text = await agency.hand(URLs.report(own.id), fields, "evidence", "a.txt", Array("alert(1)".utf8))
        #expect(text.status == .seeOther)
        let page = await agency.get(URLs.assignment(own.id)).text
        let link = try #require(
            page.firstRange(of: "/tep/").map { String(page[$0.lowerBound...].prefix { $0 != "\"" }) })
        for address in [link, link + "?xem=1"] {
            let reply = await agency.get(address)
            #expect(reply.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            #expect(reply.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
            #expect(reply.headers[.xContentTypeOptions] == "nosniff")
        }
    }

    private static let names = [
        "../../../etc/passwd.txt", "..\\..\\windows\\a.txt", "/etc/cron.d/a.txt", "....txt", "a\u{202E}txt.exe.txt",
        "con\u{7}trỏ.txt", String(repeating: "dài", count: 200) + ".txt",
    ]

    @Test func `a name that leads elsewhere is only a name`() async throws {
        let scene = try await ProvinceSite()
        let own = try await scene.ordered("Sở Công Thương")
        let agency = try await scene.signedIn("pao.vang")
        var body: [UInt8] = []
        let fields = [("csrf", agency.token), ("text", "Đã xong"), ("version", String(own.version))]
        for (key, value) in fields {
            body += Array("--bound\r\nContent-Disposition: form-data; name=\"\(key)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for name in Self.names {
            let head = "--bound\r\nContent-Disposition: form-data; name=\"evidence\"; filename=\"\(name)\"\r\n\r\n"
            body += Array("\(head)Nội dung của \(name.count)\r\n".utf8)
        }
        body += Array("--bound--\r\n".utf8)
        let type: HTTPFields = [.contentType: "multipart/form-data; boundary=bound"]
        #expect(await agency.ask(.post, URLs.report(own.id), type, body).status == .seeOther)
        let page = await agency.get(URLs.assignment(own.id)).text
        for odd in ["../", "..\\", "\u{202E}", "\u{7}", "etc/cron"] { #expect(!page.contains(odd), "\(odd)") }
        #expect(page.contains("passwd.txt") && page.contains("atxt.exe.txt"))
        let root = scene.system.folder + "/files/"
        #expect(scene.system.files.hashes().allSatisfy { scene.system.files.path(of: $0)?.hasPrefix(root) == true })
    }
}

extension Browser {
    /// Sends a form with one file of any bytes.
    func hand(
        _ target: String, _ fields: [String: String], _ field: String, _ name: String, _ content: [UInt8]
    ) async -> Reply {
        var body: [UInt8] = []
        for (key, value) in [("csrf", token)] + fields.sorted(by: { $0.key < $1.key }) {
            body += Array("--bound\r\nContent-Disposition: form-data; name=\"\(key)\"\r\n\r\n\(value)\r\n".utf8)
        }
        let head = "--bound\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(name)\"\r\n\r\n"
        body += Array(head.utf8) + content + Array("\r\n--bound--\r\n".utf8)
        return await ask(.post, target, [.contentType: "multipart/form-data; boundary=bound"], body)
    }
}
