// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// One attempt at a backup (sao lưu) by the system itself, and what came of it.
package struct BackupRun: Sendable, Hashable {
    package let id: ID<BackupRun>
    package let begunAt: Instant
    package let endedAt: Instant
    /// The archive's file name; empty when there is none.
    package let name: String
    /// Bytes.
    package let size: Int
    /// How many stored files are in it.
    package let files: Int
    /// How many stored files could not be put in it: they are not there any more, or damaged.
    package let missing: Int
    /// The archive's SHA-256; empty when there is none.
    package let hash: [UInt8]
    package let isEncrypted: Bool
    /// Why it failed, for whoever operates the installation; nil when it did not.
    package let failure: String?

    package init(
        id: ID<BackupRun>, begunAt: Instant, endedAt: Instant, name: String, size: Int, files: Int, missing: Int,
        hash: [UInt8], isEncrypted: Bool, failure: String?
    ) {
        self.id = id
        self.begunAt = begunAt
        self.endedAt = endedAt
        self.name = name
        self.size = size
        self.files = files
        self.missing = missing
        self.hash = hash
        self.isEncrypted = isEncrypted
        self.failure = failure
    }

    /// Whether there is an archive to restore from.
    package var isGood: Bool { failure == nil }
}
