// SPDX-License-Identifier: AGPL-3.0-or-later

/// Where a database is.
public enum Location: Sendable, Hashable {
    /// A SQLite file; its folder must exist.
    case file(String)
    /// A SQLite database that lives as long as it is open, for tests.
    case memory
}

/// How a database is opened.
public struct Settings: Sendable, Hashable {
    /// The number of connections that read at the same time.
    public var readers: Int
    /// How long a connection waits for a lock somebody else holds.
    public var busyTimeout: Duration
    /// The page cache of the writing connection, in KiB.
    public var writerCache: Int
    /// The page cache of each reading connection, in KiB.
    public var readerCache: Int
    /// The most writes that share one commit.
    public var batch: Int

    /// Makes settings; the defaults aim at a process of 80 to 120 MB.
    ///
    /// Files are not mapped into memory: each connection's mapping would count against the process, and a failing disk
    /// would kill it by a signal instead of an error.
    public init(
        readers: Int = 4, busyTimeout: Duration = .seconds(5), writerCache: Int = 8192, readerCache: Int = 4096,
        batch: Int = 64
    ) {
        self.readers = readers
        self.busyTimeout = busyTimeout
        self.writerCache = writerCache
        self.readerCache = readerCache
        self.batch = batch
    }
}

/// What the open connections really have, as the engine itself tells.
public struct EffectiveSettings: Sendable, Hashable {
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
