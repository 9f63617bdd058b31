// SPDX-License-Identifier: AGPL-3.0-or-later

extension Ability {
    /// Lay a decision before the province's leader.
    package static let layDecision = Ability("layDecision", .working, province: [.standingOfficer, .committeeOffice])
    /// Take it.
    package static let takeDecision = Ability("takeDecision", .deciding, province: [.provincialLeader])
}

enum MatterAbilities: FeatureAbilities {
    static let all: [Ability] = [.layDecision, .takeDecision]
}
