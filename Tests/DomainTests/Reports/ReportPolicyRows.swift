// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

enum ReportPolicyRows: FeaturePolicyRows {
    static let rows: [PolicyRow] = [
        PolicyRow(
            .seeReports,
            province: [
                .standingOfficer, .committeeOffice, .provincialLeader, .homeAffairsReviewer, .financeReviewer,
                .committeeMember,
            ], own: [.clerk, .agencyHead, .qualityRepresentative, .isoSecretary, .officer, .internalAuditor]),
        PolicyRow(.makeReport, province: [.standingOfficer, .committeeOffice]),
    ]
}
