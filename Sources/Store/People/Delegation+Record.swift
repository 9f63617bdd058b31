// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension Delegation: Record {
    package static let table = BusinessTable(
        "delegation",
        [
            "id", "membership_id", "agency_id", "principal_id", "delegate_id", "scope", "begins", "until", "reason",
            "made_at", "made_by", "ended_at", "ended_by",
        ])

    package var values: [Value] {
        [
            id.databaseValue, membership.databaseValue, agency.databaseValue, principal.databaseValue,
            delegate.databaseValue, scope.rawValue.databaseValue, begins.databaseValue, until.databaseValue,
            reason.databaseValue, madeAt.databaseValue, madeBy.databaseValue, endedAt.databaseValue,
            endedBy.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), membership: try row.id(1), agency: try row.id(2), principal: try row.id(3),
            delegate: try row.id(4), scope: try row.word(5), begins: try row.day(6), until: try row.day(7),
            reason: try row.text(8), madeAt: try row.instant(9), madeBy: try row.id(10),
            endedAt: try row.optionalInstant(11), endedBy: try row.optionalID(12))
    }
}
