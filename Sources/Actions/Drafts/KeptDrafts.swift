// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store

/// What people have typed and not sent yet: kept for them alone, outside the one door, because nothing is submitted by it.
package struct KeptDrafts: Sendable {
    private let database: Database

    init(database: Database) { self.database = database }

    /// Keeps a draft; answers whether it was small enough.
    package func keep(_ draft: KeptDraft, of person: ID<Person>) async throws -> Bool {
        guard draft.isKeepable else { return false }
        try await database.write { try KeptDraftStore.keep(draft, of: person, in: $0) }
        return true
    }

    /// A person's drafts of the forms under an address.
    package func drafts(of person: ID<Person>, under address: String) async throws -> [KeptDraft] {
        try await database.read { try KeptDraftStore.drafts(of: person, under: address, in: $0) }
    }

    /// Forgets what its author drops.
    package func drop(_ form: String, of person: ID<Person>) async throws {
        try await database.write { try KeptDraftStore.forget(form, of: person, in: $0) }
    }
}

extension System {
    /// What people have typed and not sent yet.
    package var keptDrafts: KeptDrafts { KeptDrafts(database: database) }
}
