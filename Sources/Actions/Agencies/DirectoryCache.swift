// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import Synchronization

/// The directory of agencies in memory, renewed after every committed action that changes it.
///
/// Where other processes write to the same database, each look first asks whether what is known is still so.
package final class DirectoryCache: Sendable {
    private struct State {
        var known: Known?
        var generation = 0
    }

    private struct Known: Sendable {
        let directory: AgencyDirectory
        /// How often it had been changed when it was read.
        let mark: Int
    }

    private let database: Database
    private let isShared: Bool
    private let state = Mutex(State())

    package init(database: Database, isShared: Bool = false) {
        self.database = database
        self.isShared = isShared
    }

    /// The directory as it is now.
    package func current() async throws -> AgencyDirectory {
        let (known, generation) = state.withLock { ($0.known, $0.generation) }
        if let known, !isShared { return known.directory }
        let fresh = try await database.read { snapshot in
            let mark = try ChangeMark.directory.count(in: snapshot)
            if let known, known.mark == mark { return known }
            return Known(directory: try AgencyStore.directory(in: snapshot), mark: mark)
        }
        state.withLock {
            // An action may have changed agencies while this was read; then the next request reads again.
            if $0.generation == generation { $0.known = fresh }
        }
        return fresh.directory
    }

    /// Forgets the directory when an action changed it.
    package func actionWasCommitted(_ action: TrailAction) {
        guard action.changesDirectory else { return }
        state.withLock {
            $0.known = nil
            $0.generation += 1
        }
    }
}

extension TrailAction {
    /// Whether agencies are other than before after this action, or what they are called.
    var changesDirectory: Bool {
        switch self {
        case .createFirstAdministrator, .createAgency, .changeAgency, .endAgency, .addAlias, .removeAlias,
            .rememberMatch, .importAgencies, .reorganiseAgencies, .carryOutReorganisation:
            true
        default: false
        }
    }
}
