// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// The newest assignments that hold some words, the latest changed of them first, and how many there are.
package struct FoundAssignments: Sendable {
    package let rows: [AssignmentRow]
    /// At most one more than ``countLimit``.
    package let count: Int

    /// So many of the newest are looked at for the latest changed, and counted.
    ///
    /// A word everybody uses costs no more than that, however many there are. The list behind the figure counts further.
    package static let countLimit = 100

    /// Finds them; the words are looked up once, for the rows and for the count, and what may not be seen is not even
    /// counted: the index holds the agencies, and each row found is asked once more.
    package static func load(
        _ words: String, limit: Int, visible: Visible, in snapshot: Snapshot
    ) throws -> FoundAssignments {
        // Whole words first, as the index does by itself; asked apart here, because PostgreSQL plans every search anew and
        // the plan for both takes longer than most searches do.
        var found = try find(words, prefixLast: false, limit: limit, visible: visible, in: snapshot)
        if found.isEmpty { found = try find(words, prefixLast: true, limit: limit, visible: visible, in: snapshot) }
        return FoundAssignments(
            rows: try AssignmentList.rows(of: found.map(\.id), in: snapshot), count: found.first?.total ?? 0)
    }

    private static func find(
        _ words: String, prefixLast: Bool, limit: Int, visible: Visible, in snapshot: Snapshot
    ) throws -> [(id: ID<Assignment>, total: Int)] {
        let newest = SearchStore.newest(
            words, prefixLast: prefixLast, visible: visible, limit: countLimit, counting: countLimit + 1)
        return try snapshot.rows(
            """
            SELECT assignment.id, found.total FROM (\(sql: newest)) AS found
            JOIN assignment ON assignment.id = found.id WHERE \(sql: visible.assignment)
            ORDER BY \(sql: AssignmentList.Order.updated.columns(descending: true)) LIMIT \(count: limit)
            """
        ) { (id: try $0.id(0, of: Assignment.self), total: try $0.int(1)) }
    }
}
