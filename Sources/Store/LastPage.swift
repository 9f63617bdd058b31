// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

/// What is shown of a list whose rows have become fewer than the address of a page says: its last page.
enum LastPage {
    /// The rows of a page, counted from 1, and which page they are of; `load` takes the offset of the first row, and
    /// `source` is what a SELECT reads: a table, or rows under a name.
    ///
    /// Rows are counted only when the page is empty, and no further than where it would begin.
    static func rows<Row>(
        _ page: Int, size: Int, of source: SQL, where condition: SQL, in snapshot: Snapshot,
        load: (_ offset: Int) throws -> [Row]
    ) throws -> (rows: [Row], page: Int) {
        let page = max(page, 1)
        let rows = try load((page - 1) * size)
        guard rows.isEmpty, page > 1 else { return (rows, page) }
        let count = try snapshot.count(
            """
            SELECT count(*) FROM (
                SELECT 1 FROM \(sql: source) WHERE \(sql: condition) LIMIT \(count: (page - 1) * size)) AS counted
            """)
        let last = max(1, (count + size - 1) / size)
        return (try load((last - 1) * size), last)
    }
}
