// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Database
import Foundation
import Store

/// A copy of all records as they were at one moment, in a file; writers are not held up while it is made.
struct DatabaseCopy: Sendable {
    let engine: Engine
    /// The file: a SQLite database, or what `pg_dump` wrote.
    let path: String
    let contents: CopiedContents

    static func make(
        of order: BackupOrder, into folder: WorkFolder, unless stop: StopSignal
    ) async throws -> DatabaseCopy {
        let path = folder.file("database")
        switch order.location {
        case .postgres(let address): return try await dump(address, to: path, folder, unless: stop)
        case .file, .memory: return try await copy(order.database, to: path, folder)
        }
    }

    private static func copy(_ database: Database, to path: String, _ folder: WorkFolder) async throws -> DatabaseCopy {
        try await database.copy(to: path)
        chmod(path, 0o600)
        let copy = try await Database.openReadOnly(.file(path))
        do {
            let contents = try await copy.read { try CopiedContents.read($0, into: folder) }
            try await copy.close()
            return DatabaseCopy(engine: .sqlite, path: path, contents: contents)
        } catch {
            try? await copy.close()
            throw error
        }
    }

    /// `pg_dump` reads in the very snapshot in which the files are listed and the rows counted.
    private static func dump(
        _ address: PostgresAddress, to path: String, _ folder: WorkFolder, unless stop: StopSignal
    ) async throws -> DatabaseCopy {
        let reader = try await Database.openReadOnly(
            .postgres(address), settings: Settings(readers: 1, timeLimit: nil))
        do {
            let contents = try await reader.read { snapshot in
                try PostgresTool.dump.requireVersion(try Catalog.serverVersion(in: snapshot))
                let name = try Catalog.exportedSnapshot(in: snapshot)
                try PostgresTool.copyOut(address, snapshot: name, to: path, unless: stop)
                return try CopiedContents.read(snapshot, into: folder)
            }
            try await reader.close()
            return DatabaseCopy(engine: .postgres, path: path, contents: contents)
        } catch {
            try? await reader.close()
            throw error
        }
    }
}
