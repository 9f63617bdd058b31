// SPDX-License-Identifier: AGPL-3.0-or-later

/// A database: many read at the same time, writes queue and share commits.
///
/// Bodies are synchronous and run on the connection's own thread, never on Swift's cooperative ones; nothing in a body
/// can await. A write that returned is on disk, and every read that begins afterwards sees it.
public final class Database: Sendable {
    private let driver: any Driver

    private init(driver: any Driver) {
        self.driver = driver
    }

    /// Opens a database for reading and writing, makes it if it is not there, and applies the missing migrations.
    ///
    /// Throws `DatabaseError.inUse` when another process writes to it, `.newer` or `.changed` when its migrations are
    /// not this program's, `.settings` when the connection is not as durable as it must be.
    public static func open(
        _ location: Location, migrations: [Migration], settings: Settings = .init()
    ) async throws -> Database {
        let migrator = try Migrator(migrations)
        let driver = try SQLiteDriver(location, settings: settings)
        let database = Database(driver: driver)
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
        let driver = try SQLiteReadOnlyDriver(location, settings: settings)
        let database = Database(driver: driver)
        do {
            try await migrator?.check(database)
        } catch {
            try? await driver.close()
            throw error
        }
        return database
    }

    /// Reads in one consistent snapshot.
    public func read<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T {
        try await driver.read(body)
    }

    /// Changes all or nothing, and returns once it is on disk.
    ///
    /// A body that throws is undone and its error rethrown; other writes that share the commit are not touched. A task
    /// cancelled while it waits its turn throws `CancellationError` and nothing ran; once begun, a write is finished.
    public func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await driver.write(body)
    }

    /// What the open connections really have.
    public func effectiveSettings() async throws -> EffectiveSettings {
        try await driver.effectiveSettings()
    }

    /// Copies the database, as it is at one moment, to a file that must not exist yet; writers are not held up.
    public func copy(to path: String) async throws {
        try await driver.copy(to: path)
    }

    /// Finishes the writes that wait, then closes every connection and releases the lock.
    public func close() async throws {
        try await driver.close()
    }
}
