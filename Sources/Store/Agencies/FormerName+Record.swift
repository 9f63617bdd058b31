// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension FormerName: Record {
    package static let table = BusinessTable(
        "agency_former_name", ["id", "agency_id", "name", "short_name", "until"])

    package var values: [Value] {
        [
            id.databaseValue, agency.databaseValue, name.databaseValue, shortName.databaseValue, until.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), agency: try row.id(1), name: try row.text(2), shortName: try row.text(3),
            until: try row.day(4))
    }
}
