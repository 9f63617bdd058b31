// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Synchronization

/// Keeps sweeping and finishing an upload of the same content apart, also between processes that share the folder.
///
/// Between processes it is a lock of the file system's, which every shared storage must offer that several servers use.
final class FileGate: Sendable {
    private let path: String
    private let turn = Mutex(())
    /// The lock file, once it was needed: a folder may also be opened only to be read.
    private let descriptor = Atomic<CInt>(-1)

    init(path: String) {
        self.path = path
    }

    deinit {
        let open = descriptor.load(ordering: .relaxed)
        if open >= 0 { close(open) }
    }

    /// Runs the body while nobody else, here or elsewhere, is at the gate.
    ///
    /// It waits on its thread, so it is called on one that may wait (`Disk.onThread`), never on Swift's cooperative ones.
    func pass<T: Sendable>(_ body: () throws(FileError) -> T) throws(FileError) -> T {
        try turn.withLock { _ throws(FileError) in
            let descriptor = try lockFile()
            guard Self.take(descriptor) else { throw Disk.failure(path) }
            defer { flock(descriptor, LOCK_UN) }
            return try body()
        }
    }

    private func lockFile() throws(FileError) -> CInt {
        let known = descriptor.load(ordering: .relaxed)
        if known >= 0 { return known }
        let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard opened >= 0 else { throw Disk.failure(path) }
        descriptor.store(opened, ordering: .relaxed)
        return opened
    }

    private static func take(_ descriptor: CInt) -> Bool {
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { return false }
        }
        return true
    }
}
