// SPDX-License-Identifier: AGPL-3.0-or-later

/// What changes of a round besides what all records have, by the names the trail keeps.
package enum RoundField: String, FeatureField {
    case step
    case stand
    /// The day of what was entered on another.
    case on
}
