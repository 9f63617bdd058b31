// SPDX-License-Identifier: AGPL-3.0-or-later

/// What changes of a plan besides what all records have, by the names the trail keeps.
package enum PlanField: String, FeatureField {
    case items
}
