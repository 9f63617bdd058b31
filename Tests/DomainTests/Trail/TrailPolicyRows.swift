// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

enum TrailPolicyRows: FeaturePolicyRows {
    static let rows: [PolicyRow] = [
        PolicyRow(.seeTrail, province: [.administrator, .standingOfficer])
    ]
}
