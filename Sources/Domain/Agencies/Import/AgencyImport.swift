// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A list of agencies read from a table, every row checked, nothing saved yet.
package struct AgencyImport: Sendable {
    /// Where a row's parent is.
    package enum Parent: Sendable, Hashable {
        case none
        case existing(ID<Agency>)
        /// Another row of the same table, by its place in ``AgencyImport/rows``.
        case row(Int)
    }

    /// What speaks against a row.
    package enum Problem: Sendable, Hashable {
        case nameMissing
        case levelMissing
        case levelUnknown(String)
        case parentUnknown(String)
        case parentAmbiguous(String)
        case parentWouldLoop
        case codeMalformed(String)
        case codeTaken(String, by: String)
        case dateMalformed(String)
        case endsBeforeItBegins
        case aliasTaken(String)
        /// The same agency stands further up in the table.
        case repeated(line: Int)
    }

    /// One row of the table.
    package struct Row: Sendable {
        /// The line in the file, counted from 1.
        package let line: Int
        package var draft: AgencyDraft
        /// The parent as written.
        package let parentName: String
        package var parent: Parent
        package let aliases: [String]
        package var problems: [Problem]
        /// The agency that is there already: such a row is passed over.
        package var existing: ID<Agency>?
    }

    package let rows: [Row]

    /// The rows that would be saved.
    package var fresh: [Row] { rows.filter { $0.existing == nil } }

    /// The rows with something against them.
    package var bad: [Row] { rows.filter { !$0.problems.isEmpty } }

    /// The places of the rows to save, every parent before its children.
    package var order: [Int] {
        var done: Set<Int> = []
        var order: [Int] = []
        func put(_ index: Int, _ depth: Int) {
            guard depth <= rows.count, rows[index].existing == nil, done.insert(index).inserted else { return }
            if case .row(let parent) = rows[index].parent { put(parent, depth + 1) }
            order.append(index)
        }
        for index in rows.indices { put(index, 0) }
        return order
    }
}
