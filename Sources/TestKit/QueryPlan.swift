// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Snapshot {
    /// How the engine would carry out a query over many rows: what it reads, in its own words.
    package func plan(of query: SQL) throws -> String {
        if engine == .postgres {
            // So few rows as in a test it would rather read one by one.
            _ = try rows("SELECT set_config('enable_seqscan', 'off', true)") { try $0.text(0) }
        }
        let explain: SQL = .choose(sqlite: "EXPLAIN QUERY PLAN ", postgres: "EXPLAIN ")
        let column = engine == .sqlite ? 3 : 0
        return try rows("\(sql: explain)\(sql: query)") { try $0.text(column) }.joined(separator: "\n")
    }
}
