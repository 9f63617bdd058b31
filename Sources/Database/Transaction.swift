// SPDX-License-Identifier: AGPL-3.0-or-later

/// A snapshot that can change the database; all it changed is kept, or nothing.
public final class Transaction: Snapshot {
    /// Runs a statement and returns the number of rows it changed.
    @discardableResult
    public func run(_ sql: SQL) throws -> Int {
        try session.run(sql)
    }
}
