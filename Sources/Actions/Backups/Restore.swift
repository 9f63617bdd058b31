// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Database
import Domain
import Files
import Foundation
import Logging
import Store
import WorkingTime

/// Brings an archive back into an empty place, or tries whether it could be.
///
/// Nothing is believed: every part is held against its hash, the engine checks its storage, tables must have the rows they
/// had, every file a record names must be there, and the trail must verify. Only then the place is filled.
package struct Restore: Sendable {
    /// What came of it.
    package struct Result: Sendable {
        package let manifest: BackupManifest
        /// How many migrations the archive's records lacked.
        package let migrated: Int
        package let verification: VerificationReport
        /// Stored files that could not be backed up at the time.
        package let missing: Int
        package let files: Int
        /// Whether the installation's keys are there now.
        package let hasKeys: Bool
        /// What a drill read after starting: assignments.
        package let assignments: Int
    }

    let archive: String
    let identity: String?
    /// A folder with the installation's keys, kept apart from a plain archive.
    let keyFolder: String?
    let clock: Clock
    let report: @Sendable (Backup.Progress) -> Void

    package init(
        _ archive: String, identity: String? = nil, keyFolder: String? = nil, clock: Clock = .machine,
        report: @escaping @Sendable (Backup.Progress) -> Void = { _ in }
    ) {
        self.archive = archive
        self.identity = identity
        self.keyFolder = keyFolder
        self.clock = clock
        self.report = report
    }

    /// Restores into an empty folder, and an empty database of a PostgreSQL server where the archive is of one; throws
    /// `BackupError`, and then both are as they were.
    package func run(into folder: String, database: PostgresAddress? = nil) async throws -> Result {
        do {
            let place = try RestorePlace(folder)
            defer { place.giveUp() }
            let result = try await fill(place, database, isDrill: false)
            try place.finish()
            return result
        } catch {
            throw BackupError.of(error, at: folder)
        }
    }

    /// Does all that ``run(into:database:)`` does in a folder of its own beside the given path, and removes it.
    package func drill(beside path: String, database: PostgresAddress? = nil) async throws -> Result {
        do {
            WorkFolder.clearLeftovers(beside: path)
            let folder = try WorkFolder(beside: path, "drill")
            defer { folder.remove() }
            let place = try RestorePlace(folder.file("data"))
            return try await fill(place, database, isDrill: true)
        } catch {
            throw BackupError.of(error, at: path)
        }
    }

    private func fill(_ place: RestorePlace, _ database: PostgresAddress?, isDrill: Bool) async throws -> Result {
        let draft = place.draft
        if let database { try await PostgresPlace(database).requireEmpty() }
        let unpacked = try await unpack(into: place, for: database == nil ? .sqlite : .postgres)
        guard let database else {
            return try await check(unpacked, at: .file(draft + "/nenep.sqlite"), in: draft, isDrill: isDrill)
        }
        do {
            try await PostgresPlace(database).fill(from: unpacked.database)
            unlink(unpacked.database)
            let result = try await check(unpacked, at: .postgres(database), in: draft, isDrill: isDrill)
            if isDrill { try await PostgresPlace(database).clear() }
            return result
        } catch {
            // It was empty before, and is so again also when this task was cancelled.
            await Task { try? await PostgresPlace(database).clear() }.value
            throw error
        }
    }

    private func unpack(into place: RestorePlace, for engine: Engine) async throws -> ArchiveUnpacking.Unpacked {
        let draft = place.draft
        nonisolated(unsafe) let place = place
        let unpacked = try await WorkFolder.onThread { [self] in
            try ArchiveUnpacking(
                archive: archive, identity: identity, folder: draft,
                accepts: { manifest in
                    try Self.accept(manifest, for: engine)
                    try place.require(manifest.database.bytes + manifest.fileBytes)
                }, report: report
            ).run()
        }
        guard let keyFolder, !unpacked.hasKeys else { return unpacked }
        for key in BackupLayout.keyFiles where FileManager.default.fileExists(atPath: keyFolder + "/" + key) {
            try FileManager.default.copyItem(atPath: keyFolder + "/" + key, toPath: draft + "/" + key)
            chmod(draft + "/" + key, 0o600)
        }
        return unpacked
    }

    private static func accept(_ manifest: BackupManifest, for engine: Engine) throws(BackupError) {
        guard manifest.program == "nenep", manifest.format == BackupManifest.format else {
            throw .newer(step: "format \(manifest.format)")
        }
        let known = Dictionary(uniqueKeysWithValues: Migrations.all.map { ($0.number, $0.name) })
        for step in manifest.schema where known[step.number] != step.name {
            throw .newer(step: "\(step.number) \(step.name)")
        }
        guard manifest.engine == BackupLayout.name(of: engine) else { throw .otherEngine(archive: manifest.engine) }
        guard manifest.database.name == BackupLayout.database(engine) else { throw .malformed(manifest.database.name) }
    }
}
