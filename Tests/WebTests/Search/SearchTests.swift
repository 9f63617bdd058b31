// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Foundation
import TestKit
import Testing
import WorkingTime

@testable import Store
@testable import Web

@Suite struct SearchTests {
    @Test(arguments: ["yen.do", "pao.vang", "lan.vu"])
    func `what is found is what the list filtered by the same words has, the latest changed first`(
        person: String
    ) async throws {
        let scene = try await ProvinceSite()
        let visible = Visible(to: try await scene.actor(person), under: .seeAssignments)
        let (today, now) = (scene.system.today, scene.system.now)
        for words in ["danh gia noi bo", "Đánh giá nội bộ", "tai lieu", "không có chữ này"] {
            let (found, list) = try await scene.system.read { snapshot in
                (
                    try FoundAssignments.load(
                        words, limit: 30, visible: visible, in: snapshot),
                    try AssignmentList.load(
                        AssignmentCriteria(words: words), order: .updated, descending: true, pageSize: 30,
                        visible: visible, today: today, now: now, in: snapshot)
                )
            }
            #expect(found.count == list.counts.all)
            #expect(found.rows.map(\.assignment) == list.rows.map(\.assignment))
        }
    }

    @Test func `a letter is found by number, addressee or text, only by those who may open it, also in the export`()
        async throws
    {
        let scene = try await ProvinceSite()
        let officer = try await scene.signedIn("yen.do")
        let drafted = await officer.send(
            "/van-ban-di/moi",
            [
                "kind": "dispatch", "unit": "TĐC", "subject": "mời họp giao ban", "others": "Viện Hải Dương Học",
                "body": "Nội dung kính mời dự phiên quyết toán.", "signer": "Nguyễn Đức Long", "issuer": "",
            ])
        let url = try #require(drafted.location)
        for words in ["moi hop giao ban", "hai duong hoc", "phien quyet toan"] {
            let found = await officer.get(URLs.search(words)).text
            #expect(found.contains("href=\"\(url)\"") && found.contains("Văn bản đi"), "\(words)")
        }
        let stranger = try await scene.signedIn("pao.vang")
        #expect(await !stranger.get(URLs.search("phien quyet toan")).text.contains(url))
        let admin = try await scene.signedIn("quantri")
        #expect(await !admin.get(URLs.search("phien quyet toan")).text.contains("mời họp giao ban"))
        let reply = await officer.get("/tim-kiem/tai-ve?q=phien%20quyet%20toan&dang=csv")
        let table = String(decoding: try await reply.gathered(), as: UTF8.self)
        #expect(table.contains("mời họp giao ban"))
        _ = await officer.send(
            url + "/sua",
            [
                "version": "1", "kind": "dispatch", "unit": "TĐC", "subject": "mời họp giao ban", "issuer": "",
                "others": "Viện Hải Dương Học", "body": "Nội dung khác.", "signer": "Nguyễn Đức Long",
            ])
        #expect(await !officer.get(URLs.search("phien quyet toan")).text.contains("href=\"\(url)\""))
    }

    @Test func `an agency is found by a part of its name, without diacritics, also in small letters`() async throws {
        let scene = try await ProvinceSite()
        let directory = try await scene.system.directory()
        #expect(directory.holding("so cong thuong").map(\.shortName) == ["Sở Công Thương"])
        #expect(directory.holding("Sở Công Thương".decomposedStringWithCanonicalMapping).map(\.shortName).count == 1)
        #expect(Array(directory.holding("không đâu có tên này")).isEmpty)
    }

    @Test(arguments: [
        (Assignment.State.reported.condition, "assignment_awaiting_decision"),
        (Assignment.State.issued.condition, "assignment_unacknowledged"),
        (
            AssignmentCriteria.Situation.late.condition(on: Day(number: 20_000), now: Instant(milliseconds: 0)),
            "assignment_late_or_due"
        ),
    ])
    func `what wants attention is counted from its own index`(condition: SQL, index: String) async throws {
        let scene = try await ProvinceSite()
        let plan = try await scene.system.read { snapshot in
            try snapshot.plan(of: "SELECT count(*) FROM assignment WHERE \(sql: condition)")
        }
        // The other engine weighs by what the tables hold: any index, but not the table.
        let ways = TestInstallation.engine == .sqlite ? [index] : ["using assignment_", "Index Scan on assignment_"]
        #expect(ways.contains { plan.contains($0) }, "\(plan)")
    }
}
