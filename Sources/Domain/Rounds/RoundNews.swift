// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is told about rounds and their lists; how is said in `RoundNewsWords`.
package enum RoundNews: String, FeatureNews {
    /// A list waits for a department's opinion.
    case listSent
    case listOpinionGiven
    case listDecided
    /// The agency was approved for a round.
    case enrolled

    package var ability: Ability? {
        switch self {
        case .listSent: .giveListOpinion
        case .listOpinionGiven, .listDecided: .manageRounds
        case .enrolled: .reportAssignment
        }
    }

    package var isUnsilenceable: Bool { false }
}
