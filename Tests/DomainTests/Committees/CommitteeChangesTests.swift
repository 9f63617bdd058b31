// SPDX-License-Identifier: AGPL-3.0-or-later

import Testing
import WorkingTime

@testable import Domain

struct CommitteeChangesTests {
    private func member(_ name: String, _ position: String, _ role: CommitteeRole, _ number: UInt64) -> CommitteeMember
    {
        CommitteeMember(
            id: ID(high: 1, low: number), committee: ID(high: 2, low: 1), place: Int(number), name: name,
            position: position, role: role, since: Day(number: 20_000), sinceDecision: ID(high: 3, low: 1))
    }

    private func entry(_ name: String, _ position: String, _ role: CommitteeRole) -> CommitteeContent.Entry {
        CommitteeContent.Entry(name: name, position: position, role: role)
    }

    @Test func `who stays in another part is neither gone nor new`() {
        let changes = CommitteeChanges(
            from: [
                member("Hoàng Thế Vinh", "Giám đốc", .chair, 1),
                member("Lường Thị Ngân", "Chánh Văn phòng", .deputy, 2),
                member("Tẩn A Sinh", "Chuyên viên", .member, 3),
            ],
            to: [
                entry("Hoàng Thế Vinh", "Giám đốc", .chair), entry("Lường Thị Ngân", "Chánh Văn phòng", .member),
                entry("Vàng A Páo", "Chuyên viên", .secretary),
            ])
        #expect(changes.joining.map(\.name) == ["Vàng A Páo"])
        #expect(changes.leaving.map(\.name) == ["Tẩn A Sinh"])
        #expect(changes.changed.map(\.after.name) == ["Lường Thị Ngân"])
        #expect(changes.changed.map(\.before.role) == [.deputy])
    }

    @Test func `of namesakes it isn't said who became what`() {
        let changes = CommitteeChanges(
            from: [
                member("Nguyễn Văn An", "Trưởng phòng", .member, 1),
                member("Nguyễn Văn An", "Phó Trưởng phòng", .member, 2),
            ],
            to: [entry("Nguyễn Văn An", "Giám đốc", .chair)])
        #expect(changes.changed.isEmpty)
        #expect(changes.joining.count == 1)
        #expect(changes.leaving.count == 2)
    }

    @Test func `the same list changes nothing`() {
        let changes = CommitteeChanges(
            from: [member("Hoàng Thế Vinh", "Giám đốc", .chair, 1)],
            to: [entry("Hoàng Thế Vinh", "Giám đốc", .chair)])
        #expect(changes.isEmpty)
    }
}
