// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Foundation
import HTTPTypes
import Spreadsheets
import Store
import TestKit
import Testing

@testable import Web

/// Lists taken away as tables, over the whole site.
@Suite(.serialized) struct ExportTests {
    @Test func `a list is taken away as it is filtered, with titles and real rows`() async throws {
        let site = try await ProvinceSite()
        let browser = try await site.signedIn("yen.do")
        let all = try await table(await browser.get("/nhiem-vu/tai-ve?dang=csv"))
        let late = try await table(await browser.get("/nhiem-vu/tai-ve?dang=csv&han=late"))
        #expect(all.first?.first == "Thời hạn")
        #expect(late.count > 1 && late.count < all.count)
        for row in late.dropFirst() {
            #expect(row[1].hasPrefix("quá "), "\(row)")
            #expect(Int(row[2]) ?? 0 > 0, "\(row)")
        }
        let list = await browser.get("/nhiem-vu?han=late").text
        #expect(list.contains("/nhiem-vu/tai-ve?dang=xlsx&amp;han=late"))
    }

    @Test(arguments: [
        "/nhiem-vu", "/van-ban", "/co-quan", "/bao-cao", "/tim-kiem?q=danh%20gia", "/quan-tri/nhat-ky",
    ]) func `every list goes out in both kinds, and the log says which and how filtered`(list: String) async throws {
        let site = try await ProvinceSite()
        let browser = try await site.signedIn("yen.do")
        for format in SheetFormat.allCases {
            let reply = await browser.get(URLs.export(list, as: format))
            #expect(reply.status == .ok, "\(list) \(format)")
            #expect(reply.headers[.contentType] == format.mediaType)
            #expect(reply.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            let bytes = try await reply.gathered()
            #expect(bytes.count > 100, "\(list) \(format)")
            let entry = try #require(try await site.log(of: "yen.do").first)
            #expect(entry.event == .exported && entry.detail.hasSuffix("(\(format.rawValue))"), "\(entry.detail)")
        }
    }

    @Test func `an administrator takes the accounts away, one row a role`() async throws {
        let site = try await ProvinceSite()
        let browser = try await site.signedIn("quantri")
        let rows = try await table(await browser.get("/quan-tri/tai-khoan/tai-ve?dang=csv&vai-tro=isoSecretary"))
        #expect(rows.count > 3)
        let log = try #require(try await site.log(of: "quantri").first).detail
        #expect(log.contains("Vai trò: "), "\(log)")
    }

    @Test func `nobody takes away more than they see`() async throws {
        let site = try await ProvinceSite()
        let secretary = try await site.signedIn("pao.vang")
        let own = try await table(await secretary.get("/nhiem-vu/tai-ve?dang=csv"))
        #expect(own.count > 1)
        for row in own.dropFirst() { #expect(row[3] == own[1][3], "\(row)") }
        #expect(await secretary.get("/quan-tri/tai-khoan/tai-ve?dang=csv").status == .notFound)
        let found = try await table(await secretary.get("/tim-kiem/tai-ve?dang=csv&q=thanh%20lap%20ban%20chi%20dao"))
        #expect(!found.contains { $0.contains("UBND xã Pa Vệ") && $0[0] == "Nhiệm vụ" })
    }

    @Test func `what an agency typed as a formula leaves as a text`() async throws {
        let site = try await ProvinceSite()
        let browser = try await site.signedIn("quantri")
        _ = await browser.get("/co-quan/moi")
        _ = await browser.send(
            "/co-quan/moi", ["name": "=HYPERLINK(\"http://x\")", "shortName": "+84 912", "level": "serviceUnit"])
        let bytes = try await browser.get("/co-quan/tai-ve?dang=csv&q=hyperlink").gathered()
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\""), "\(text)")
        #expect(text.contains("'+84 912"))
    }

    @Test func `a report goes out as Word and its rows as a table, to those who see it`() async throws {
        let scene = try await PermissionScene()
        let officer = try await scene.player(.standingOfficer)
        let row = try #require(PermissionTable.rows.first { $0.route == "GET /bao-cao/:id/docx" })
        let path = try #require(scene.target(of: row, isOwn: true, for: officer))
        let word = await officer.browser.get(path)
        #expect(word.status == .ok)
        #expect(try await word.gathered().starts(with: Array("PK".utf8)))
        let rows = try await table(
            await officer.browser.get(path.replacing("/docx", with: "/so-lieu/tai-ve?muc=assigned&dang=csv")))
        #expect(rows.count > 1 && rows[0][0] == "Thời hạn")
    }

    @Test func `while somebody's table is written they get no second one, and others get theirs`() async throws {
        let site = try await ProvinceSite()
        let browser = try await site.signedIn("yen.do")
        let other = try await site.signedIn("nam.pham")
        let list = URLs.export("/nhiem-vu", as: .csv)
        let (second, others) = try await site.system.exports.take(for: try await site.actor("yen.do").person) {
            (await browser.get(list), await other.get(list))
        }
        #expect(second.status == .tooManyRequests && second.headers[.retryAfter] != nil)
        #expect(others.status == .ok)
        #expect(await browser.get(list).status == .ok)
    }

    private func table(_ reply: Reply) async throws -> [[String]] {
        #expect(reply.status == .ok)
        var text = String(decoding: try await reply.gathered(), as: UTF8.self)
        #expect(text.hasPrefix("\u{FEFF}"))
        text.removeFirst()
        return CSVRows.read(text)
    }
}

/// Reads comma-separated values as RFC 4180 has them.
enum CSVRows {
    static func read(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var letters = Array(text.unicodeScalars)[...]
        while let letter = letters.popFirst() {
            switch (letter, isQuoted) {
            case ("\"", true) where letters.first == "\"":
                cell.unicodeScalars.append("\"")
                letters.removeFirst()
            case ("\"", _): isQuoted.toggle()
            case (",", false):
                row.append(cell)
                cell = ""
            case ("\r", false): continue
            case ("\n", false):
                rows.append(row + [cell])
                row = []
                cell = ""
            default: cell.unicodeScalars.append(letter)
            }
        }
        return rows
    }
}
