// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

enum MilestonePolicyRows: FeaturePolicyRows {
    static let rows: [PolicyRow] = [
        PolicyRow(
            .reportMilestone, province: [.standingOfficer],
            own: [.homeAffairsReviewer, .financeReviewer, .agencyHead, .qualityRepresentative, .isoSecretary]),
        PolicyRow(.acceptMilestone, province: [.standingOfficer, .committeeOffice]),
        PolicyRow(.extendMilestone, province: [.standingOfficer, .committeeOffice, .provincialLeader]),
    ]
}
