// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import Synchronization

/// The directory of agencies in memory, renewed after every committed action that changes it.
package final class DirectoryCache: Sendable {
    private struct State {
        var directory: AgencyDirectory?
        var generation = 0
    }

    private let database: Database
    private let state = Mutex(State())

    package init(database: Database) { self.database = database }

    /// The directory as it is now.
    package func current() async throws -> AgencyDirectory {
        let (known, generation) = state.withLock { ($0.directory, $0.generation) }
        if let known { return known }
        let fresh = try await database.read { try AgencyStore.directory(in: $0) }
        state.withLock {
            // An action may have changed agencies while this was read; then the next request reads again.
            if $0.generation == generation { $0.directory = fresh }
        }
        return fresh
    }

    /// Forgets the directory when an action changed it.
    package func actionWasCommitted(_ action: TrailAction) {
        switch action {
        case .createFirstAdministrator, .createAgency, .changeAgency, .endAgency, .addAlias, .removeAlias,
            .rememberMatch, .importAgencies, .reorganiseAgencies, .carryOutReorganisation:
            state.withLock {
                $0.directory = nil
                $0.generation += 1
            }
        default: break
        }
    }
}
