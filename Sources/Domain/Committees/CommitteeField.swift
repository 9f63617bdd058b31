// SPDX-License-Identifier: AGPL-3.0-or-later

/// What changes of a decision on a committee besides what all records have, by the names the trail keeps.
package enum CommitteeField: String, FeatureField {
    case members
}
