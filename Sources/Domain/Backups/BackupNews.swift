// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is told about copies of the system; how is said in `BackupNewsWords`.
package enum BackupNews: String, FeatureNews {
    /// A backup failed.
    case backupFailed
    /// A backup lacks files that records name.
    case backupIncomplete
    case systemRestored

    package var ability: Ability? { .manageAccounts }

    package var isUnsilenceable: Bool { true }
}
