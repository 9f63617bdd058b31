// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import VietnameseText
import WorkingTime

/// Everything an issued notice's page shows, held to what the actor may see.
package struct NoticeView: Sendable {
    package let notice: Notice
    package let directives: [Directive]
    /// The notice's assignments that the actor may see.
    package let assignments: [Assignment]
    package let importedBy: String
    package let issuedBy: String
    package let file: StoredDocument?
    /// What is known of the file's signatures.
    package let signatures: SignatureCheck?
    /// The old encoding it was in.
    package let encoding: OldEncoding?
    package let history: [TrailHistory.Entry]
    /// What it did to earlier orders, and later notices to its own.
    package let effects: [OrderEffectRow]

    /// Loads the page of an issued notice; `StoreError.notFound` when the actor may not see it.
    package static func load(_ id: ID<Notice>, for actor: Actor, in snapshot: Snapshot) throws -> NoticeView {
        let notice = try NoticeStore.issued(id, visible: Visible(to: actor, under: .seeNotices), in: snapshot)
        let visible = Visible(to: actor, under: .seeAssignments)
        let assignments = try snapshot.rows(
            """
            SELECT \(sql: Assignment.table.selected) FROM assignment
            WHERE assignment.notice_id = \(id) AND \(sql: visible.assignment)
            """
        ) { try Assignment($0) }
        let names = try PersonStore.names(
            of: [notice.importedBy] + (notice.issuedBy.map { [$0] } ?? []), in: snapshot)
        return NoticeView(
            notice: notice, directives: try NoticeStore.directives(of: id, in: snapshot), assignments: assignments,
            importedBy: names[notice.importedBy] ?? "",
            issuedBy: notice.issuedBy.flatMap { names[$0] } ?? "",
            file: try notice.file.map { try NoticeStore.file($0, in: snapshot) },
            signatures: try notice.file.map { try FileReadings.signatures(of: [$0], in: snapshot)[$0] } ?? nil,
            encoding: try NoticeConversion.encoding(of: id, in: snapshot),
            history: try TrailHistory.of(id, limit: 50, in: snapshot),
            effects: try OrderEffectStore.of(id, for: actor, in: snapshot))
    }
}
