// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is told about difficulties; how is said in `DifficultyNewsWords`.
package enum DifficultyNews: String, FeatureNews {
    case difficultyRaised
    case difficultyAnswered

    package var ability: Ability? {
        switch self {
        case .difficultyRaised: .decideAssignment
        case .difficultyAnswered: .workOnAssignment
        }
    }

    package var isUnsilenceable: Bool { false }
}
