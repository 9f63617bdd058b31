// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

enum PlanPolicyRows: FeaturePolicyRows {
    static let rows: [PolicyRow] = [
        PolicyRow(
            .seePlans,
            province: [
                .standingOfficer, .committeeOffice, .provincialLeader, .homeAffairsReviewer, .financeReviewer,
                .committeeMember,
            ],
            own: [
                .clerk, .agencyHead, .qualityRepresentative, .isoSecretary, .officer, .internalAuditor, .externalReader,
            ]),
        PolicyRow(
            .keepPlan,
            own: [
                .standingOfficer, .homeAffairsReviewer, .financeReviewer, .agencyHead, .qualityRepresentative,
                .isoSecretary,
            ]),
        PolicyRow(.approvePlan, province: [.standingOfficer, .committeeOffice]),
    ]
}
