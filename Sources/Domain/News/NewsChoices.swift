// SPDX-License-Identifier: AGPL-3.0-or-later

/// What a person wants to be shown, kind by kind, and how often a digest is sent once mail is there.
package struct NewsChoices: Sendable, Hashable {
    /// Where news of a kind is shown.
    package enum Place: String, Sendable, CaseIterable {
        /// Counted by the bell, listed, and in the digest.
        case bell
        /// Listed and in the digest; the bell stays silent.
        case digest
        /// Nowhere.
        case off
    }

    /// How often a digest is sent.
    package enum Rhythm: String, Sendable, CaseIterable {
        case daily
        case weekly
        case never
    }

    package private(set) var places: [News.Kind: Place]
    package var rhythm: Rhythm

    package init(places: [News.Kind: Place] = [:], rhythm: Rhythm = .daily) {
        self.places = places.filter { !$0.key.isUnsilenceable && $0.value != .bell }
        self.rhythm = rhythm
    }

    /// Where a kind is shown: in the bell, unless the person chose otherwise and may.
    package func place(of kind: News.Kind) -> Place { places[kind] ?? .bell }

    /// Chooses a place for a kind; what can't be silenced stays where it is.
    package mutating func choose(_ place: Place, for kind: News.Kind) {
        guard !kind.isUnsilenceable else { return }
        places[kind] = place == .bell ? nil : place
    }
}
