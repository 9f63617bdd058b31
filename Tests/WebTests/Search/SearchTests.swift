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
                        words, limit: 30, visible: visible, today: today, now: now, in: snapshot),
                    try AssignmentList.load(
                        AssignmentCriteria(words: words), order: .updated, descending: true, pageSize: 30,
                        visible: visible, today: today, now: now, in: snapshot)
                )
            }
            #expect(found.count == list.counts.all)
            #expect(found.rows.map(\.assignment) == list.rows.map(\.assignment))
        }
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
            "assignment_awaiting_agency"
        ),
    ])
    func `what wants attention is counted from its own index`(condition: SQL, index: String) async throws {
        let scene = try await ProvinceSite()
        let plan = try await scene.system.read { snapshot in
            try snapshot.rows("EXPLAIN QUERY PLAN SELECT count(*) FROM assignment WHERE \(sql: condition)") {
                try $0.text(3)
            }
        }
        #expect(plan.joined().contains(index), "\(plan)")
    }
}
