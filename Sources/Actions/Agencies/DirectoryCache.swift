// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import Synchronization

/// The directory of agencies in memory, renewed after every committed action that changes it.
///
/// Where other processes write to the same database, each look first asks whether what is known is still so, unless that
/// was just told: every request of somebody signed in learns it with who they are.
package final class DirectoryCache: Sendable {
    private struct State {
        var known: Known?
        var generation = 0
        /// How often it had been changed when that was last told, and until when this is enough to know.
        var heard: (mark: Int, until: ContinuousClock.Instant)?
    }

    private struct Known: Sendable {
        let directory: AgencyDirectory
        /// How often it had been changed when it was read.
        let mark: Int
    }

    private static let hearingLasts = Duration.seconds(1)

    private let database: Database
    private let isShared: Bool
    private let state = Mutex(State())

    package init(database: Database, isShared: Bool = false) {
        self.database = database
        self.isShared = isShared
    }

    /// The directory as it is now.
    package func current() async throws -> AgencyDirectory {
        let (known, heard, generation) = state.withLock { ($0.known, $0.heard, $0.generation) }
        if let known, !isShared { return known.directory }
        if let known, let heard, heard.until > .now, known.mark >= heard.mark { return known.directory }
        if let known, try await database.ask({ try ChangeMark.directory.count(in: $0) }) == known.mark {
            return known.directory
        }
        let fresh = try await database.read { snapshot in
            let mark = try ChangeMark.directory.count(in: snapshot)
            return Known(directory: try AgencyStore.directory(in: snapshot), mark: mark)
        }
        state.withLock {
            // An action may have changed agencies while this was read; then the next request reads again.
            if $0.generation == generation { $0.known = fresh }
        }
        return fresh.directory
    }

    /// Notes how often the directory has been changed, as a request has just been told.
    func heard(of mark: Int) {
        guard isShared else { return }
        state.withLock {
            $0.heard = (max(mark, $0.heard?.mark ?? 0), .now + Self.hearingLasts)
        }
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
        case .people(.createFirstAdministrator), .agency(.createAgency), .agency(.changeAgency), .agency(.endAgency),
            .agency(.addAlias), .agency(.removeAlias),
            .agency(.rememberMatch), .agency(.importAgencies), .agency(.reorganiseAgencies),
            .agency(.carryOutReorganisation):
            true
        default: false
        }
    }
}
