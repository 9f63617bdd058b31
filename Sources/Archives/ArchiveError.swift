// SPDX-License-Identifier: AGPL-3.0-or-later

/// What can go wrong with an archive.
public enum ArchiveError: Error, Sendable, Hashable {
    /// The disk, or the quota, is full; nothing was kept.
    case full(path: String)
    /// The file system failed.
    case io(String)
    /// A file of this name is there already, and is never replaced.
    case exists(path: String)
    /// The archive ends before its end.
    case truncated
    /// The archive holds something this program never writes: a link, a path that leads elsewhere, another format.
    case strange(String)
    /// A part does not have the content it should have.
    case damaged(String)
    /// An outside program is not there; its Debian package brings it.
    case missing(program: String, package: String)
    /// An outside program ended with an error; `said` is what it wrote about it.
    case failed(program: String, said: String)
    /// An outside program did nothing for so many minutes and was ended.
    case stalled(program: String, minutes: Int)
}

extension ArchiveError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .full(let path): "the disk is full at \(path): nothing was kept"
        case .io(let what): "the file system failed: \(what)"
        case .exists(let path): "\(path) is there already"
        case .truncated: "the archive ends too early"
        case .strange(let what): "the archive holds what this program never writes: \(what)"
        case .damaged(let what): "\(what) is damaged"
        case .missing(let program, let package): "\(program) is missing: apt install \(package)"
        case .failed(let program, let said): "\(program) failed: \(said)"
        case .stalled(let program, let minutes): "\(program) did nothing for \(minutes) minutes and was ended"
        }
    }
}
