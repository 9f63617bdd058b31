// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// The agencies of a round, as a document that speaks of them by their year means them.
package struct RoundAgencies: Sendable {
    package let round: Round
    /// Nil for all tracks together.
    package let track: RoundTrack.Kind?
    package let agencies: [ID<Agency>]

    /// The rounds of some years, track by track where there are several: those that take part, or, where nothing is decided
    /// yet, those on the list.
    package static func of(years: Set<Int>, visible: Visible, in snapshot: Snapshot) throws -> [RoundAgencies] {
        guard !years.isEmpty else { return [] }
        return try RoundStore.all(visible: visible, in: snapshot).filter { years.contains($0.year) }.flatMap { round in
            let all = try EnrolmentStore.of(round.id, visible: visible, in: snapshot)
            let decided = all.filter { $0.state.takesPart || $0.state == .suspended }
            let meant = decided.isEmpty ? all.filter(\.state.isUndecided) : decided
            let tracks = try RoundStore.tracks(of: round.id, in: snapshot).compactMap { track -> RoundAgencies? in
                let own = meant.filter { $0.track == track.id }.map(\.agency)
                return own.isEmpty ? nil : RoundAgencies(round: round, track: track.kind, agencies: own)
            }
            guard tracks.count > 1 else {
                return tracks.map { RoundAgencies(round: $0.round, track: nil, agencies: $0.agencies) }
            }
            return tracks + [RoundAgencies(round: round, track: nil, agencies: meant.map(\.agency))]
        }
    }
}
