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

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), person: try row.id(1), agency: try row.id(2), role: try row.word(3),
            until: try row.optionalDay(4), endedAt: try row.optionalInstant(5))
    }
}
