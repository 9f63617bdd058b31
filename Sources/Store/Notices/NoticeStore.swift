// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Loads notices, their source, their draft and their orders.
package enum NoticeStore {
    /// An issued notice, if the actor may see one of its assignments.
    package static func issued(_ id: ID<Notice>, visible: Visible, in snapshot: Snapshot) throws -> Notice {
        try find(id, where: visible.issuedNotices, in: snapshot)
    }

    /// A notice that the actor's agency prepares.
    package static func prepared(_ id: ID<Notice>, visible: Visible, in snapshot: Snapshot) throws -> Notice {
        try find(id, where: visible.preparedNotices, in: snapshot)
    }

    /// A notice that the actor may see, issued or as a draft of their own agency.
    package static func seen(_ id: ID<Notice>, by actor: Actor, in snapshot: Snapshot) throws -> Notice {
        let seen = Visible(to: actor, under: .seeNotices)
        let prepared = Visible(to: actor, under: .prepareNotice)
        return try find(id, where: "((\(sql: seen.issuedNotices)) OR (\(sql: prepared.preparedNotices)))", in: snapshot)
    }

    private static func find(_ id: ID<Notice>, where condition: SQL, in snapshot: Snapshot) throws -> Notice {
        let found = try snapshot.first(
            "SELECT \(sql: Notice.table.selected) FROM notice WHERE notice.id = \(id) AND \(sql: condition)"
        ) { try Notice($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// The text it was read from.
    package static func source(_ id: ID<Notice>, in snapshot: Snapshot) throws -> NoticeSource {
        let found = try snapshot.first(
            "SELECT \(sql: NoticeSource.table.selected) FROM notice_source WHERE id = \(id)"
        ) { try NoticeSource($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// Its checked reading.
    package static func draft(_ id: ID<Notice>, in snapshot: Snapshot) throws -> NoticeDraft {
        let found = try snapshot.first(
            "SELECT \(sql: NoticeDraftRow.table.selected) FROM notice_draft WHERE id = \(id)"
        ) { try NoticeDraftRow($0).draft() }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// Its orders, in the document's order.
    package static func directives(of id: ID<Notice>, in snapshot: Snapshot) throws -> [Directive] {
        try snapshot.rows(
            """
            SELECT \(sql: Directive.table.selected) FROM directive WHERE notice_id = \(id) ORDER BY ordinal
            """
        ) { try Directive($0) }
    }

    /// A file, by its identity; the caller has checked the record it belongs to.
    package static func file(_ id: ID<StoredDocument>, in snapshot: Snapshot) throws -> StoredDocument {
        let found = try snapshot.first(
            "SELECT \(sql: StoredDocument.table.selected) FROM stored_file WHERE id = \(id)"
        ) { try StoredDocument($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// A notice that is the same document: same text, or same number of the same day.
    ///
    /// Dropped ones don't count, and of those not yet issued only the ones the actor's own agency prepares: another
    /// agency's draft is not to be learned of, and nobody keeps a document from others by importing it first.
    package static func double(
        textHash: [UInt8], number: String, issuedOn: Day?, prepared: Visible, in snapshot: Snapshot
    ) throws -> Notice? {
        try same(
            textHash, number, issuedOn, and: "(issued_at IS NOT NULL OR \(sql: prepared.preparedNotices))", in: snapshot
        )
        .first
    }

    /// An issued notice that is the same document as one about to be issued; a number is that of an issuer, where both
    /// issuers are known.
    package static func issuedDouble(of notice: Notice, in snapshot: Snapshot) throws -> Notice? {
        try same(notice.textHash, notice.number, notice.issuedOn, and: "issued_at IS NOT NULL", in: snapshot).first {
            other in
            guard other.id != notice.id else { return false }
            guard other.textHash != notice.textHash, let issuer = notice.issuerAgency, let theirs = other.issuerAgency
            else { return true }
            return issuer == theirs
        }
    }

    private static func same(
        _ textHash: [UInt8], _ number: String, _ issuedOn: Day?, and condition: SQL, in snapshot: Snapshot
    ) throws -> [Notice] {
        var same: SQL = "text_hash = \(textHash)"
        if !number.isEmpty, let issuedOn {
            same = "(\(sql: same) OR (number = \(number) AND issued_on = \(issuedOn)))"
        }
        return try snapshot.rows(
            """
            SELECT \(sql: Notice.table.selected) FROM notice
            WHERE dropped_at IS NULL AND \(sql: condition) AND \(sql: same)
            """
        ) { try Notice($0) }
    }
}

extension NoticeStore {
    /// Whether any record refers to a file with this hash, or any page of a scan is pictured by it.
    package static func isKept(_ hash: [UInt8], in snapshot: Snapshot) throws -> Bool {
        try snapshot.exists("SELECT 1 FROM stored_file WHERE hash = \(hash)")
            || snapshot.exists("SELECT 1 FROM scan_page WHERE picture = \(hash)")
    }
}
