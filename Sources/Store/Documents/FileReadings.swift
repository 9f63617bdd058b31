// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Foundation

/// What was drawn from files and can be drawn again: signatures, and what evidence says of itself.
///
/// Whoever asks has checked that the actor may see the records the files belong to.
package enum FileReadings {
    /// Keeps what the signatures of a file came to, in place of what was known.
    package static func keep(
        _ check: SignatureCheck, of file: ID<StoredDocument>, in transaction: Transaction
    ) throws {
        let content = try encoded(check)
        try transaction.run(
            """
            INSERT INTO file_signatures (file_id, content) VALUES (\(file), \(content))
            ON CONFLICT (file_id) DO UPDATE SET content = excluded.content
            """)
    }

    /// What is known of some files' signatures.
    package static func signatures(
        of files: [ID<StoredDocument>], in snapshot: Snapshot
    ) throws -> [ID<StoredDocument>: SignatureCheck] {
        guard !files.isEmpty else { return [:] }
        let rows = try snapshot.rows(
            "SELECT file_id, content FROM file_signatures WHERE file_id IN \(list: Set(files).sorted())"
        ) { (try $0.id(0, of: StoredDocument.self), try decoded(try $0.text(1), SignatureCheck.self)) }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }

    /// Keeps what a piece of evidence says of itself.
    package static func keep(
        _ document: EvidenceDocument, of evidence: ID<Evidence>, in transaction: Transaction
    ) throws {
        let content = try encoded(document)
        try transaction.run(
            """
            INSERT INTO evidence_document (evidence_id, content) VALUES (\(evidence), \(content))
            ON CONFLICT (evidence_id) DO UPDATE SET content = excluded.content
            """)
    }

    /// What the evidence of an assignment says of itself, as far as it is official documents.
    package static func documents(
        of assignment: ID<Assignment>, in snapshot: Snapshot
    ) throws -> [ID<Evidence>: EvidenceDocument] {
        let rows = try snapshot.rows(
            """
            SELECT evidence_document.evidence_id, evidence_document.content
            FROM evidence_document JOIN evidence ON evidence.id = evidence_document.evidence_id
            WHERE evidence.assignment_id = \(assignment)
            """
        ) { (try $0.id(0, of: Evidence.self), try decoded(try $0.text(1), EvidenceDocument.self)) }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }

    private static func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private static func decoded<Value: Decodable>(_ text: String, _: Value.Type) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }
}
