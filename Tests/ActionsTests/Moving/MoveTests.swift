// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import DatabaseTestKit
import Domain
import Foundation
import Store
import Synchronization
import TestKit
import Testing
import WorkingTime

@Suite struct MoveTests {
    @Test func `everything is carried to an empty database and back, and every table is the same`() async throws {
        let ground = try await TrailGround(isSQLiteFolder: true)
        try await ground.tellStory()
        let rows = try await counts(ground.system.database)
        let sought = FullText("search").matches(["viec", "thu"], prefixLast: true, scope: nil, limit: 50)
        let before = try await ground.system.read { try $0.count("SELECT count(*) FROM (\(sql: sought)) AS found") }
        try await ground.system.close()
        let source = Location.file(ground.folder + "/nenep.sqlite")
        // On PostgreSQL where the tests run on it, and to another file of SQLite's where not.
        let server = try await TestDatabase.make()
        let other = TestDatabase.engine == .postgres ? server.location : .file(ground.folder + "/other.sqlite")
        let there = try await Move(from: source, to: other, folder: ground.folder).run()
        #expect(there.verification.isClean)
        for table in there.tables { #expect(rows[table.name] == table.rows, "\(table.name)") }
        let back = ground.folder + "/back.sqlite"
        let result = try await Move(from: other, to: .file(back), folder: ground.folder).run()
        #expect(result.tables.map(\.sum).sorted() == there.tables.map(\.sum).sorted())
        // What was found by its words before is found at the end of the way.
        let database = try await Database.openReadOnly(.file(back), migrations: Migrations.all)
        let found = try await database.read { try $0.count("SELECT count(*) FROM (\(sql: sought)) AS found") }
        #expect(found == before && found > 0)
        withExtendedLifetime(server) {}
        try await database.close()
        try FileManager.default.removeItem(atPath: ground.folder)
    }

    @Test func `a source somebody works on, a target that holds something, and a place moved to itself are refused`()
        async throws
    {
        let ground = try await TrailGround(isSQLiteFolder: true)
        let source = Location.file(ground.folder + "/nenep.sqlite")
        await #expect(throws: MoveError.sameEnds) { try await Move(from: source, to: source, folder: nil).run() }
        let target = ground.folder + "/to.sqlite"
        await #expect(throws: MoveError.inUse(by: 1)) {
            try await Move(from: source, to: .file(target), folder: nil).run()
        }
        #expect(!FileManager.default.fileExists(atPath: target))
        try await ground.system.close()
        try Data([1]).write(to: URL(fileURLWithPath: target))
        await #expect(throws: MoveError.occupied(target)) {
            try await Move(from: source, to: .file(target), folder: nil).run()
        }
        try FileManager.default.removeItem(atPath: ground.folder)
    }

    @Test func `what does not verify at the end is not moved, and the target is empty again`() async throws {
        let ground = try await TrailGround(isSQLiteFolder: true)
        try await ground.system.database.write { _ = try $0.run("UPDATE agency SET name = 'Khác'") }
        try await ground.system.close()
        let target = ground.folder + "/to.sqlite"
        await #expect(throws: MoveError.trail(findings: 4)) {
            try await Move(from: .file(ground.folder + "/nenep.sqlite"), to: .file(target), folder: nil).run()
        }
        #expect(!FileManager.default.fileExists(atPath: target))
        try FileManager.default.removeItem(atPath: ground.folder)
    }

    @Test(.enabled(if: TestInstallation.engine == .postgres, "a SQLite file is locked while it is moved"))
    func `what somebody writes to PostgreSQL while it is moved is not lost unseen: nothing is moved`() async throws {
        let ground = try await TrailGround()
        try await ground.tellStory()
        let (source, folder, root) = (ground.system.location, ground.folder, ground.root)
        try await ground.system.close()
        let target = ground.folder + "/to.sqlite"
        let write = Once()
        let move = Move(from: source, to: .file(target), folder: ground.folder) { _, _ in
            // A server that was started too early.
            write.go {
                var configuration = System.Configuration.dataFolder(folder)
                configuration.location = source
                configuration.databaseSettings = TestDatabase.settings
                let system = try await System.open(configuration)
                try await system.perform(
                    CreateAgency(AgencyDraft(name: "Sở Xây dựng", level: .department, parent: root)), as: .system())
                try await system.close()
            }
        }
        await #expect {
            try await move.run()
        } throws: { error in
            guard case MoveError.changed(let tables) = error else { return false }
            return tables.contains("agency") && tables.contains("trail_entry")
        }
        #expect(write.isDone)
        #expect(!FileManager.default.fileExists(atPath: target))
        try FileManager.default.removeItem(atPath: ground.folder)
    }

    @Test func `a database being filled is refused by every server`() async throws {
        let ground = try await TrailGround(isSQLiteFolder: true)
        try await ground.system.database.write { try UnfinishedMark.put(in: $0) }
        try await ground.system.close()
        await #expect(throws: DatabaseError.self) { try await System.open(.dataFolder(ground.folder)) }
        try FileManager.default.removeItem(atPath: ground.folder)
    }

    @Test func `what an upgrade would do is told before it is done`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "migrate-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let location = Location.file(folder + "/nenep.sqlite")
        try await Database.open(location, migrations: Array(Migrations.all.prefix(5))).close()
        #expect(try await PendingMigrations.of(location).count == Migrations.all.count - 5)
        try await PendingMigrations.apply(to: location)
        #expect(try await PendingMigrations.of(location).isEmpty)
        try FileManager.default.removeItem(atPath: folder)
    }

    private func counts(_ database: Database) async throws -> [String: Int] {
        try await database.read { try Catalog.counts(of: Catalog.tables(in: $0), in: $0) }
    }
}

/// Does something once, from where nothing can be awaited, and waits until it is done.
private final class Once: Sendable {
    private let state = Mutex((isBegun: false, isDone: false))

    var isDone: Bool { state.withLock { $0.isDone } }

    func go(_ body: @escaping @Sendable () async throws -> Void) {
        let isFirst = state.withLock { state in
            defer { state.isBegun = true }
            return !state.isBegun
        }
        guard isFirst else { return }
        let done = DispatchSemaphore(value: 0)
        Task.detached { [self] in
            if (try? await body()) != nil { state.withLock { $0.isDone = true } }
            done.signal()
        }
        done.wait()
    }
}
