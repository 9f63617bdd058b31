// SPDX-License-Identifier: AGPL-3.0-or-later

extension Ability {
    /// Hand in the own agency's milestones and say when they are expected; the standing office records what came on paper.
    package static let reportMilestone = Ability(
        "reportMilestone", .working, own: Policy.reporters, province: [.standingOfficer])
    /// Accept or return what agencies handed in.
    package static let acceptMilestone = Ability(
        "acceptMilestone", .deciding, province: [.standingOfficer, .committeeOffice])
    /// Give an agency its own day for a milestone, by a decision.
    package static let extendMilestone = Ability(
        "extendMilestone", .deciding, province: [.standingOfficer, .committeeOffice, .provincialLeader])
}

enum MilestoneAbilities: FeatureAbilities {
    static let all: [Ability] = [.reportMilestone, .acceptMilestone, .extendMilestone]
}
