// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is told about agencies and their reorganisation; how is said in `AgencyNewsWords`.
package enum AgencyNews: String, FeatureNews {
    /// Agencies were merged, split, dissolved or renamed; the agency hands over or takes over.
    case agenciesReorganised
    /// A decision one recorded was carried out on its day.
    case reorganisationCarriedOut
    /// A decision one recorded could not be carried out by itself.
    case reorganisationHeld

    package var ability: Ability? {
        switch self {
        case .agenciesReorganised: .seeAgencies
        case .reorganisationCarriedOut, .reorganisationHeld: nil
        }
    }

    package var isUnsilenceable: Bool {
        switch self {
        case .reorganisationCarriedOut, .reorganisationHeld: true
        case .agenciesReorganised: false
        }
    }
}
