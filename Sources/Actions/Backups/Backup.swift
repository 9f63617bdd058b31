// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Database
import Domain
import Files
import Foundation
import Store
import WorkingTime

/// Makes one archive of all records and every stored file they name, while the system goes on working.
///
/// The records are copied first, as of one moment, and then the files this copy names. None of them can be missing: a
/// file is on disk before its record is written (`FileStore`), and no sweep takes one away meanwhile (`SweepHold`). What
/// somebody removed on purpose meanwhile is told, and is no fault.
package struct Backup: Sendable {
    /// How far it is, in bytes of stored files.
    package struct Progress: Sendable, Hashable {
        package let done: Int
        package let total: Int
    }

    /// What came of it.
    package struct Result: Sendable {
        package let path: String
        /// Bytes.
        package let size: Int
        /// The archive's SHA-256.
        package let hash: [UInt8]
        package let manifest: BackupManifest
        /// Stored files that records still name and that could not be put in.
        package let missing: [FileHash]
        package let begunAt: Instant
        package let endedAt: Instant
    }

    let order: BackupOrder
    let report: @Sendable (Progress) -> Void

    package init(_ order: BackupOrder, report: @escaping @Sendable (Progress) -> Void = { _ in }) {
        self.order = order
        self.report = report
    }

    /// Makes the archive; throws `BackupError`, or `CancellationError` soon after the task was cancelled, and then there is
    /// none.
    package func run() async throws -> Result {
        let stop = StopSignal()
        do {
            return try await withTaskCancellationHandler {
                try await make(unless: stop)
            } onCancel: {
                stop.give()
            }
        } catch {
            throw BackupError.of(error, at: order.destination)
        }
    }

    private func make(unless stop: StopSignal) async throws -> Result {
        let begunAt = order.clock.now()
        let path = order.path(at: begunAt)
        // Before anything is copied: a wrong name must not cost hours.
        WorkFolder.clearLeftovers(beside: path)
        let file = try DurableFile(path)
        defer { file.discard() }
        let hold = try await order.files.holdSweeping()
        let folder = try WorkFolder(beside: path, "backup")
        defer { folder.remove() }
        let copy = try await DatabaseCopy.make(of: order, into: folder, unless: stop)
        nonisolated(unsafe) let target = file
        let written = try await WorkFolder.onThread { [self] in
            try BackupWriter(order: order, copy: copy, folder: folder, begunAt: begunAt, stop: stop, report: report)
                .write(to: target)
        }
        let missing = try await stillNamed(written.absent)
        withExtendedLifetime(hold) {}
        return Result(
            path: path, size: file.size, hash: written.hash, manifest: written.manifest, missing: missing,
            begunAt: begunAt, endedAt: order.clock.now())
    }

    /// Those that records name even now: the others were removed on purpose since.
    private func stillNamed(_ hashes: [FileHash]) async throws -> [FileHash] {
        guard !hashes.isEmpty else { return [] }
        return try await order.database.read { snapshot in
            try hashes.filter { try NoticeStore.isKept($0.bytes, in: snapshot) }
        }
    }
}
