// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done with copies of the system, by the names the trail keeps.
package enum BackupAction: String, FeatureAction {
    case makeBackup
    case failBackup
    case restoreBackup

    package static let isWork = false
}
