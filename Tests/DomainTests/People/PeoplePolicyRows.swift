// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

enum PeoplePolicyRows: FeaturePolicyRows {
    static let rows: [PolicyRow] = [
        PolicyRow(.manageOwnSession, own: Role.allCases),
        PolicyRow(.manageAccounts, province: [.administrator]),
    ]
}
