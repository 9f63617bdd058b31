// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Archives
import Database
import DatabaseTestKit
import Domain
import Files
import Foundation
import Store
import TestKit
import Testing
import WorkingTime

/// Backups of records in PostgreSQL, made and restored by its own programs.
@Suite(.enabled(if: TestInstallation.engine == .postgres, "NENEP_TEST_POSTGRES names no server"))
struct PostgresBackupTests {
    @Test func `a running server is backed up as of one moment while others write, and goes on elsewhere`() async throws
    {
        let ground = try await BackupGround(on: .postgres)
        try await ground.tell()
        try await ground.signIn()
        let assignments = try await ground.trail.assignments().count
        let (system, root, halt) = (ground.system, ground.trail.root, StopSignal())
        let writer = Task {
            var names: [String] = []
            while !halt.isGiven {
                let name = "Chi cục \(names.count)"
                try await system.perform(
                    CreateAgency(AgencyDraft(name: name, level: .department, parent: root)), as: .system())
                names.append(name)
            }
            return names
        }
        let result = try await ground.backUp()
        halt.give()
        let written = try await writer.value
        #expect(result.missing.isEmpty && result.manifest.engine == "postgres" && result.manifest.files == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: ground.folder) == ["a.tar"])

        let target = try await EmptyServer()
        let data = ground.folder + "/data"
        let restored = try await Restore(ground.archive).run(into: data, database: target.address)
        #expect(restored.verification.isClean && restored.files == 1 && restored.assignments == assignments)
        let other = try await target.system(in: data)
        // Of those written meanwhile the first ones are there, and none without the one before it.
        let names = Set(try await other.directory().all.map(\.name))
        let there = written.prefix { names.contains($0) }
        #expect(names.count == 4 + there.count && names.count == result.manifest.rows["agency"])
        let hash = try #require(FileHash(bytes: Array(FileDigest.of(bytes: BackupGround.evidence))))
        #expect(try await other.files.data(of: hash) == BackupGround.evidence)
        #expect(try await BackupGround.sessions(of: other) == 0)
        // It is a whole system: it can be written to, and its trail goes on.
        try await other.perform(
            CreateAgency(AgencyDraft(name: "Sở Xây dựng", level: .department, parent: root)), as: .system())
        #expect(try await other.read { try TrailVerification.run(in: $0) }.findingCount == 0)
        try await other.close()
        try await ground.close()
    }

    @Test func `only an empty database is filled, and a refusal leaves database and folder as they were`() async throws
    {
        let ground = try await BackupGround(on: .postgres)
        try await ground.tell()
        try await ground.backUp()
        let address = try ground.address()
        let before = try await ground.system.read { try Catalog.counts(of: Catalog.tables(in: $0), in: $0) }
        let data = ground.folder + "/data"
        await #expect(throws: BackupError.occupied(path: address.description)) {
            try await Restore(ground.archive).run(into: data, database: address)
        }
        await #expect(throws: BackupError.occupied(path: address.description)) {
            try await Restore(ground.archive).drill(beside: ground.archive, database: address)
        }
        #expect(try await ground.system.read { try Catalog.counts(of: Catalog.tables(in: $0), in: $0) } == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: data).isEmpty)
        try await ground.close()
    }

    @Test func `a drill proves the archive and leaves the database empty`() async throws {
        let ground = try await BackupGround(on: .postgres)
        try await ground.tell()
        try await ground.backUp()
        let target = try await EmptyServer()
        let result = try await Restore(ground.archive).drill(beside: ground.archive, database: target.address)
        let assignments = try await ground.trail.assignments().count
        #expect(result.verification.isClean && result.assignments == assignments)
        #expect(try await target.tables().isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: ground.folder) == ["a.tar"])
        // So it can be done again, in the same database.
        _ = try await Restore(ground.archive).drill(beside: ground.archive, database: target.address)
        try await ground.close()
    }

    @Test func `an encrypted one brings the keys along, and opens with its own key only`() async throws {
        let ground = try await BackupGround(on: .postgres)
        try await ground.tell()
        let (recipient, identity) = try ground.key()
        try await ground.backUp(for: [recipient])
        let target = try await EmptyServer()
        let data = ground.folder + "/data"
        await #expect(throws: BackupError.identityMissing) {
            try await Restore(ground.archive).run(into: data, database: target.address)
        }
        let stranger = try ground.key(named: "stranger").identity
        await #expect(throws: BackupError.self) {
            try await Restore(ground.archive, identity: stranger).run(into: data, database: target.address)
        }
        #expect(try await target.tables().isEmpty)
        let restored = try await Restore(ground.archive, identity: identity).run(into: data, database: target.address)
        #expect(restored.hasKeys && restored.verification.isClean)
        let old = ground.system.folder + "/trail.key"
        #expect(FileManager.default.contentsEqual(atPath: old, andPath: data + "/trail.key"))
        try await ground.close()
    }

    @Test func `an archive of the other engine is refused by name, either way`() async throws {
        let ground = try await BackupGround(on: .postgres)
        try await ground.tell()
        try await ground.backUp()
        let target = try await EmptyServer()
        await #expect(throws: BackupError.otherEngine(archive: "postgres")) {
            try await Restore(ground.archive).run(into: ground.folder + "/data")
        }
        let file = try await BackupGround()
        try await file.tell()
        try await file.backUp()
        await #expect(throws: BackupError.otherEngine(archive: "sqlite")) {
            try await Restore(file.archive).run(into: ground.folder + "/data", database: target.address)
        }
        #expect(try await target.tables().isEmpty)
        try await file.close()
        try await ground.close()
    }

    @Test func `a dump that is none, half a one, or of a newer program is refused in words, and nothing is left`()
        async throws
    {
        let ground = try await BackupGround(on: .postgres)
        try await ground.tell()
        try await ground.backUp()
        let target = try await EmptyServer()
        let parts = try BackupGround.parts(of: ground.archive)
        let place = try #require(parts.firstIndex { $0.0 == "nenep-backup/nenep.dump" })
        let dump = parts[place].1
        #expect(dump.prefix(5) == Array("PGDMP".utf8)[...])
        var newer = dump
        // The minor version of pg_dump's own format.
        newer[6] = 99
        let none = Array("Đây không phải bản sao.".utf8)
        var told: [String] = []
        for (index, content) in [none, Array(dump.prefix(dump.count / 2)), newer].enumerated() {
            let path = ground.folder + "/other-\(index).tar"
            try BackupGround.write(try BackupGround.replacing(place, by: content, in: parts), to: path)
            let data = ground.folder + "/data-\(index)"
            do {
                _ = try await Restore(path).run(into: data, database: target.address)
                Issue.record("it was restored")
            } catch {
                told.append("\(error)")
                #expect(error is BackupError, "\(error)")
            }
            #expect(try await target.tables().isEmpty)
            #expect(try FileManager.default.contentsOfDirectory(atPath: data).isEmpty)
        }
        #expect(told.first?.contains("pg_restore") == true)
        #expect(told.last == "\(BackupError.newerDump("pg_restore"))")
        // What was refused stands in nobody's way.
        _ = try await Restore(ground.archive).run(into: ground.folder + "/data", database: target.address)
        try await ground.close()
    }

    @Test func `a backup nobody waits for any more ends its program, and housekeeping goes on`() async throws {
        let ground = try await BackupGround(on: .postgres)
        try await ground.tell()
        let holder = TableHolder(ground.system)
        try await holder.hold()
        let backup = Task { try await ground.backUp() }
        // pg_dump waits for the table that somebody holds.
        try await ground.until("SELECT count(*) FROM pg_locks WHERE NOT granted", is: 1)
        let later = Int64(Date().timeIntervalSince1970 * 1000) + 10_000
        #expect(try await ground.system.files.sweep(olderThan: later) { _ in true }.isHeld)
        backup.cancel()
        await #expect(throws: CancellationError.self) { try await backup.value }
        #expect(try await !ground.system.files.sweep(olderThan: later) { _ in true }.isHeld)
        #expect(try FileManager.default.contentsOfDirectory(atPath: ground.folder).isEmpty)
        try await holder.letGo()
        let dumps: SQL = """
            SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'pg_dump'
            """
        try await ground.until(dumps, is: 0)
        try await ground.close()
    }
}

/// A database of a server that an archive may be restored to; gone with the test.
private struct EmptyServer {
    let address: PostgresAddress
    private let database: TestDatabase

    init() async throws {
        database = try await TestDatabase.make()
        guard case .postgres(let address) = database.location else { throw CancellationError() }
        self.address = address
    }

    /// Tables of the program.
    func tables() async throws -> [String] {
        let database = try await Database.openReadOnly(database.location, settings: TestDatabase.settings)
        let tables = try await database.read { try Catalog.tables(in: $0) }
        try await database.close()
        return tables
    }

    func system(in folder: String) async throws -> System {
        var configuration = System.Configuration.dataFolder(folder)
        configuration.location = database.location
        configuration.databaseSettings = TestDatabase.settings
        return try await System.open(configuration)
    }
}

/// Somebody who has a table for themselves, as a person at a terminal may.
private final class TableHolder: Sendable {
    private let system: System
    private let isHeld = DispatchSemaphore(value: 0)
    private let goesOn = DispatchSemaphore(value: 0)
    private let isThrough = DispatchSemaphore(value: 0)

    init(_ system: System) { self.system = system }

    func hold() async throws {
        Task { [self] in
            try? await system.database.write { [self] transaction in
                try transaction.run("LOCK TABLE agency IN ACCESS EXCLUSIVE MODE")
                isHeld.signal()
                goesOn.wait()
            }
            isThrough.signal()
        }
        await Self.wait(for: isHeld)
    }

    func letGo() async throws {
        goesOn.signal()
        await Self.wait(for: isThrough)
    }

    private static func wait(for semaphore: DispatchSemaphore) async {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                semaphore.wait()
                continuation.resume()
            }
        }
    }
}

extension BackupGround {
    fileprivate func address() throws -> PostgresAddress {
        guard case .postgres(let address) = system.location else { throw CancellationError() }
        return address
    }

    /// Waits until a count is what it is to be, as something that goes on elsewhere makes it; not for ever.
    fileprivate func until(_ sql: SQL, is count: Int) async throws {
        for _ in 0..<3000 {
            if try await system.read({ try $0.count(sql) }) == count { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("it never became \(count)")
    }

    /// An archive in which the copy of the records is another, and everything it says about itself agrees.
    fileprivate static func replacing(
        _ place: Int, by content: [UInt8], in parts: [(String, [UInt8])]
    ) throws -> [(String, [UInt8])] {
        var parts = parts
        parts[place].1 = content
        var manifest = try #require(try JSONSerialization.jsonObject(with: Data(parts[1].1)) as? [String: Any])
        var database = try #require(manifest["database"] as? [String: Any])
        database["bytes"] = content.count
        database["sha256"] = Hex.text(FileDigest.of(bytes: content))
        manifest["database"] = database
        parts[1].1 = Array(try JSONSerialization.data(withJSONObject: manifest, options: .sortedKeys))
        return resealed(parts)
    }
}
