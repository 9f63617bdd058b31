// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

enum DifficultyPolicyRows: FeaturePolicyRows {
    static let rows: [PolicyRow] = [
        PolicyRow(
            .answerDifficulty,
            own: [
                .standingOfficer, .committeeOffice, .provincialLeader, .homeAffairsReviewer, .financeReviewer,
                .agencyHead, .qualityRepresentative, .isoSecretary,
            ])
    ]
}
