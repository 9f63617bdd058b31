// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// Brings a database to the schema of the program, or refuses it.
struct Migrator: Sendable {
    let migrations: [Migration]

    init(_ migrations: [Migration]) throws(DatabaseError) {
        var last = 0
        for migration in migrations {
            guard migration.number > last else {
                throw .migrations("number \(migration.number) (\(migration.name)) does not come after \(last)")
            }
            guard !migration.name.isEmpty else { throw .migrations("number \(migration.number) has no name") }
            last = migration.number
        }
        self.migrations = migrations
    }

    /// Applies what is missing, each migration in a transaction of its own.
    ///
    /// Another process may be doing the same: each looks again, under the lock both take, what is still missing.
    func apply(to database: Database) async throws {
        let applied = try await database.migrate { transaction in
            try Schema(transaction).createMigrationRecord()
            return try Self.applied(in: transaction)
        }
        for migration in try missing(from: applied) {
            try await database.migrate { transaction in
                let isMissing = try missing(from: try Self.applied(in: transaction)).contains {
                    $0.number == migration.number
                }
                guard isMissing else { return }
                try migration.change(Schema(transaction))
                let now = Int64(Date().timeIntervalSince1970 * 1000)
                try transaction.run(
                    """
                    INSERT INTO schema_migration (number, name, applied_at)
                    VALUES (\(migration.number), \(migration.name), \(now))
                    """)
            }
        }
    }

    /// Throws unless the database has exactly the program's migrations.
    func check(_ database: Database) async throws {
        let applied = try await database.read { snapshot in try Self.applied(in: snapshot) }
        if let first = try missing(from: applied).first {
            throw DatabaseError.older(number: first.number, name: first.name)
        }
    }

    private static func applied(in snapshot: Snapshot) throws -> [Int: String] {
        let pairs = try snapshot.rows("SELECT number, name FROM schema_migration") { row in
            (try row.int(0), try row.text(1))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The migrations to apply; refuses a database this program does not understand.
    private func missing(from applied: [Int: String]) throws(DatabaseError) -> [Migration] {
        let known = Dictionary(migrations.map { ($0.number, $0.name) }, uniquingKeysWith: { first, _ in first })
        for (number, name) in applied.sorted(by: { $0.key < $1.key }) {
            guard let ours = known[number] else { throw .newer(number: number, name: name) }
            guard ours == name else { throw .changed(number: number, applied: name, known: ours) }
        }
        let pending = migrations.filter { applied[$0.number] == nil }
        if let first = pending.first, let newest = applied.keys.max(), first.number < newest {
            throw .migrations("number \(first.number) (\(first.name)) comes before \(newest), which is applied already")
        }
        return pending
    }
}
