// SPDX-License-Identifier: AGPL-3.0-or-later

/// What changes of a matter laid before the leader besides what all records have, by the names the trail keeps.
package enum MatterField: String, FeatureField {
    case answer
}
