// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

enum CommitteePolicyRows: FeaturePolicyRows {
    static let rows: [PolicyRow] = [
        PolicyRow(
            .seeCommittees,
            province: [
                .standingOfficer, .committeeOffice, .provincialLeader, .homeAffairsReviewer, .financeReviewer,
                .committeeMember,
            ],
            own: [
                .clerk, .agencyHead, .qualityRepresentative, .isoSecretary, .officer, .internalAuditor, .externalReader,
            ]),
        PolicyRow(
            .keepCommittee,
            own: [
                .standingOfficer, .committeeOffice, .homeAffairsReviewer, .financeReviewer, .agencyHead,
                .qualityRepresentative, .isoSecretary,
            ]),
        PolicyRow(.receiveCommittee, province: [.standingOfficer, .committeeOffice]),
    ]
}
