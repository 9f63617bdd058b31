// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

enum RoundPolicyRows: FeaturePolicyRows {
    static let rows: [PolicyRow] = [
        PolicyRow(
            .seeRounds,
            province: [
                .standingOfficer, .committeeOffice, .provincialLeader, .homeAffairsReviewer, .financeReviewer,
                .committeeMember,
            ], own: [.clerk, .agencyHead, .qualityRepresentative, .isoSecretary, .officer, .internalAuditor]),
        PolicyRow(.manageRounds, province: [.standingOfficer]),
        PolicyRow(.giveListOpinion, province: [.homeAffairsReviewer, .financeReviewer]),
        PolicyRow(.recordListDecision, province: [.standingOfficer, .committeeOffice]),
    ]
}
