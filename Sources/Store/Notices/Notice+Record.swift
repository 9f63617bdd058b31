// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Foundation

extension Notice: Record {
    package static let table = BusinessTable(
        "notice",
        [
            "id", "kind", "number", "issuer", "issuer_id", "place", "issued_on", "subject", "signer_name",
            "signer_position", "authority", "recipients", "file_id", "text_hash", "reader_version", "agency_id",
            "imported_at", "imported_by", "issued_at", "issued_by", "dropped_at", "version",
        ])

    package var values: [Value] {
        [
            id.databaseValue, kind.databaseValue, number.databaseValue, issuer.databaseValue,
            issuerAgency.databaseValue, place.databaseValue, issuedOn.databaseValue, subject.databaseValue,
            signer.name.databaseValue, signer.position.databaseValue,
            signer.authority.joined(separator: "\n").databaseValue, recipients.joined(separator: "\n").databaseValue,
            file.databaseValue, textHash.databaseValue, readerVersion.databaseValue, agency.databaseValue,
            importedAt.databaseValue, importedBy.databaseValue, issuedAt.databaseValue, issuedBy.databaseValue,
            droppedAt.databaseValue, version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), kind: try row.text(1), number: try row.text(2), issuer: try row.text(3),
            issuerAgency: try row.optionalID(4), place: try row.text(5), issuedOn: try row.optionalDay(6),
            subject: try row.text(7),
            signer: Signer(name: try row.text(8), position: try row.text(9), authority: try row.lines(10)),
            recipients: try row.lines(11), file: try row.optionalID(12), textHash: try row.bytes(13),
            readerVersion: try row.text(14), agency: try row.id(15), importedAt: try row.instant(16),
            importedBy: try row.id(17), issuedAt: try row.optionalInstant(18), issuedBy: try row.optionalID(19),
            droppedAt: try row.optionalInstant(20), version: try row.int(21))
    }
}

extension Row {
    /// Reads a list kept as lines.
    func lines(_ column: Int) throws -> [String] {
        try text(column).split(separator: "\n").map(String.init)
    }
}

/// The text a notice was read from; it never changes, because every mark counts its bytes.
package struct NoticeSource: Record, Hashable {
    package static let table = BusinessTable("notice_source", ["id", "content"])

    package let id: ID<Notice>
    package let text: String

    package init(id: ID<Notice>, text: String) {
        self.id = id
        self.text = text
    }

    package init(_ row: Row) throws { self.init(id: try row.id(0), text: try row.text(1)) }

    package var values: [Value] { [id.databaseValue, text.databaseValue] }
}

/// The checked reading of a notice, kept as one value until it is issued.
package struct NoticeDraftRow: Record, Hashable {
    package static let table = BusinessTable("notice_draft", ["id", "content"])

    package let id: ID<Notice>
    package let content: String

    package init(id: ID<Notice>, draft: NoticeDraft) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self.id = id
        content = String(decoding: try encoder.encode(draft), as: UTF8.self)
    }

    package init(_ row: Row) throws {
        id = try row.id(0)
        content = try row.text(1)
    }

    package var values: [Value] { [id.databaseValue, content.databaseValue] }

    /// The draft it holds.
    package func draft() throws -> NoticeDraft {
        try JSONDecoder().decode(NoticeDraft.self, from: Data(content.utf8))
    }
}
