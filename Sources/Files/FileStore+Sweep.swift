// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Synchronization

/// What a sweep took away.
public struct SweepResult: Sendable, Hashable {
    /// Contents no record refers to.
    public var orphans: [FileHash] = []
    /// Uploads that never ended.
    public var unfinished = 0
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
        for name in Disk.entries(incoming) {
            let path = "\(incoming)/\(name)"
            if let status = Disk.status(path), status.changed < moment, unlink(path) == 0 { result.unfinished += 1 }
        }
        for hash in hashes() {
            let path = place(hash).path
            guard let status = Disk.status(path), status.changed < moment else { continue }
            if try await isReferenced(hash) { continue }
            if removeIfOld(path, moment) { result.orphans.append(hash) }
        }
        return result
    }

    /// Removes one content by a recorded decision (lawful erasure, a wrong file); false when it is not there.
    @discardableResult
    public func remove(_ hash: FileHash) throws(FileError) -> Bool {
        let place = place(hash)
        let failure = gate.mutex.withLock { _ in unlink(place.path) == 0 ? 0 : errno }
        if failure == ENOENT { return false }
        guard failure == 0 else { throw .io("\(place.path): \(String(cString: strerror(failure)))") }
        try Disk.sync(place.inner)
        return true
    }

    /// Looks at the age once more: the same content may have been stored again since the question was asked.
    private func removeIfOld(_ path: String, _ moment: Int64) -> Bool {
        gate.mutex.withLock { _ in
            guard let status = Disk.status(path), status.changed < moment else { return false }
            return unlink(path) == 0
        }
    }
}
