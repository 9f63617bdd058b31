// SPDX-License-Identifier: AGPL-3.0-or-later

extension Snapshot {
    /// How the engine would carry out a query over many rows: what it reads, in its own words.
    ///
    /// With few rows PostgreSQL would rather read them all; for the rest of the snapshot it is told not to.
    public func plan(of query: SQL) throws -> String {
        if engine == .postgres {
            _ = try rows("SELECT set_config('enable_seqscan', 'off', true)") { try $0.text(0) }
        }
        let explain: SQL = .choose(sqlite: "EXPLAIN QUERY PLAN ", postgres: "EXPLAIN ")
        let column = engine == .sqlite ? 3 : 0
        return try rows("\(sql: explain)\(sql: query)") { try $0.text(column) }.joined(separator: "\n")
    }
}
