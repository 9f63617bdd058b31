// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Store
import Synchronization

/// Tells whether other processes on the same database have changed anything since it was last asked.
final class ActionsElsewhere: Sendable {
    private let database: Database
    private let isShared: Bool
    /// How many actions there were when it was asked last.
    private let seen = Mutex(0)

    init(database: Database, isShared: Bool) { (self.database, self.isShared) = (database, isShared) }

    /// Asks; no question where no other process can be.
    func happened() async throws -> Bool {
        guard isShared else { return false }
        let count = try await database.ask { try TrailHeads.count(in: $0) }
        return seen.withLock { seen in
            // Who asked earlier and comes later must not throw away what is newer.
            guard count > seen else { return false }
            seen = count
            return true
        }
    }
}
