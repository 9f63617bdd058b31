// SPDX-License-Identifier: AGPL-3.0-or-later

@testable import Domain

/// Who has an ability, and how far.
struct PolicyRow: Sendable {
    let ability: Ability
    let province: Set<Role>
    let own: Set<Role>

    init(_ ability: Ability, province: [Role] = [], own: [Role] = []) {
        self.ability = ability
        self.province = Set(province)
        self.own = Set(own)
    }
}

/// The rows of one feature's abilities.
protocol FeaturePolicyRows {
    static var rows: [PolicyRow] { get }
}
