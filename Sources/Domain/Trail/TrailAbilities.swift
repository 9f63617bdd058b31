// SPDX-License-Identifier: AGPL-3.0-or-later

extension Ability {
    /// See the system's trail and its verification.
    package static let seeTrail = Ability("seeTrail", .whole, province: [.administrator, .standingOfficer])
}

enum TrailAbilities: FeatureAbilities {
    static let all: [Ability] = [.seeTrail]
}
