// SPDX-License-Identifier: AGPL-3.0-or-later

extension Ability {
    /// Answer a difficulty that one's agency is asked to clear, or say that one's own is cleared.
    package static let answerDifficulty = Ability(
        "answerDifficulty", .whole, own: Policy.reporters.union([.committeeOffice, .provincialLeader]))
}

enum DifficultyAbilities: FeatureAbilities {
    static let all: [Ability] = [.answerDifficulty]
}
