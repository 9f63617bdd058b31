// SPDX-License-Identifier: AGPL-3.0-or-later

/// A snapshot that can change the database; all it changed is kept, or nothing.
public final class Transaction: Snapshot {
    /// Runs a statement and returns the number of rows it changed.
    @discardableResult
    public func run(_ sql: SQL) throws -> Int {
        try session.run(sql)
    }

    /// Runs a statement whose outcome is not looked at.
    ///
    /// On PostgreSQL it travels with the next one instead of being waited for. When it is refused, that one throws, or the
    /// commit: everything is undone as ever, but a body can't learn here that a key was taken.
    public func post(_ sql: SQL) throws {
        _ = try session.post(sql)
    }

    /// The same for a statement of which it is asked later how many rows it changed.
    public func postCounting(_ sql: SQL) throws -> Posted {
        try session.post(sql)
    }
}
