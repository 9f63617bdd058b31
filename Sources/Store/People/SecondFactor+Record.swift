// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension SecondFactor: Record {
    package static let table = BusinessTable("second_factor", ["id", "sealed", "recovery", "set_at"])

    package var values: [Value] {
        [
            person.databaseValue, sealed.databaseValue, recovery.joined(separator: " ").databaseValue,
            setAt.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            person: try row.id(0), sealed: try row.bytes(1),
            recovery: try row.text(2).split(separator: " ").map(String.init), setAt: try row.instant(3))
    }
}

extension SecondFactorRule: Record {
    package static let table = BusinessTable("second_factor_rule", ["id", "role", "since", "ended_at"])

    package var values: [Value] {
        [id.databaseValue, role?.rawValue.databaseValue ?? .null, since.databaseValue, endedAt.databaseValue]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), role: try row.isNull(1) ? nil : row.word(1), since: try row.day(2),
            endedAt: try row.optionalInstant(3))
    }
}
