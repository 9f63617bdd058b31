// SPDX-License-Identifier: AGPL-3.0-or-later

extension FullText {
    /// A `SELECT` of `id` and `total`: the newest entries whose text has all the words, unranked, `limit` of them, each
    /// with how many there are in all, counted no further than `most`.
    ///
    /// The index is asked once, and only the entries given are looked up. Words and scope are those of
    /// ``matches(_:prefixLast:scope:limit:candidates:)``.
    public func newest(
        _ words: [String], prefixLast: Bool, scope: [String]?, limit: Int, counting most: Int
    ) -> SQL {
        guard let query = Query(words, prefixLast: prefixLast, scope: scope) else {
            return "SELECT id, 0 AS total FROM \(name: name) WHERE 1 = 0"
        }
        return .choose(
            sqlite: """
                WITH hit AS (\(sql: newestSQLite(query, most, columns: "rowid AS row")))
                SELECT entry.id AS id, (SELECT count(*) FROM hit) AS total
                FROM (SELECT row FROM hit ORDER BY row DESC LIMIT \(count: limit)) AS newest
                JOIN \(name: name) AS entry ON entry.row = newest.row
                """,
            postgres: """
                WITH hit AS (\(sql: newestPostgres(query, most, columns: "row, id")))
                SELECT id, (SELECT count(*) FROM hit) AS total FROM hit ORDER BY row DESC LIMIT \(count: limit)
                """)
    }
}
