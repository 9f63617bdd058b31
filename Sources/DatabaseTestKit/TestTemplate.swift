// SPDX-License-Identifier: AGPL-3.0-or-later
import Database
import Foundation
import Synchronization

/// A database that others are copies of, made once in a process.
public final class TestTemplate: Sendable {
    let isCopiedOnSQLite: Bool
    private let fill: @Sendable (Location) async throws -> Void
    private let made = Mutex<Task<String, any Error>?>(nil)

    /// `fill` makes what is in it, and closes it again.
    ///
    /// On SQLite what is only a schema is made anew in memory instead: `isCopiedOnSQLite` is for more than that.
    public init(isCopiedOnSQLite: Bool = false, _ fill: @escaping @Sendable (Location) async throws -> Void) {
        self.isCopiedOnSQLite = isCopiedOnSQLite
        self.fill = fill
    }

    /// The name of the database on a server.
    func name(on server: TestServer) async throws -> String {
        try await once { fill in
            let name = try await server.create(from: nil)
            try await fill(.postgres(server.address.with(database: name)))
            return name
        }
    }

    /// The path of the SQLite file.
    func file() async throws -> String {
        try await once { fill in
            let path = try Scratch.lastingFolder(inMemory: true) + "/template.sqlite"
            try await fill(.file(path))
            return path
        }
    }

    private func once(
        _ make: @escaping @Sendable (@Sendable (Location) async throws -> Void) async throws -> String
    ) async throws -> String {
        let fill = fill
        let task = made.withLock { made in
            if let made { return made }
            let task = Task { try await make(fill) }
            made = task
            return task
        }
        return try await task.value
    }
}
