// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

@Suite struct AssignmentPagesTests {
    @Test(arguments: ["/van-ban", "/nhiem-vu", "/bao-cao", "/quan-tri/nhat-ky"])
    func `a page beyond all numbers is the last page, and the server goes on`(path: String) async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        for page in ["9223372036854775807", "-9223372036854775808", "99999999999999999999", "x"] {
            #expect(await browser.get("\(path)?trang=\(page)").status == .ok)
        }
    }

    @Test func `nobody seeks a whole letter: a list is searched for two hundred letters at most`() async throws {
        let scene = try await ProvinceSite()
        let long = String(repeating: "x", count: 300)
        for (person, path) in [
            ("yen.do", "/nhiem-vu"), ("yen.do", "/van-ban"), ("yen.do", "/co-quan"), ("quantri", "/quan-tri/tai-khoan"),
        ] {
            let page = await (try scene.signedIn(person)).get("\(path)?q=\(long)").text
            #expect(page.contains("value=\"\(long.prefix(200))\""))
        }
    }

    @Test func `calling off is offered to those who answer for the order, and no others`() async throws {
        let scene = try await ProvinceSite()
        let assignment = try await scene.ordered("UBND xã Pa Vệ")
        let form = URLs.cancel(assignment.id)
        for (person, isOffered) in [("toan.bui", true), ("yen.do", false)] {
            let page = await (try scene.signedIn(person)).get(URLs.assignment(assignment.id))
            #expect(page.status == .ok && page.text.contains(form) == isOffered)
        }
        let stranger = try await scene.signedIn("yen.do")
        #expect(await stranger.send(form, ["reason": "Không cần nữa"]).status == .notFound)
    }

    @Test func `an assignment that went on meanwhile is not called off unseen`() async throws {
        let scene = try await ProvinceSite()
        let assignment = try await scene.ordered("UBND xã Pa Vệ")
        let browser = try await scene.signedIn("toan.bui")
        let fields = ["reason": "Được thay bằng 12/TB-UBND", "version": String(assignment.version - 1)]
        let late = await browser.send(URLs.cancel(assignment.id), fields)
        #expect(late.status == .conflict && late.text.contains("Được thay bằng 12/TB-UBND"))
        let now = await browser.send(
            URLs.cancel(assignment.id), ["reason": "Được thay", "version": String(assignment.version)])
        #expect(now.location == URLs.assignment(assignment.id))
    }

    @Test func `what is taken out of the system is written down, with the record`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("yen.do")
        let evidence = try await scene.system.read { snapshot in
            try snapshot.first("SELECT id FROM evidence ORDER BY id") { try $0.id(0, of: Evidence.self) }
        }
        let piece = try #require(evidence)
        let notice = try #require(
            try await scene.province.assignment(of: "UBND xã Pa Vệ")
        ).notice
        #expect(await browser.get(URLs.file(piece)).status == .ok)
        #expect(await browser.get(URLs.noticeSource(notice)).status == .ok)
        let made = await browser.send(URLs.newReport, ["period": "2026-10-01/2026-12-31"])
        let report = try #require(made.location)
        #expect(await browser.get(report + "/ban-in").status == .ok)
        let log = try await scene.log(of: "yen.do").prefix(3)
        #expect(log.map(\.event) == [.exported, .downloaded, .downloaded])
        #expect(log.dropFirst().map(\.subject) == [notice.bytes, piece.bytes])
        let desk = try await scene.signedIn("quantri")
        let person = try #require(log.first?.person)
        #expect(await desk.get(URLs.account(person)).text.contains(piece.description))
    }
}
