// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension Agency: Record {
    package static let table = BusinessTable(
        "agency",
        ["id", "name", "short_name", "level", "parent_id", "code", "valid_from", "valid_to", "version"])

    package var values: [Value] {
        [
            id.databaseValue, name.databaseValue, shortName.databaseValue, level.rawValue.databaseValue,
            parent.databaseValue, code.databaseValue, validFrom.databaseValue, validTo.databaseValue,
            version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), name: try row.text(1), shortName: try row.text(2), level: try row.word(3),
            parent: try row.optionalID(4), code: try row.optionalText(5), validFrom: try row.optionalDay(6),
            validTo: try row.optionalDay(7), version: try row.int(8))
    }
}
