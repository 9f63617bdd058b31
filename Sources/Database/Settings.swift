// SPDX-License-Identifier: AGPL-3.0-or-later

/// Where a database is.
public enum Location: Sendable, Hashable {
    /// A SQLite file; its folder must exist.
    case file(String)
    /// A SQLite database that lives as long as it is open, for tests.
    case memory
    /// A database of a PostgreSQL server.
    case postgres(PostgresAddress)

    /// The engine that serves it.
    public var engine: Engine {
        switch self {
        case .file, .memory: .sqlite
        case .postgres: .postgres
        }
    }
}

/// How a database is opened.
public struct Settings: Sendable, Hashable {
    /// The number of connections that read at the same time.
    public var readers: Int
    /// How long a connection waits for a lock somebody else holds, on SQLite.
    public var busyTimeout: Duration
    /// The page cache of the writing connection, in KiB, on SQLite.
    public var writerCache: Int
    /// The page cache of each reading connection, in KiB, on SQLite.
    public var readerCache: Int
    /// The most writes that share one commit; on PostgreSQL those of one key.
    public var batch: Int
    /// The number of connections that write at the same time, on PostgreSQL; on SQLite it is one.
    public var writers: Int
    /// How long one body may wait for PostgreSQL in all, connecting and running again included; nil is without end, for
    /// commands that read everything.
    public var timeLimit: Duration?
    /// How long PostgreSQL may take to let one in, as long as there is so much time left.
    public var connectTimeout: Duration
    /// How long one waits for a connection that is free, on PostgreSQL.
    public var poolTimeout: Duration
    /// How long somebody who is being answered waits for the database, all questions together; see ``Database/patiently(_:)``.
    public var patience: Duration

    /// Makes settings; the defaults aim at a process of 80 to 120 MB, and at no one waiting for PostgreSQL over 10 s.
    ///
    /// Files are not mapped into memory: each connection's mapping would count against the process, and a failing disk
    /// would kill it by a signal instead of an error.
    public init(
        readers: Int = 4, busyTimeout: Duration = .seconds(5), writerCache: Int = 8192, readerCache: Int = 4096,
        batch: Int = 64, writers: Int = 8, timeLimit: Duration? = .seconds(5), connectTimeout: Duration = .seconds(3),
        poolTimeout: Duration = .seconds(3), patience: Duration = .seconds(7)
    ) {
        self.readers = readers
        self.busyTimeout = busyTimeout
        self.writerCache = writerCache
        self.readerCache = readerCache
        self.batch = batch
        self.writers = writers
        self.timeLimit = timeLimit
        self.connectTimeout = connectTimeout
        self.poolTimeout = poolTimeout
        self.patience = patience
    }
}
