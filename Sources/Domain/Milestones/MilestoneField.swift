// SPDX-License-Identifier: AGPL-3.0-or-later

/// What changes of a milestone besides what all records have, by the names the trail keeps.
package enum MilestoneField: String, FeatureField {
    case milestones
    case forecast
    case delay
    case reached
}
