// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

enum NoticePolicyRows: FeaturePolicyRows {
    static let rows: [PolicyRow] = [
        PolicyRow(
            .seeNotices,
            province: [
                .standingOfficer, .committeeOffice, .provincialLeader, .homeAffairsReviewer, .financeReviewer,
                .committeeMember,
            ],
            own: [
                .clerk, .agencyHead, .qualityRepresentative, .isoSecretary, .officer, .internalAuditor, .externalReader,
            ]),
        PolicyRow(.prepareNotice, own: [.standingOfficer, .clerk, .committeeOffice]),
        PolicyRow(.issueNotice, own: [.standingOfficer, .committeeOffice]),
    ]
}
