// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// An index for searching, drawn from records, with the version of what it knows of them.
///
/// Records put themselves into their index when they are saved. What was saved before an index knew its kind of record, or
/// before it knew as much of it, is put there after an upgrade: whoever changes what an index knows raises its version
/// here, and gives ``refill(after:limit:in:)`` the way to put a record anew.
package enum SearchIndex: String, Sendable, CaseIterable {
    case letters
    case notices

    /// The version of what the program puts into it.
    package var version: Int {
        switch self {
        case .letters, .notices: 1
        }
    }

    /// Puts the records after one anew, so many at most; gives the last one's identity and how many there were.
    func refill(after last: [UInt8], limit: Int, in transaction: Transaction) throws -> (last: [UInt8]?, count: Int) {
        switch self {
        case .letters:
            let letters = try transaction.rows(
                "SELECT \(sql: Letter.table.selected) FROM letter WHERE id > \(last) ORDER BY id LIMIT \(count: limit)"
            ) { try Letter($0) }
            for letter in letters { try LetterStore.putWords(letter, in: transaction) }
            return (letters.last?.id.bytes, letters.count)
        case .notices:
            let notices = try transaction.rows(
                "SELECT \(sql: Notice.table.selected) FROM notice WHERE id > \(last) ORDER BY id LIMIT \(count: limit)"
            ) { try Notice($0) }
            for notice in notices where notice.droppedAt == nil { try SearchStore.put(notice, in: transaction) }
            return (notices.last?.id.bytes, notices.count)
        }
    }
}

/// How far each index has been made anew.
package enum SearchState {
    /// The indexes that know less than the program would put into them.
    package static func outdated(in snapshot: Snapshot) throws -> [SearchIndex] {
        try SearchIndex.allCases.filter { index in
            try !snapshot.exists(
                """
                SELECT 1 FROM search_state
                WHERE name = \(index.rawValue) AND version >= \(index.version) AND complete = \(true)
                """)
        }
    }

    /// Makes the next part of an index anew; gives whether that was the last.
    ///
    /// Where it stands is kept with what was done, so that it goes on there after a crash, and several may call it.
    package static func advance(_ index: SearchIndex, limit: Int, in transaction: Transaction) throws -> Bool {
        let reached = try transaction.first(
            "SELECT reached FROM search_state WHERE name = \(index.rawValue) AND version = \(index.version)"
        ) { try $0.optionalBytes(0) }
        let (last, count) = try index.refill(after: (reached ?? nil) ?? [], limit: limit, in: transaction)
        let isLast = count < limit
        try transaction.run(
            """
            INSERT INTO search_state (name, version, reached, complete)
            VALUES (\(index.rawValue), \(index.version), \(last ?? (reached ?? nil)), \(isLast))
            ON CONFLICT (name) DO UPDATE
            SET version = excluded.version, reached = excluded.reached, complete = excluded.complete
            """)
        return isLast
    }
}
