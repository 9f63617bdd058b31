// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

extension PermissionScene {
    typealias Member = (person: Person, membership: Membership)

    static func actor(_ userName: String, _ members: [Member]) throws -> Actor {
        let member = try #require(members.first { $0.person.userName == userName })
        return Actor(
            person: member.person.id, name: member.person.name, role: member.membership.role,
            agency: member.membership.agency)
    }

    /// Two notices of the People's Committee: one issued to a single agency, and one that waits to be checked.
    static func makeNotices(
        in system: System, _ members: [Member], to agency: ID<Agency>
    ) async throws -> (issued: ID<Notice>, draft: ID<Notice>) {
        let officer = try actor("toan.bui", members)
        let directory = try await system.directory()
        func take(_ number: String) async throws -> ID<Notice> {
            let text = """
                ỦY BAN NHÂN DÂN
                TỈNH SÔNG MÂY
                Số: \(number)/TB-UBND
                Sông Mây, ngày 16 tháng 11 năm 2026

                THÔNG BÁO
                Kết luận cuộc họp số \(number)

                1. UBND xã Pa Vệ báo cáo UBND tỉnh trước ngày 30/11/2026.
                """
            return try await system.perform(
                ImportNotice(ReadNotice(text, directory: directory), file: nil), as: officer)
        }
        let issued = try await take("901")
        let draft = try await take("902")
        let prepared = Visible(to: officer, under: .prepareNotice)
        var order = try #require(
            try await system.read { try NoticeStore.draft(issued, in: $0).directives.first })
        order.addressees = [
            DraftDirective.Party(mention: "", certainty: .chosen, confidence: 100, agencies: [agency])
        ]
        order.isChecked = true
        let first = try await system.read { try NoticeStore.prepared(issued, visible: prepared, in: $0).version }
        try await system.perform(CheckNotice(issued, version: first, step: .edit(order)), as: officer)
        let second = try await system.read { try NoticeStore.prepared(issued, visible: prepared, in: $0).version }
        try await system.perform(IssueNotice(issued, version: second, directory: directory), as: officer)
        return (issued, draft)
    }

    /// An issued report and one in the making, both of the whole province.
    static func makeReports(
        in system: System, _ members: [Member]
    ) async throws -> (frozen: ID<SummaryReport>, draft: ID<SummaryReport>) {
        let officer = try actor("yen.do", members)
        let period = try ReportPeriod(from: system.today.adding(days: -100), to: system.today)
        let frozen = try await system.perform(MakeReport(period), as: officer)
        try await system.perform(FreezeReport(frozen, version: 1, trailHead: "thu"), as: officer)
        return (frozen, try await system.perform(MakeReport(period), as: officer))
    }
}
