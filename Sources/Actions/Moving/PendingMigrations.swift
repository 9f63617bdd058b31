// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Foundation
import Store

/// What an upgrade of the schema would do.
package enum PendingMigrations {
    /// The steps a database lacks, in order; all of them where there is none yet.
    ///
    /// Throws `DatabaseError.newer` for a database this program does not know.
    package static func of(_ location: Location) async throws -> [Catalog.Step] {
        let all = Migrations.all.map { Catalog.Step(number: $0.number, name: $0.name) }
        if case .file(let path) = location, !FileManager.default.fileExists(atPath: path) { return all }
        let database = try await Database.openReadOnly(location, settings: Move.unhurried)
        let applied: [Catalog.Step]
        do {
            applied = try await database.read { try Catalog.steps(in: $0) }
            try await database.close()
        } catch {
            try? await database.close()
            throw error
        }
        if let unknown = applied.first(where: { !all.contains($0) }) {
            throw DatabaseError.newer(number: unknown.number, name: unknown.name)
        }
        return all.filter { !applied.contains($0) }
    }

    /// Brings a database up to date; each step in a transaction of its own, so that a killed upgrade goes on with the step it
    /// was at.
    package static func apply(to location: Location) async throws {
        try await Database.open(location, migrations: Migrations.all, settings: Move.unhurried).close()
    }
}
