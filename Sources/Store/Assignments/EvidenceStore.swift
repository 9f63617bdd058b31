// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// Evidence and the text won from it.
package enum EvidenceStore {
    /// A piece of evidence and its file, for the system's own work.
    package static func find(
        _ id: ID<Evidence>, in snapshot: Snapshot
    ) throws -> (evidence: Evidence, file: StoredDocument) {
        let width = Evidence.table.columns.count
        let found = try snapshot.first(
            """
            SELECT \(sql: Evidence.table.selected), \(sql: StoredDocument.table.selected)
            FROM evidence JOIN stored_file ON stored_file.id = evidence.file_id WHERE evidence.id = \(id)
            """
        ) { (try Evidence($0), try StoredDocument($0, from: width)) }
        guard let found else { throw StoreError.notFound }
        return (found.0, found.1)
    }

    /// Keeps the text of a piece of evidence and makes it searchable; done twice, it counts once.
    package static func keep(_ text: String, of evidence: Evidence, in transaction: Transaction) throws {
        let added = try transaction.run(
            """
            INSERT INTO evidence_text (evidence_id, content) VALUES (\(evidence.id), \(text))
            ON CONFLICT (evidence_id) DO NOTHING
            """)
        if added == 1 { try SearchStore.append(text, to: evidence.assignment, in: transaction) }
    }
}
