// SPDX-License-Identifier: AGPL-3.0-or-later

/// What can go wrong with stored files.
public enum FileError: Error, Sendable, Hashable {
    /// The upload grew beyond its limit, in bytes; nothing of it was kept.
    case tooLarge(limit: Int)
    /// The disk, or the quota, is full; nothing was kept.
    case full
    /// There is no such file.
    case missing(FileHash)
    /// The content does not have this hash any more.
    case damaged(FileHash)
    /// The upload was finished or discarded before.
    case finished
    /// The file system failed.
    case io(String)
}

extension FileError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooLarge(let limit): "the file is larger than \(limit) bytes"
        case .full: "the disk is full: the file was not kept"
        case .missing(let hash): "the file \(hash) is not there"
        case .damaged(let hash): "the file \(hash) was changed after it was stored"
        case .finished: "the upload has ended already"
        case .io(let what): "the file system failed: \(what)"
        }
    }
}
