// SPDX-License-Identifier: AGPL-3.0-or-later

extension URLs {
    /// How backups stand.
    package static let backups = "/quan-tri/sao-luu"
}
