// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

enum AgencyPolicyRows: FeaturePolicyRows {
    static let rows: [PolicyRow] = [
        PolicyRow(
            .seeAgencies,
            province: [
                .administrator, .standingOfficer, .clerk, .committeeOffice, .provincialLeader, .homeAffairsReviewer,
                .financeReviewer, .committeeMember, .agencyHead, .qualityRepresentative, .isoSecretary, .officer,
                .internalAuditor,
            ], own: [.externalReader]),
        PolicyRow(.manageAgencies, province: [.administrator, .standingOfficer]),
    ]
}
