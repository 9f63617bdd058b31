// SPDX-License-Identifier: AGPL-3.0-or-later
import Database
import Foundation
import Synchronization

/// The database of one test: the one door through which tests come by theirs.
///
/// By default SQLite in memory. With `NENEP_TEST_POSTGRES=postgres://…` every test gets a fresh database of that server,
/// made from a template in a moment. Either is gone with the last reference, together with its folder. Tests about SQLite
/// itself (files, locks, the write-ahead log) open theirs without this, and say so.
public final class TestDatabase: Sendable {
    /// Where it is.
    public let location: Location
    /// A folder of its own, for what lies beside the database.
    public let folder: String
    private let leave: @Sendable () -> Void

    /// The engine tests run on.
    public static var engine: Engine { TestServer.chosen == nil ? .sqlite : .postgres }

    /// How it is to be opened: few connections, for many tests run at once, and more patience than a person has.
    public static var settings: Settings {
        guard engine == .postgres else { return Settings(patience: .seconds(120)) }
        return Settings(
            readers: 3, writers: 4, timeLimit: .seconds(120), connectTimeout: .seconds(60), poolTimeout: .seconds(120),
            patience: .seconds(120))
    }

    /// A fresh database: empty, or as the template left it.
    public static func make(from template: TestTemplate? = nil) async throws -> TestDatabase {
        let folder = try Scratch.folder()
        if let server = TestServer.chosen { return try await make(on: server, from: template, folder) }
        guard let template, template.isCopiedOnSQLite else {
            return TestDatabase(location: .memory, folder: folder) {}
        }
        let path = try Scratch.folder(inMemory: true)
        try FileManager.default.copyItem(atPath: try await template.file(), toPath: path + "/test.sqlite")
        return TestDatabase(location: .file(path + "/test.sqlite"), folder: folder) {
            try? FileManager.default.removeItem(atPath: path)
        }
    }

    private static func make(
        on server: TestServer, from template: TestTemplate?, _ folder: String
    ) async throws -> TestDatabase {
        let source = try await template?.name(on: server)
        await server.turns.enter()
        do {
            let name = try await server.create(from: source)
            return TestDatabase(location: .postgres(server.address.with(database: name)), folder: folder) {
                server.drop(name)
            }
        } catch {
            server.turns.leave()
            throw error
        }
    }

    private init(location: Location, folder: String, leave: @escaping @Sendable () -> Void) {
        self.location = location
        self.folder = folder
        self.leave = leave
    }

    deinit {
        leave()
        try? FileManager.default.removeItem(atPath: folder)
    }
}
