// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Database
import Domain
import Files
import Foundation
import Logging
import Store
import WorkingTime

extension Restore {
    /// Checks what was unpacked and starts the system on it.
    func check(
        _ unpacked: ArchiveUnpacking.Unpacked, at location: Location, in draft: String, isDrill: Bool
    ) async throws -> Result {
        let manifest = unpacked.manifest
        let unhurried = Settings(timeLimit: nil)
        let database = try await Database.openReadOnly(location, settings: unhurried)
        do {
            try await compare(database, with: unpacked, files: FileStore(root: draft + "/files"))
            try await database.close()
        } catch {
            try? await database.close()
            throw error
        }
        let system = try await open(draft, manifest, at: location, unhurried)
        do {
            let verification = try await VerifyTrail.run(
                on: system.database, since: nil, key: system.trail.publicKey, at: system.now)
            guard verification.isClean else { throw BackupError.trail(findings: verification.outcome.findingCount) }
            if !isDrill { try await settle(system, manifest) }
            let result = Result(
                manifest: manifest, migrated: Migrations.all.count - manifest.schema.count,
                verification: verification, missing: unpacked.absent.count, files: unpacked.files,
                hasKeys: system.trail.publicKey != nil, assignments: try await firstPage(of: system))
            try await system.close()
            return result
        } catch {
            try? await system.close()
            throw error
        }
    }

    /// Starts the system on what was unpacked.
    private func open(
        _ draft: String, _ manifest: BackupManifest, at location: Location, _ settings: Settings
    ) async throws -> System {
        var configuration = System.Configuration.dataFolder(draft)
        configuration.location = location
        configuration.databaseSettings = settings
        configuration.clock = clock
        // A plain archive came without the keys: the records take those that are given, and wait for no others. Whether the
        // trail was signed by them is verified after.
        let keys = BackupLayout.keyFiles.map { draft + "/" + $0 }
        if !manifest.hasKeys || !keys.allSatisfy({ FileManager.default.fileExists(atPath: $0) }) {
            try await System.acceptKeys(configuration)
        }
        return try await System.open(configuration)
    }

    /// Holds the records against what the archive says of them.
    private func compare(
        _ database: Database, with unpacked: ArchiveUnpacking.Unpacked, files: FileStore
    ) async throws {
        let manifest = unpacked.manifest
        try await database.read { snapshot in
            let faults = try Catalog.faults(in: snapshot)
            guard faults.isEmpty else { throw BackupError.unsound(faults) }
            guard try Catalog.steps(in: snapshot) == manifest.schema else { throw BackupError.malformed("schema") }
            let rows = try Catalog.counts(of: Catalog.tables(in: snapshot), in: snapshot)
            let differing = Set(rows.keys).union(manifest.rows.keys).filter { rows[$0] != manifest.rows[$0] }
            guard differing.isEmpty else { throw BackupError.counts(differing.sorted()) }
            let heads = try TrailHeads.load(in: snapshot)
            guard heads.total == manifest.trail.entries, heads.short.description == manifest.trail.head else {
                throw BackupError.malformed("trail")
            }
            var missing: Set<String> = []
            try StoredContents.each(in: snapshot) { content in
                guard let hash = FileHash(bytes: content.hash), files.path(of: hash) == nil else { return }
                missing.insert(hash.hex)
            }
            guard missing.isSubset(of: unpacked.absent) else {
                throw BackupError.filesMissing(missing.subtracting(unpacked.absent).count)
            }
        }
    }

    /// Makes the copy the system that goes on: nobody is signed in any more, and the trail says what happened.
    private func settle(_ system: System, _ manifest: BackupManifest) async throws {
        try await system.database.write { try AfterRestoring.endSessions(in: $0) }
        let name = (archive as NSString).lastPathComponent
        try await system.perform(
            RecordRestore(name: name, made: manifest.moment, head: manifest.trail.head), as: .system())
    }

    /// Reads what the first page of a list shows.
    private func firstPage(of system: System) async throws -> Int {
        _ = try await system.directory()
        let (today, now) = (system.today, system.now)
        return try await system.read { snapshot in
            _ = try AssignmentList.load(
                AssignmentCriteria(), visible: Visible(to: .system(), under: .seeAssignments), today: today, now: now,
                in: snapshot)
            return try Catalog.counts(of: [Assignment.table.name], in: snapshot)[Assignment.table.name] ?? 0
        }
    }
}
