// SPDX-License-Identifier: AGPL-3.0-or-later

extension Ability {
    /// See how all agencies stand, on one page.
    // Whoever sees all assignments; an agency's own standing is on its own pages.
    package static let seeProvince = Ability(
        "seeProvince", .whole, reach: { Policy.seeing($0) == .province ? .province : .none })
}

enum ProvinceAbilities: FeatureAbilities {
    static let all: [Ability] = [.seeProvince]
}
