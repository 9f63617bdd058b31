// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done about a milestone of a round, by the names the trail keeps.
package enum MilestoneAction: String, FeatureAction {
    case setMilestones
    case forecastMilestone
    case extendMilestone
    case reportMilestone
    case acceptMilestone
    case returnMilestone
    case remindMilestone
    case orderMilestone

    package static let isWork = true
}
