// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Foundation
import WorkingTime

/// Drafts of forms, each under its author; no query gives another person's.
package enum KeptDraftStore {
    /// Keeps a draft in place of the one before, and of a person's drafts the latest only.
    package static func keep(_ draft: KeptDraft, of person: ID<Person>, in transaction: Transaction) throws {
        let content = String(decoding: try JSONEncoder().encode(draft.fields), as: UTF8.self)
        try transaction.run(
            """
            INSERT INTO kept_draft (person_id, form, content, version, at)
            VALUES (\(person), \(draft.form), \(content), \(draft.version), \(draft.at))
            ON CONFLICT (person_id, form)
            DO UPDATE SET content = excluded.content, version = excluded.version, at = excluded.at
            """)
        try transaction.run(
            """
            DELETE FROM kept_draft WHERE person_id = \(person) AND form NOT IN (
                SELECT form FROM kept_draft WHERE person_id = \(person)
                ORDER BY at DESC, form LIMIT \(count: KeptDraft.mostForms))
            """)
    }

    /// A person's drafts of the forms that stand under an address: `/nhiem-vu/…` and what follows it.
    package static func drafts(
        of person: ID<Person>, under address: String, in snapshot: Snapshot
    ) throws -> [KeptDraft] {
        // The character after "/" ends the range, so that the key finds it.
        try snapshot.rows(
            """
            SELECT form, content, version, at FROM kept_draft
            WHERE person_id = \(person) AND form >= \(address + "/") AND form < \(address + "0")
            """
        ) { row in
            let fields = try? JSONDecoder().decode([KeptDraft.Field].self, from: Data(try row.text(1).utf8))
            return KeptDraft(
                form: try row.text(0), fields: fields ?? [], version: row.isNull(2) ? nil : try row.int(2),
                at: try row.instant(3))
        }
    }

    /// Forgets a draft.
    package static func forget(_ form: String, of person: ID<Person>, in transaction: Transaction) throws {
        try transaction.post("DELETE FROM kept_draft WHERE person_id = \(person) AND form = \(form)")
    }

    /// Forgets the drafts older than a moment.
    package static func forget(before moment: Instant, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM kept_draft WHERE at < \(moment)")
    }
}
