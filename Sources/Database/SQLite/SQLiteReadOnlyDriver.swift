// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import GRDB

/// SQLite for looking on while another process writes.
final class SQLiteReadOnlyDriver: Driver, FileCopying {
    private let reader: any DatabaseReader

    init(_ location: Location, settings: Settings) throws {
        guard case .file(let path) = location else {
            throw DatabaseError.unsupported("a database in memory cannot be opened a second time")
        }
        var configuration = SQLiteConfiguration.make(settings)
        configuration.readonly = true
        do {
            reader = try Self.open(path, configuration)
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    /// Opens the file as it lies; a copy in a folder that cannot be written has no room for the shared-memory file, and
    /// is read as unchanging if it has no log to be read with it.
    private static func open(_ path: String, _ configuration: Configuration) throws -> any DatabaseReader {
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            _ = try pool.read { handle in try Int.fetchOne(handle, sql: "SELECT count(*) FROM sqlite_schema") }
            return pool
        } catch let error as GRDB.DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
            let log = (try? FileManager.default.attributesOfItem(atPath: path + "-wal"))?[.size] as? Int ?? 0
            guard log == 0, let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) else {
                throw error
            }
            return try DatabaseQueue(path: "file:\(escaped)?immutable=1", configuration: configuration)
        }
    }

    func read<T: Sendable>(
        single: Bool, _ body: @escaping @Sendable (Snapshot) throws -> T
    ) async throws -> T {
        try await SQLiteReading.read(reader, single: single, body)
    }

    func write<T: Sendable>(
        _ options: WriteOptions, _ body: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        throw DatabaseError.readOnly
    }

    func effectiveSettings() async throws -> EffectiveSettings {
        throw DatabaseError.readOnly
    }

    func copy(to path: String) async throws {
        try await SQLiteReading.copy(reader, to: path)
    }

    func load() -> Database.Load { Database.Load() }

    func close() async throws {
        let reader = reader
        try await SQLiteReading.onThread { try reader.close() }
    }
}
