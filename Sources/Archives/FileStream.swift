// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// A plain file, read from beginning to end.
public final class FileStream: ByteStream {
    public let path: String
    /// Its size when it was opened.
    public let size: Int
    let descriptor: CInt

    /// Opens a plain file; no link is followed.
    public init(_ path: String) throws(ArchiveError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw Descriptor.failure(path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .io("\(path): not a plain file")
        }
        size = Int(status.st_size)
    }

    deinit {
        close(descriptor)
    }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
        try Descriptor.read(descriptor, into: buffer, path)
    }

    public func finish() {}
}
