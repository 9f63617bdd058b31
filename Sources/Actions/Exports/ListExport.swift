// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Spreadsheets

/// A list to be taken away as a table: what it is called, what it is narrowed to, and where its rows come from.
///
/// Its rows must come from the list's own query, with its `Visible` part, so that nobody takes away more than they see.
package struct ListExport: Sendable {
    /// Gives the rows from an offset on, at most so many; fewer mean that the list ends.
    package typealias Batch =
        @Sendable (_ snapshot: Snapshot, _ offset: Int, _ limit: Int) throws -> [[SheetCell]]

    /// The file's name without its ending: `nhiem-vu`.
    package let name: String
    package let title: String
    /// The conditions in force, as the list's page says them: `Thời hạn: Quá hạn`.
    package let conditions: [String]
    package let columns: [SheetColumn]
    let batch: Batch

    /// The most rows one file takes; more are taken in parts, by narrowing the list.
    package static let longest = 50_000
    /// How many rows are in memory at a time.
    static let batchSize = 1000

    package init(
        name: String, title: String, conditions: [String] = [], columns: [SheetColumn], batch: @escaping Batch
    ) {
        self.name = name
        self.title = title
        self.conditions = conditions
        self.columns = columns
        self.batch = batch
    }

    /// A list whose rows are all at hand, already held to what its reader may see.
    package init(
        name: String, title: String, conditions: [String] = [], columns: [SheetColumn], rows: [[SheetCell]]
    ) {
        self.init(name: name, title: title, conditions: conditions, columns: columns) { _, offset, limit in
            Array(rows.dropFirst(offset).prefix(limit))
        }
    }

    /// A list that begins with rows at hand and goes on with those of a query.
    package init(
        name: String, title: String, conditions: [String] = [], columns: [SheetColumn], first: [[SheetCell]],
        then batch: @escaping Batch
    ) {
        self.init(name: name, title: title, conditions: conditions, columns: columns) { snapshot, offset, limit in
            let head = Array(first.dropFirst(offset).prefix(limit))
            let rest = limit - head.count
            return rest > 0 ? head + (try batch(snapshot, max(0, offset - first.count), rest)) : head
        }
    }
}
