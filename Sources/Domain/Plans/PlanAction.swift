// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done with an agency's detailed plan, by the names the trail keeps.
package enum PlanAction: String, FeatureAction {
    case makePlan
    case editPlan
    case submitPlan
    case approvePlan
    case returnPlan
    case commentPlan
    case revisePlan
    case reportPlanItem

    package static let isWork = true
}
