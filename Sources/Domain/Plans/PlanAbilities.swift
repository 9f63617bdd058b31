// SPDX-License-Identifier: AGPL-3.0-or-later

extension Ability {
    /// See agencies' detailed plans; drafts are the agency's own.
    package static let seePlans = Ability("seePlans", .seeing, reach: Policy.seeing)
    /// Make the own agency's plan, submit it, note how far it has come.
    package static let keepPlan = Ability("keepPlan", .working, own: Policy.reporters)
    /// Approve, return and comment agencies' plans.
    package static let approvePlan = Ability("approvePlan", .deciding, province: [.standingOfficer, .committeeOffice])
}

enum PlanAbilities: FeatureAbilities {
    static let all: [Ability] = [.seePlans, .keepPlan, .approvePlan]
}
