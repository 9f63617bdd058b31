// SPDX-License-Identifier: AGPL-3.0-or-later

/// A file that is safely on disk.
public struct StoredFile: Sendable, Hashable {
    public let hash: FileHash
    /// Bytes.
    public let size: Int
    /// What the content is, whatever it is called.
    public let kind: FileKind

    public init(hash: FileHash, size: Int, kind: FileKind) {
        self.hash = hash
        self.size = size
        self.kind = kind
    }
}
