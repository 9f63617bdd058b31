// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// A lock file that only one process holds; the kernel drops it when the process ends, however it ends.
final class FolderLock: Sendable {
    private let descriptor: CInt

    /// Takes the lock, or throws `DatabaseError.inUse` with the process that has it.
    init(_ path: String) throws(DatabaseError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw .io("\(path): \(String(cString: strerror(errno)))") }
        guard Self.take(descriptor) else {
            let reason = errno
            let holder = Self.holder(descriptor)
            Foundation.close(descriptor)
            guard reason == EWOULDBLOCK else { throw .io("\(path): \(String(cString: strerror(reason)))") }
            throw .inUse(by: holder)
        }
        self.descriptor = descriptor
        let text = Array("\(getpid())\n".utf8)
        ftruncate(descriptor, 0)
        // The number is only told to people; the lock itself does not rest on it.
        _ = pwrite(descriptor, text, text.count, 0)
    }

    /// Tries for a moment: a process that is just ending, or a child it is just starting, lets go soon.
    private static func take(_ descriptor: CInt) -> Bool {
        for _ in 0..<10 {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
            guard errno == EWOULDBLOCK else { return false }
            usleep(100_000)
        }
        return flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }

    deinit {
        Foundation.close(descriptor)
    }

    private static func holder(_ descriptor: CInt) -> Int32? {
        var buffer = [UInt8](repeating: 0, count: 16)
        let size = pread(descriptor, &buffer, buffer.count, 0)
        guard size > 0 else { return nil }
        return Int32(String(decoding: buffer[..<size].prefix { (48...57).contains($0) }, as: UTF8.self))
    }
}
