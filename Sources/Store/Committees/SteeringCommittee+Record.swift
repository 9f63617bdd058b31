// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension SteeringCommittee: Record {
    package static let table = BusinessTable(
        "steering_committee",
        [
            "id", "kind", "scope", "agency_id", "name", "symbol", "standing_id", "established_on", "ended_on",
            "version",
        ])

    package var values: [Value] {
        [
            id.databaseValue, kind.rawValue.databaseValue, scope.rawValue.databaseValue, agency.databaseValue,
            name.databaseValue, symbol.databaseValue, standingOffice.databaseValue, establishedOn.databaseValue,
            endedOn.databaseValue, version.databaseValue,
        ]
    }

    package init(_ row: Row) throws { try self.init(row, from: 0) }

    /// Reads it where its columns begin further on.
    init(_ row: Row, from first: Int) throws {
        self.init(
            id: try row.id(first), kind: try row.word(first + 1), scope: try row.word(first + 2),
            agency: try row.id(first + 3), name: try row.text(first + 4), symbol: try row.text(first + 5),
            standingOffice: try row.optionalID(first + 6), establishedOn: try row.day(first + 7),
            endedOn: try row.optionalDay(first + 8), version: try row.int(first + 9))
    }
}

extension CommitteeMember: Record {
    package static let table = BusinessTable(
        "committee_member",
        [
            "id", "committee_id", "place", "name", "position", "role", "person_id", "since", "since_decision",
            "until", "until_decision",
        ])

    package var values: [Value] {
        [
            id.databaseValue, committee.databaseValue, place.databaseValue, name.databaseValue,
            position.databaseValue, role.rawValue.databaseValue, person.databaseValue, since.databaseValue,
            sinceDecision.databaseValue, until.databaseValue, untilDecision.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), committee: try row.id(1), place: try row.int(2), name: try row.text(3),
            position: try row.text(4), role: try row.word(5), person: try row.optionalID(6), since: try row.day(7),
            sinceDecision: try row.id(8), until: try row.optionalDay(9), untilDecision: try row.optionalID(10))
    }
}
