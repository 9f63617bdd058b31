// SPDX-License-Identifier: AGPL-3.0-or-later

/// A database: many read at the same time, writes queue and share commits.
///
/// Bodies are synchronous and run on the connection's own thread, never on Swift's cooperative ones; nothing in a body
/// can await. A write that returned is on disk, and every read that begins afterwards sees it.
public final class Database: Sendable {
    private let driver: any Driver
    /// The engine, for the few decisions that depend on it.
    public let engine: Engine
    private let patience: Duration

    private init(_ engine: Engine, driver: any Driver, _ settings: Settings) {
        self.engine = engine
        self.driver = driver
        patience = settings.patience
    }

    /// Opens a database for reading and writing, makes it if it is not there, and applies the missing migrations.
    ///
    /// Throws `DatabaseError.inUse` when another process writes to it, `.newer` or `.changed` when its migrations are
    /// not this program's, `.settings` when the connection is not as durable as it must be.
    public static func open(
        _ location: Location, migrations: [Migration], settings: Settings = .init()
    ) async throws -> Database {
        let migrator = try Migrator(migrations)
        let driver: any Driver =
            switch location {
            case .postgres(let address): PostgresDriver(address, settings: settings)
            case .file, .memory: try SQLiteDriver(location, settings: settings)
            }
        let database = Database(location.engine, driver: driver, settings)
        do {
            try await database.effectiveSettings().assertDurable(in: location)
            try await migrator.apply(to: database)
        } catch {
            try? await driver.close()
            throw error
        }
        return database
    }

    /// Opens a database beside a server that may be running; writing throws `DatabaseError.readOnly`.
    ///
    /// With `migrations`, a database with more or fewer of them is refused.
    public static func openReadOnly(
        _ location: Location, migrations: [Migration]? = nil, settings: Settings = .init()
    ) async throws -> Database {
        let migrator = try migrations.map { list in try Migrator(list) }
        let driver: any Driver =
            switch location {
            case .postgres(let address): PostgresDriver(address, settings: settings, readOnly: true)
            case .file, .memory: try SQLiteReadOnlyDriver(location, settings: settings)
            }
        let database = Database(location.engine, driver: driver, settings)
        do {
            try await migrator?.check(database)
        } catch {
            try? await driver.close()
            throw error
        }
        return database
    }

    /// Runs what somebody is waiting for: all its questions together wait no longer than ``Settings/patience``.
    public func patiently<T>(_ body: () async throws -> T) async rethrows -> T {
        try await Patience.within(patience, body)
    }

    /// Reads in one consistent snapshot.
    public func read<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T {
        try await driver.read(single: false, body)
    }

    /// Reads with one statement, which sees one moment by itself: PostgreSQL is not asked for a transaction around it.
    ///
    /// A second statement throws `DatabaseError.unsupported`.
    public func ask<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T {
        try await driver.read(single: true, body)
    }

    /// Changes all or nothing, and returns once it is on disk.
    ///
    /// A body that throws is undone and its error rethrown; other writes that share the commit are not touched. A task
    /// cancelled while it waits its turn throws `CancellationError` and nothing ran; once begun, a write is finished.
    ///
    /// On PostgreSQL writes run at the same time, as if one after the other: a body that met another is run again, so it
    /// must do nothing that is not undone with its transaction. Give those that are known to meet the same `queue`.
    public func write<T: Sendable>(
        queue: QueueKey? = nil, _ body: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        try await driver.write(WriteOptions(queue: queue), body)
    }

    /// Changes the schema: all who do so come one after the other, and it takes as long as it takes.
    func migrate<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await driver.write(WriteOptions(queue: QueueKey("schema_migration"), isUnlimited: true), body)
    }

    /// What the open connections really have.
    public func effectiveSettings() async throws -> EffectiveSettings {
        try await driver.effectiveSettings()
    }

    /// Copies the database, as it is at one moment, to a file that must not exist yet; writers are not held up.
    ///
    /// Throws `DatabaseError.unsupported` on PostgreSQL, whose databases are no files: `pg_dump` copies them.
    public func copy(to path: String) async throws {
        guard let driver = driver as? any FileCopying else {
            throw DatabaseError.unsupported("copying a PostgreSQL database to a file; pg_dump does it")
        }
        try await driver.copy(to: path)
    }

    /// How busy the connections are at the moment; asks no server and waits for nobody.
    public func load() -> Load { driver.load() }

    /// Finishes the writes that wait, then closes every connection and releases the lock.
    public func close() async throws {
        try await driver.close()
    }
}
