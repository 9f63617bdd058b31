// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done to the trail itself, by the names the trail keeps.
package enum SealAction: String, FeatureAction {
    case signCheckpoint
    case rotateKey

    package static let isWork = false
}
