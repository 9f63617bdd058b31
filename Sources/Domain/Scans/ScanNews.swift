// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is told about scans; how is said in `ScanNewsWords`.
package enum ScanNews: String, FeatureNews {
    /// A scanned document has been read, or could not be.
    case scanRead

    package var ability: Ability? { .prepareNotice }

    package var isUnsilenceable: Bool { false }
}
