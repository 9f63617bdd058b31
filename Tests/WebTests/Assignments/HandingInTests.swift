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

/// Files come in last: whatever is refused leaves nothing of itself behind.
@Suite struct HandingInTests {
    private static let secret = "UBND TỈNH SÔNG MÂY\nTUYỆT MẬT\nSố: 5/BC-SCT\nNội dung"

    @Test func `a report that is refused leaves no file behind`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("pao.vang")
        let own = try await scene.ordered("Sở Công Thương")
        let other = try #require(try await scene.province.assignment(of: "UBND xã Pa Vệ"))
        let before = scene.kept
        let fields = ["text": "Đã xong", "version": "1"]
        let foreign = await browser.hand(URLs.report(other.id), fields, "evidence", "a.txt", "của cơ quan khác")
        #expect(foreign.status == .notFound)
        let empty = await browser.hand(URLs.report(own.id), ["text": " "], "evidence", "a.txt", "chưa có nội dung")
        #expect(empty.status == .unprocessableContent)
        let stale = await browser.hand(
            URLs.report(own.id), ["text": "Xong", "version": "99"], "evidence", "a.txt", "cũ")
        #expect(stale.status == .conflict)
        #expect(scene.kept == before)
        let taken = await browser.hand(
            URLs.report(own.id), ["text": "Đã xong", "request": "một", "version": String(own.version)], "evidence",
            "a.txt", "bằng chứng")
        #expect(taken.location == URLs.assignment(own.id))
        #expect(scene.kept.count == before.count + 1)
        let again = await browser.hand(
            URLs.report(own.id), ["text": "Đã xong", "request": "một", "version": String(own.version)], "evidence",
            "a.txt", "bằng chứng")
        #expect(again.location == URLs.assignment(own.id))
    }

    @Test(arguments: [("bao-cao.txt", secret), ("5-BC_MẬT.bin", "tệp gì đó")])
    func `evidence marked secret is refused before it is kept`(name: String, content: String) async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("pao.vang")
        let own = try await scene.ordered("Sở Công Thương")
        let before = scene.kept
        let reply = await browser.hand(URLs.report(own.id), ["text": "Đã xong"], "evidence", name, content)
        #expect(reply.status == .unprocessableContent && reply.text.contains("Hệ thống không nhận tài liệu mật"))
        #expect(scene.kept == before)
        let all = Visible(to: .system(), under: .seeAssignments)
        let after = try await scene.system.read { try AssignmentStore.find(own.id, visible: all, in: $0) }
        #expect(after == own)
    }

    @Test func `a document marked secret is refused before it is kept, pasted or as a file`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let before = scene.kept
        let notices = try await scene.system.read { try $0.count("SELECT count(*) FROM notice") }
        for reply in [
            await browser.hand(URLs.importNotice, [:], "file", "van-ban.txt", Self.secret),
            await browser.hand(URLs.importNotice, [:], "file", "12 TỐI MẬT.txt", "Văn bản"),
            await browser.send(URLs.importNotice, ["text": Self.secret]),
        ] {
            #expect(reply.status == .unprocessableContent && reply.text.contains("Hệ thống không nhận văn bản mật"))
        }
        #expect(scene.kept == before)
        #expect(try await scene.system.read { try $0.count("SELECT count(*) FROM notice") } == notices)
    }

    @Test func `an import that is refused leaves no file behind, one that is taken keeps it`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let before = scene.kept
        let text = "Văn bản thử\n\n1. Giao Sở Nội vụ báo cáo."
        let taken = await browser.hand(URLs.importNotice, [:], "file", "van-ban.txt", text)
        #expect(taken.status == .seeOther)
        #expect(scene.kept.count == before.count + 1)
        let twice = await browser.hand(URLs.importNotice, [:], "file", "van-ban.md", text)
        #expect(twice.status == .unprocessableContent)
        let long = String(repeating: "Nội dung dài. ", count: 80_000)
        #expect(await browser.hand(URLs.importNotice, [:], "file", "dai.txt", long).status == .unprocessableContent)
        #expect(scene.kept.count == before.count + 1)
    }
}
