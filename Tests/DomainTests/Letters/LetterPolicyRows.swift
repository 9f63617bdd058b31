// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

enum LetterPolicyRows: FeaturePolicyRows {
    static let rows: [PolicyRow] = [
        PolicyRow(
            .seeLetters,
            own: [
                .standingOfficer, .clerk, .committeeOffice, .provincialLeader, .agencyHead, .qualityRepresentative,
                .isoSecretary,
            ]),
        PolicyRow(.draftLetter, own: [.standingOfficer, .committeeOffice, .isoSecretary]),
        PolicyRow(.approveLetter, own: [.committeeOffice, .provincialLeader, .agencyHead]),
        PolicyRow(.numberLetter, own: [.clerk]),
        PolicyRow(.sendLetter, own: [.clerk]),
        PolicyRow(.remindAssignment, province: [.standingOfficer, .committeeOffice, .provincialLeader]),
    ]
}
