// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done about a difficulty, by the names the trail keeps.
package enum DifficultyAction: String, FeatureAction {
    case raiseDifficulty
    case answerDifficulty
    case handDifficulty
    case solveDifficulty
    case listDifficulties

    package static let isWork = true
}
