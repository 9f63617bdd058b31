// SPDX-License-Identifier: AGPL-3.0-or-later
import Crypto
import Foundation

/// A file that appears under its name only when it is whole, on disk and read back; readable by its owner only.
///
/// Given up, or dropped without ``place()``, it leaves nothing behind.
public final class DurableFile: ByteSink {
    /// The name it is to have.
    public let path: String
    /// Where it lies until then.
    public let draft: String
    public private(set) var size = 0
    private var descriptor: CInt
    private var digest = SHA256()
    private var isPlaced = false

    /// Begins a file; throws `ArchiveError.exists` when there is one of that name.
    public init(_ path: String) throws(ArchiveError) {
        self.path = path
        draft = path + ".dang-ghi"
        descriptor = -1
        guard access(path, F_OK) != 0 else { throw .exists(path: path) }
        try Self.removeLeftover(draft)
        descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Descriptor.failure(draft) }
        flock(descriptor, LOCK_EX | LOCK_NB)
    }

    /// What a killed run left is nobody's; what somebody writes still is locked by them.
    private static func removeLeftover(_ draft: String) throws(ArchiveError) {
        let left = open(draft, O_RDWR | O_CLOEXEC)
        guard left >= 0 else { return }
        defer { close(left) }
        if flock(left, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw .exists(path: draft) }
        unlink(draft)
    }

    deinit {
        discard()
        if descriptor >= 0 { close(descriptor) }
    }

    /// Gives the file up, unless it has its name already.
    public func discard() {
        guard descriptor >= 0, !isPlaced else { return }
        isPlaced = true
        unlink(draft)
    }

    public func write(_ bytes: UnsafeRawBufferPointer) throws(ArchiveError) {
        try Descriptor.write(bytes, to: descriptor, draft)
        digest.update(bufferPointer: bytes)
        size += bytes.count
    }

    public func finish() throws(ArchiveError) {
        guard fsync(descriptor) == 0 else { throw Descriptor.failure(draft) }
    }

    /// Reads the file back from disk, compares it with what was written, and gives it its name; its SHA-256.
    public func place() throws(ArchiveError) -> [UInt8] {
        let written = Array(digest.finalize())
        // Without this the check would read what is still in memory, and not what the disk has.
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
        guard try Self.digest(of: descriptor, draft) == written else { throw .damaged(draft) }
        // A link and not a renaming: that would replace a file which came in between.
        guard link(draft, path) == 0 else { throw Descriptor.failure(path) }
        isPlaced = true
        unlink(draft)
        try Descriptor.sync(folder: (path as NSString).deletingLastPathComponent.orHere)
        return written
    }

    private static func digest(of descriptor: CInt, _ path: String) throws(ArchiveError) -> [UInt8] {
        guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw Descriptor.failure(path) }
        var digest = SHA256()
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try Descriptor.read(descriptor, into: buffer, path)
            guard count > 0 else { return Array(digest.finalize()) }
            digest.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}

extension String {
    /// The folder a bare name lies in.
    var orHere: String { isEmpty ? "." : self }
}
