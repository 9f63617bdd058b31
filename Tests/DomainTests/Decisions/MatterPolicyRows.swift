// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

enum MatterPolicyRows: FeaturePolicyRows {
    static let rows: [PolicyRow] = [
        PolicyRow(.layDecision, province: [.standingOfficer, .committeeOffice]),
        PolicyRow(.takeDecision, province: [.provincialLeader]),
    ]
}
