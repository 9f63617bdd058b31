// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done with what is laid before the leader, by the names the trail keeps.
package enum MatterAction: String, FeatureAction {
    case layDecision
    case supplementDecision
    case withdrawDecision
    case takeDecision

    package static let isWork = true
}
