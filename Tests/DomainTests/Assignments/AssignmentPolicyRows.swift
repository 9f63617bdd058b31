// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

enum AssignmentPolicyRows: FeaturePolicyRows {
    static let rows: [PolicyRow] = [
        PolicyRow(
            .seeAssignments,
            province: [
                .standingOfficer, .committeeOffice, .provincialLeader, .homeAffairsReviewer, .financeReviewer,
                .committeeMember,
            ],
            own: [
                .clerk, .agencyHead, .qualityRepresentative, .isoSecretary, .officer, .internalAuditor, .externalReader,
            ]),
        PolicyRow(
            .workOnAssignment,
            own: [
                .standingOfficer, .homeAffairsReviewer, .financeReviewer, .agencyHead, .qualityRepresentative,
                .isoSecretary, .officer,
            ]),
        PolicyRow(
            .reportAssignment,
            own: [
                .standingOfficer, .homeAffairsReviewer, .financeReviewer, .agencyHead, .qualityRepresentative,
                .isoSecretary,
            ]),
        PolicyRow(.recordPaperReply, province: [.standingOfficer, .committeeOffice]),
        PolicyRow(.decideAssignment, own: [.standingOfficer, .committeeOffice, .provincialLeader, .agencyHead]),
        PolicyRow(.setPeriodReportRule, province: [.standingOfficer]),
    ]
}
