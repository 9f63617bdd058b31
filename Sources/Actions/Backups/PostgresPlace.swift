// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Database
import Foundation
import Store

/// A database of a PostgreSQL server that an archive is restored to.
struct PostgresPlace {
    let address: PostgresAddress

    init(_ address: PostgresAddress) { self.address = address }

    /// Refuses a database that has tables of ours.
    func requireEmpty() async throws {
        let isEmpty = try await reading { try Catalog.tables(in: $0).isEmpty }
        guard isEmpty else { throw BackupError.occupied(path: address.description) }
    }

    /// Loads what `pg_dump` wrote, all or nothing.
    func fill(from dump: String) async throws {
        let version = try await reading { try Catalog.serverVersion(in: $0) }
        let stop = StopSignal()
        try await withTaskCancellationHandler {
            try await WorkFolder.onThread {
                try PostgresTool.restore.requireVersion(version)
                try PostgresTool.copyIn(dump, to: address, unless: stop)
            }
        } onCancel: {
            stop.give()
        }
    }

    /// Removes the program's tables.
    func clear() async throws {
        let database = try await Database.open(
            .postgres(address), migrations: Migrations.all, settings: Settings(readers: 1, writers: 1, timeLimit: nil))
        do {
            try await database.write { try Catalog.clear(in: $0) }
            try await database.close()
        } catch {
            try? await database.close()
            throw error
        }
    }

    private func reading<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T {
        let database = try await Database.openReadOnly(
            .postgres(address), settings: Settings(readers: 1, timeLimit: nil))
        do {
            let result = try await database.read(body)
            try await database.close()
            return result
        } catch {
            try? await database.close()
            throw error
        }
    }
}
