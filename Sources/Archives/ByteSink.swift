// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// Where the bytes of an archive go.
public protocol ByteSink: AnyObject {
    func write(_ bytes: UnsafeRawBufferPointer) throws(ArchiveError)
    /// Tells that nothing more comes, and returns when everything is on disk.
    func finish() throws(ArchiveError)
}

/// Where the bytes of an archive come from.
public protocol ByteStream: AnyObject {
    /// At most as many bytes as fit; none at the end, and only there.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int
    /// Tells whether what was read is all there was, and as it was written; to be asked at the end.
    func finish() throws(ArchiveError)
}

/// The few calls archives rest on, with errors told.
enum Descriptor {
    static func failure(_ path: String) -> ArchiveError {
        let code = errno
        if code == ENOSPC || code == EDQUOT { return .full(path: path) }
        if code == EEXIST { return .exists(path: path) }
        return .io("\(path): \(String(cString: strerror(code)))")
    }

    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt, _ path: String) throws(ArchiveError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure(path) }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    static func read(
        _ descriptor: CInt, into buffer: UnsafeMutableRawBufferPointer, _ path: String
    ) throws(ArchiveError) -> Int {
        while true {
            let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path) }
            return count
        }
    }

    /// Makes what happened to a folder's entries survive a power cut.
    static func sync(folder path: String) throws(ArchiveError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }
}
