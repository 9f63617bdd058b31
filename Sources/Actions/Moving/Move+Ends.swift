// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Foundation
import Store

/// Why nothing was moved.
package enum MoveError: Error, Sendable, Hashable {
    /// Both ends are the same.
    case sameEnds
    /// There is something at the target.
    case occupied(String)
    /// A server still works on the source.
    case inUse(by: Int)
    /// The source lacks migrations of this program.
    case older(String)
    /// A table does not have the content at the target that it has at the source.
    case differs(table: String)
    case trail(findings: Int)
    /// Somebody wrote to the source while it was copied; the tables, or none where rows were only replaced.
    case changed(tables: [String])
}

/// How far a source has come: every write of business data moves it on.
struct SourceMark: Sendable, Hashable {
    let heads: TrailHeads
    let rows: [String: Int]

    init(in snapshot: Snapshot) throws {
        heads = try TrailHeads.load(in: snapshot)
        rows = try Catalog.counts(of: Catalog.tables(in: snapshot), in: snapshot)
    }
}

extension Move {
    /// Holds the source so that nobody writes to it meanwhile.
    func openSource() async throws -> Database {
        do {
            let check = try await Database.openReadOnly(
                source, migrations: Migrations.all, settings: Self.unhurried)
            try await check.close()
        } catch DatabaseError.older(let number, let name) {
            throw MoveError.older("\(number) \(name)")
        }
        switch source {
        case .postgres:
            let database = try await Database.openReadOnly(source, settings: Self.unhurried)
            let others = try await database.read { try Catalog.otherConnections(in: $0) }
            guard others == 0 else {
                try? await database.close()
                throw MoveError.inUse(by: others)
            }
            return database
        case .file, .memory:
            // Opened for writing only to have the lock.
            do {
                return try await Database.open(source, migrations: Migrations.all, settings: Self.unhurried)
            } catch DatabaseError.inUse {
                throw MoveError.inUse(by: 1)
            }
        }
    }

    /// Refuses a copy of what is not the same any more: PostgreSQL lets a server start and write meanwhile.
    func requireUnchanged(_ source: Database, since mark: SourceMark) async throws {
        let now = try await source.read { try SourceMark(in: $0) }
        guard now != mark else { return }
        let tables = Set(now.rows.keys).union(mark.rows.keys).filter { now.rows[$0] != mark.rows[$0] }
        throw MoveError.changed(tables: tables.sorted())
    }

    func requireEmptyTarget() async throws {
        guard source != target else { throw MoveError.sameEnds }
        switch target {
        case .file(let path):
            guard !FileManager.default.fileExists(atPath: path) else { throw MoveError.occupied(path) }
        case .postgres(let address):
            let database = try await Database.openReadOnly(target, settings: Self.unhurried)
            let tables = try await database.read { try Catalog.tables(in: $0) }
            try? await database.close()
            guard tables.isEmpty else { throw MoveError.occupied(address.description) }
        case .memory:
            break
        }
    }

    /// Leaves the target as empty as it was.
    func clear(_ database: Database) async {
        if database.engine == .postgres { try? await database.write { try Catalog.clear(in: $0) } }
        try? await database.close()
        guard case .file(let path) = target else { return }
        for end in ["", "-wal", "-shm", ".lock"] { unlink(path + end) }
    }
}
