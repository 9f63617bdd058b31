// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension Person: Record {
    package static let table = BusinessTable(
        "person", ["id", "user_name", "name", "position", "ended_at", "must_change_password", "version"])

    package var values: [Value] {
        [
            id.databaseValue, userName.databaseValue, name.databaseValue, position.databaseValue,
            endedAt.databaseValue, mustChangePassword.databaseValue, version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), userName: try row.text(1), name: try row.text(2), position: try row.text(3),
            endedAt: try row.optionalInstant(4), mustChangePassword: try row.bool(5), version: try row.int(6))
    }
}
