// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension StoredDocument: Record {
    package static let table = BusinessTable(
        "stored_file", ["id", "hash", "name", "kind", "size", "at", "person_id"])

    package var values: [Value] {
        [
            id.databaseValue, hash.databaseValue, name.databaseValue, kind.databaseValue, size.databaseValue,
            at.databaseValue, person.databaseValue,
        ]
    }

    package init(_ row: Row) throws { try self.init(row, from: 0) }

    /// Reads the columns beginning at one of a wider row.
    init(_ row: Row, from first: Int) throws {
        self.init(
            id: try row.id(first), hash: try row.bytes(first + 1), name: try row.text(first + 2),
            kind: try row.text(first + 3), size: try row.int(first + 4), at: try row.instant(first + 5),
            person: try row.id(first + 6))
    }
}
