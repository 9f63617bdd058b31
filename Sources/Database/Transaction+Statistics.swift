// SPDX-License-Identifier: AGPL-3.0-or-later

extension Transaction {
    /// How many entries of an index are looked at; all of them tell little more.
    private static let looked = 1000

    /// Lets the engine look at how its tables are filled, by which it chooses its way through them.
    ///
    /// SQLite looks only when it is asked; without, a table that has grown is still taken for a small one. PostgreSQL does
    /// it by itself.
    public func renewStatistics() throws {
        guard engine == .sqlite else { return }
        try run("PRAGMA analysis_limit = \(sql: SQL(stringLiteral: String(Self.looked)))")
        try run("ANALYZE")
    }
}
