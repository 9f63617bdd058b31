// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store

extension Sessions {
    /// Writes down that somebody takes something out of the system, before it goes (DESIGN.md, rule 2).
    package func takesOut<Entity>(
        _ subject: ID<Entity>, as event: AccessEntry.Event, _ signedIn: SignedIn, from address: String
    ) async throws {
        let now = clock.now()
        let entry = AccessEntry(
            id: newID(at: now), at: now, event: event, person: signedIn.person.id,
            userName: signedIn.person.userName, address: address, subject: subject.bytes)
        try await database.write { try AccessLog.append(entry, in: $0) }
    }

    /// Writes down that somebody takes a list out of the system, and what it was filtered by.
    package func takesOut(list detail: String, _ signedIn: SignedIn, from address: String) async throws {
        let now = clock.now()
        let entry = AccessEntry(
            id: newID(at: now), at: now, event: .exported, person: signedIn.person.id,
            userName: signedIn.person.userName, address: address, detail: String(detail.prefix(1000)))
        try await database.write { try AccessLog.append(entry, in: $0) }
    }
}
