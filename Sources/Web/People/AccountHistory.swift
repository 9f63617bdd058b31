// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

extension TrailHistory.Entry {
    /// The entry as one account's page tells it: of accounts made together, this one, and how many others.
    func about(_ person: Person) -> TrailHistory.Entry {
        guard action == .people(.createAccounts) else { return self }
        // Each account's changes begin with its name.
        let begins = changes.indices.filter { changes[$0].field == .name }
        guard begins.count > 1 else { return self }
        let accounts = zip(begins, begins.dropFirst() + [changes.count]).map { changes[$0..<$1] }
        var entry = self
        entry.changes = Array(
            accounts.first { $0.contains { $0.field == .userName && $0.to == person.userName } } ?? [])
        entry.others = accounts.count - 1
        return entry
    }
}
