// SPDX-License-Identifier: AGPL-3.0-or-later

/// What the open connections really have, as the engine itself tells.
public enum EffectiveSettings: Sendable, Hashable {
    case sqlite(SQLiteSettings)
    case postgres(PostgresSettings)

    /// The engine and its version, such as `SQLite 3.40.1`.
    public var engine: String {
        switch self {
        case .sqlite(let settings): settings.engine
        case .postgres(let settings): settings.engine
        }
    }

    /// Throws unless acknowledged writes survive a power cut and references hold.
    func assertDurable(in location: Location) throws(DatabaseError) {
        switch self {
        case .sqlite(let settings): try settings.assertDurable(in: location)
        case .postgres(let settings): try settings.assertDurable()
        }
    }
}

/// What SQLite tells of its connections.
public struct SQLiteSettings: Sendable, Hashable {
    /// The engine and its version, such as `SQLite 3.40.1`.
    public var engine: String
    public var journalMode: String
    /// The writer's `synchronous`: 2 is FULL.
    public var synchronous: Int
    public var foreignKeys: Bool
    /// Pages after which the writer's commit checkpoints by itself; 0, because the writer does so between commits.
    public var writerAutocheckpoint: Int
    /// The same for readers; 0, because only one connection may checkpoint.
    public var readerAutocheckpoint: Int
    public var readersForeignKeys: Bool
    /// Milliseconds.
    public var busyTimeout: Int
}

/// What PostgreSQL tells of its server and of a connection that writes.
public struct PostgresSettings: Sendable, Hashable {
    /// The engine and its version, such as `PostgreSQL 15.8`.
    public var engine: String
    /// The version as a number, such as 150008.
    public var version: Int
    public var encoding: String
    public var fsync: Bool
    public var fullPageWrites: Bool
    public var synchronousCommit: String
    /// A standby only repeats what the primary did.
    public var isStandby: Bool
    /// How many connections the server takes from all its clients.
    public var mostConnections: Int

    func assertDurable() throws(DatabaseError) {
        guard version >= 150_000 else { throw .settings("\(engine) is too old: 15 or newer is needed") }
        guard encoding == "UTF8" else { throw .settings("the database's encoding is \(encoding), not UTF8") }
        guard !isStandby else { throw .settings("the server is a standby, which takes no writes") }
        guard fsync else { throw .settings("fsync is off on the server: what was acknowledged could be lost") }
        guard fullPageWrites else {
            throw .settings("full_page_writes is off on the server: a power cut could tear what was acknowledged")
        }
        guard ["on", "remote_apply"].contains(synchronousCommit) else {
            throw .settings("synchronous_commit is \(synchronousCommit), not on")
        }
    }
}
