// SPDX-License-Identifier: AGPL-3.0-or-later
import Dispatch
import GRDB
import Synchronization

/// SQLite with one connection that writes and checkpoints, and several that read.
final class SQLiteDriver: Driver, FileCopying {
    private let writer: any DatabaseWriter
    private let queue: GroupCommit
    private let log: WriteAheadLog
    private let lock: Mutex<FolderLock?>
    private let isClosed = Atomic(false)
    private let turns: ReadingTurns
    /// At most.
    private let connections: Int

    init(_ location: Location, settings: Settings) throws {
        let configuration = SQLiteConfiguration.make(settings)
        connections = location == .memory ? 1 : settings.readers + 1
        turns = ReadingTurns(location == .memory ? 1 : settings.readers)
        let log = WriteAheadLog()
        do {
            switch location {
            case .memory:
                lock = Mutex(nil)
                writer = try DatabaseQueue(configuration: configuration)
            case .file(let path):
                lock = Mutex(try FolderLock(path + ".lock"))
                writer = try DatabasePool(path: path, configuration: configuration)
                try writer.writeWithoutTransaction { handle in
                    // GRDB lowers this to NORMAL when it makes the pool.
                    try handle.execute(sql: "PRAGMA synchronous = FULL")
                    log.watch(handle)
                }
            case .postgres:
                throw DatabaseError.unsupported("PostgreSQL through SQLite")
            }
        } catch {
            throw SQLiteFailure.translate(error)
        }
        self.log = log
        queue = GroupCommit(writer, cap: settings.batch) { session, isIdle in log.checkpoint(session, isIdle: isIdle) }
    }

    func read<T: Sendable>(
        single: Bool, _ body: @escaping @Sendable (Snapshot) throws -> T
    ) async throws -> T {
        guard !isClosed.load(ordering: .acquiring) else { throw DatabaseError.closed }
        try await turns.enter()
        defer { turns.leave() }
        return try await SQLiteReading.read(writer, single: single, body)
    }

    func write<T: Sendable>(
        _ options: WriteOptions, _ body: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        try await queue.write(body)
    }

    func effectiveSettings() async throws -> EffectiveSettings {
        .sqlite(try await SQLiteConfiguration.effectiveSettings(of: writer))
    }

    func copy(to path: String) async throws {
        try await SQLiteReading.copy(writer, to: path)
    }

    func load() -> Database.Load {
        let waiting = queue.waiting
        return Database.Load(
            waitingWrites: waiting, connections: connections, waitingForConnection: waiting + turns.waiting)
    }

    func close() async throws {
        guard !isClosed.exchange(true, ordering: .acquiringAndReleasing) else { return }
        queue.close()
        // A queue in memory goes with its last owner: GRDB does not survive a read that comes after its close.
        guard let pool = writer as? DatabasePool else { return }
        let log = log
        try await SQLiteReading.onThread {
            pool.writeWithoutTransaction { handle in
                let session = SQLiteSession(handle)
                // Both only make the next start quicker: a failure must not keep the database open.
                try? session.command("PRAGMA optimize")
                log.truncate(session)
            }
            try pool.close()
        }
        lock.withLock { $0 = nil }
    }
}
