// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Files
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

/// The pages of documents that came in as pictures, without any recognition: what was read is put there by hand.
@Suite(.serialized) struct ScanPagesTests {
    private static let text = """
        ỦY BAN NHÂN DÂN
        TỈNH SÔNG MÂY
        Số: 911/TB-UBND
        Sông Mây, ngày 16 tháng 11 năm 2026
        THÔNG BÁO
        1. UBND xã Pa Vệ báo cáo UBND tỉnh trước ngày 30/11/2026.
        """

    /// A draft of the standing office with one page, every word in a box of its own, the last one unsure.
    private func draft(_ scene: ProvinceSite, _ text: String = text) async throws -> ID<Notice> {
        let stored = try await scene.system.files.store(Array("%PDF-1.4 bản quét".utf8))
        let picture = try await scene.system.files.store([0xFF, 0xD8, 0xFF, 0xE0] + Array("ảnh trang".utf8))
        let file = ReceivedFile(hash: stored.hash.bytes, name: "quet.pdf", kind: "pdf", size: stored.size)
        let read = ReadNotice(Self.text, directory: try await scene.system.directory())
        let id = try await scene.system.perform(ImportNotice(read, file: file), as: try await scene.actor("yen.do"))
        var words: [WordPlace] = []
        for (row, line) in text.split(separator: "\n").enumerated() {
            for word in line.split(separator: " ") {
                let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
                words.append(
                    WordPlace(
                        start: start, end: start + word.utf8.count, x: 100 + 20 * words.count, y: 100 + 100 * row,
                        width: 15, height: 40, confidence: word.hasPrefix("30/11") ? 41 : 96))
            }
        }
        let page = PageReading(
            number: 1, width: 2480, height: 3508, picture: picture.hash.bytes, text: text, words: words)
        try await scene.system.database.write { transaction in
            let notice = try NoticeStore.prepared(
                id, visible: Visible(to: .system(), under: .prepareNotice), in: transaction)
            if let file = notice.file { try PageReadings.keep(page, of: file, in: transaction) }
        }
        return id
    }

    @Test func `a page's picture is shown to whoever sees the document, and to nobody else`() async throws {
        let scene = try await ProvinceSite()
        let id = try await draft(scene)
        let officer = try await scene.signedIn("yen.do")
        let reply = await officer.get(URLs.scannedPage(id, 1))
        #expect(reply.status == .ok)
        #expect(reply.headers[.contentType] == "image/jpeg")
        #expect(reply.headers[.cacheControl]?.hasPrefix("private") == true && reply.headers[.vary] == "Cookie")
        for number in [0, 2, -1] { #expect(await officer.get(URLs.scannedPage(id, number)).status == .notFound) }
        #expect(await officer.get("/van-ban/\(id)/trang/mot").status == .notFound)
        let stranger = try await scene.signedIn("pao.vang")
        #expect(await stranger.get(URLs.scannedPage(id, 1)).status == .notFound)
    }

    @Test func `the check page of a scan shows its pages with the marks and what to compare`() async throws {
        let scene = try await ProvinceSite()
        let id = try await draft(scene)
        let officer = try await scene.signedIn("yen.do")
        let page = await officer.get(URLs.check(id)).text
        #expect(page.contains("<svg viewBox=\"0 0 2480 3508\""))
        #expect(page.contains("loading=\"lazy\""))
        #expect(page.contains("class=\"k-addressee\"") && page.contains("class=\"k-deadline\""))
        #expect(page.contains("1\u{a0}từ chưa chắc, khoanh nét đứt trên ảnh"))
        #expect(page.contains("Ý này có 1\u{a0}từ chưa chắc: “30/11/2026.”"))
        #expect(page.contains("<span class=\"unsure\">"))
        #expect(page.contains("class=\"excerpt\""))
        #expect(!page.contains("style="))
    }

    @Test func `pages that are not those the text was made of are not shown as its source`() async throws {
        let scene = try await ProvinceSite()
        let id = try await draft(scene, "Chữ của một văn bản khác.")
        let page = await (try await scene.signedIn("yen.do")).get(URLs.check(id)).text
        #expect(!page.contains("<figure class=\"sheet\""))
        #expect(page.contains("<div class=\"paper\""))
    }

    @Test func `a scan that waits says so, and says that one may leave`() async throws {
        let scene = try await ProvinceSite()
        let stored = try await scene.system.files.store(Array("quét <b>một</b>".utf8))
        let file = ReceivedFile(hash: stored.hash.bytes, name: "quét <b>1.png", kind: "png", size: stored.size)
        let id = try await scene.system.perform(
            ImportScan(file, pages: 12), as: try await scene.actor("yen.do"))
        let officer = try await scene.signedIn("yen.do")
        let page = await officer.get(URLs.scan(id)).text
        #expect(page.contains("Đang chờ đến lượt nhận dạng."))
        #expect(page.contains("Có thể rời trang, kết quả sẽ hiện ở Việc của tôi."))
        #expect(page.contains("data-follow"))
        #expect(page.contains("quét &lt;b&gt;1.png") && !page.contains("quét <b>1"))
        for place in ["/viec-cua-toi", "/van-ban"] {
            #expect(await officer.get(place).text.contains("Đang chờ đến lượt nhận dạng."))
        }
        #expect(await officer.send(URLs.stopScan(id)).status == .seeOther)
        let stopped = await officer.get(URLs.scan(id)).text
        #expect(stopped.contains("Nhận dạng tiếp") && !stopped.contains("data-follow"))
        #expect(await officer.send(URLs.stopScan(id)).status == .unprocessableContent)
        #expect(await officer.send(URLs.dropScan(id)).status == .seeOther)
        #expect(await officer.get(URLs.scan(id)).location == URLs.notices)
        #expect(!scene.kept.contains(stored.hash))
    }
}
