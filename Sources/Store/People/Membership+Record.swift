// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension Membership: Record {
    package static let table = BusinessTable(
        "membership", ["id", "person_id", "agency_id", "role", "until", "ended_at"])

    package var values: [Value] {
        [
            id.databaseValue, person.databaseValue, agency.databaseValue, role.rawValue.databaseValue,
            until.databaseValue, endedAt.databaseValue,
        ]
    }

    package init(_ row: Row) throws { try self.init(row, from: 0) }

    /// Reads the columns beginning at one of a wider row.
    init(_ row: Row, from first: Int) throws {
        self.init(
            id: try row.id(first), person: try row.id(first + 1), agency: try row.id(first + 2),
            role: try row.word(first + 3), until: try row.optionalDay(first + 4),
            endedAt: try row.optionalInstant(first + 5))
    }
}
