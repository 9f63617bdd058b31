// SPDX-License-Identifier: AGPL-3.0-or-later
import Dispatch
import Foundation

/// The few file system calls the store rests on, with errors told.
enum Disk {
    /// The last call's error, about a path.
    static func failure(_ path: String) -> FileError {
        let code = errno
        if code == ENOSPC || code == EDQUOT { return .full }
        return .io("\(path): \(String(cString: strerror(code)))")
    }

    static func makeFolder(_ path: String) throws(FileError) {
        guard mkdir(path, 0o750) == 0 || errno == EEXIST else { throw failure(path) }
    }

    /// Makes what happened to a file or a folder's entries survive a power cut.
    static func sync(_ path: String) throws(FileError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    static func write(_ buffer: UnsafeRawBufferPointer, to descriptor: CInt, _ path: String) throws(FileError) {
        var rest = buffer
        while !rest.isEmpty {
            let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure(path) }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Size in bytes and last change in milliseconds since 1970, or nil when there is no such file.
    static func status(_ path: String) -> (size: Int, changed: Int64)? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let changed = Int64(status.st_mtim.tv_sec) * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000
        return (Int(status.st_size), changed)
    }

    /// The number a file has in its file system as long as it lives; nil when there is no such file.
    static func number(_ path: String) -> UInt64? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return UInt64(status.st_ino)
    }

    static func entries(_ path: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted() ?? []
    }

    /// Runs blocking work on a thread of its own, off Swift's cooperative ones.
    static func onThread<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result(catching: work)) }
        }
    }
}
