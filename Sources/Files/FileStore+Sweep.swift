// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// What a sweep took away.
public struct SweepResult: Sendable, Hashable {
    /// Contents no record refers to.
    public var orphans: [FileHash] = []
    /// Uploads that never ended.
    public var unfinished = 0
    /// Whether nothing was looked at, because somebody is copying the store.
    public var isHeld = false
}

/// Keeps sweeps away as long as it lives, in every process that shares the store; the kernel lets go when a process dies.
public final class SweepHold: Sendable {
    private let descriptor: CInt

    /// Waits for a sweep that is going on.
    init(_ path: String) throws(FileError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw Disk.failure(path) }
        guard flock(descriptor, LOCK_SH) == 0 else {
            let failure = Disk.failure(path)
            close(descriptor)
            throw failure
        }
    }

    deinit {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}

extension FileStore {
    /// Takes away what nothing refers to and was last stored before a moment (milliseconds since 1970).
    ///
    /// The moment must leave uploads the time to get their record: a day before now is plenty. `isReferenced` is asked
    /// for each old content; when it throws, the sweep ends with that error.
    public func sweep(
        olderThan moment: Int64, isReferenced: (FileHash) async throws -> Bool
    ) async throws -> SweepResult {
        var result = SweepResult()
        let lock = open(sweepLock, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard lock >= 0 else { throw Disk.failure(sweepLock) }
        // Let go by name: a program that is just being started has the open file too, until it runs.
        defer {
            flock(lock, LOCK_UN)
            close(lock)
        }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            guard errno == EWOULDBLOCK else { throw Disk.failure(sweepLock) }
            result.isHeld = true
            return result
        }
        for name in Disk.entries(incoming) {
            let path = "\(incoming)/\(name)"
            if let status = Disk.status(path), status.changed < moment, unlink(path) == 0 { result.unfinished += 1 }
        }
        for hash in hashes() {
            let path = place(hash).path
            guard let status = Disk.status(path), status.changed < moment else { continue }
            if try await isReferenced(hash) { continue }
            if try await Disk.onThread({ try self.removeIfOld(path, moment) }) { result.orphans.append(hash) }
        }
        return result
    }

    /// Keeps what is there from being swept away, until the hold is dropped: for whoever copies what a moment's records name.
    public func holdSweeping() async throws -> SweepHold {
        let path = sweepLock
        return try await Disk.onThread { try SweepHold(path) }
    }

    private var sweepLock: String { root + "/sweep.lock" }

    /// Removes one content by a recorded decision (lawful erasure, a wrong file); false when it is not there.
    @discardableResult
    public func remove(_ hash: FileHash) async throws -> Bool {
        try await Disk.onThread { try self.removed(hash) }
    }

    private func removed(_ hash: FileHash) throws(FileError) -> Bool {
        let place = place(hash)
        let failure = try gate.pass { () throws(FileError) in unlink(place.path) == 0 ? 0 : errno }
        if failure == ENOENT { return false }
        guard failure == 0 else { throw .io("\(place.path): \(String(cString: strerror(failure)))") }
        try Disk.sync(place.inner)
        return true
    }

    /// Looks at the age once more: the same content may have been stored again since the question was asked.
    private func removeIfOld(_ path: String, _ moment: Int64) throws(FileError) -> Bool {
        try gate.pass { () throws(FileError) in
            guard let status = Disk.status(path), status.changed < moment else { return false }
            return unlink(path) == 0
        }
    }
}
