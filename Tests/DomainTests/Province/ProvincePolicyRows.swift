// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

enum ProvincePolicyRows: FeaturePolicyRows {
    static let rows: [PolicyRow] = [
        PolicyRow(
            .seeProvince,
            province: [
                .standingOfficer, .committeeOffice, .provincialLeader, .homeAffairsReviewer, .financeReviewer,
                .committeeMember,
            ])
    ]
}
