// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import Testing
import WorkingTime

/// Notices: one that agencies of the cast have orders of, one of the People's Committee that only the stranger has; and one of
/// the standing office and of the committee's that wait to be checked.
struct NoticeScene: ScenePart {
    let common: ID<Notice>
    let issued: ID<Notice>
    let draft: ID<Notice>
    let offices: ID<Notice>

    /// The first order under check.
    var replacements: [String: String] { [":key": "1"] }

    init(_ ground: SceneGround) async throws {
        let (system, stranger) = (ground.system, ground.stranger)
        (issued, draft) = try await Self.make(in: system, to: stranger, by: ground.actor("toan.bui"))
        let own = draft
        common = try #require(ground.rows.first { $0.agency != stranger }).notice
        let waiting = try await system.read { try NoticeList.drafts(prepared: SceneGround.everything, in: $0) }
        offices = try #require(waiting.first { $0.id != own }).id
    }

    /// Two notices of the People's Committee: one issued to a single agency, and one that waits to be checked.
    static func make(
        in system: System, to agency: ID<Agency>, by officer: Actor
    ) async throws -> (issued: ID<Notice>, draft: ID<Notice>) {
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
}

extension PermissionTable.Record {
    static let notice = Self { scene, _, isOwn in
        scene[NoticeScene.self].map { isOwn ? $0.common : $0.issued }?.description
    }
    static let draft = Self { scene, _, isOwn in
        scene[NoticeScene.self].map { isOwn ? $0.offices : $0.draft }?.description
    }
}
