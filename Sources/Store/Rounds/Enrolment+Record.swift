// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension Enrolment: Record {
    package static let table = BusinessTable(
        "enrolment", ["id", "round_id", "track_id", "agency_id", "carried_from_id", "version"])

    package var values: [Value] {
        [
            id.databaseValue, round.databaseValue, track.databaseValue, agency.databaseValue,
            carriedFrom.databaseValue, version.databaseValue,
        ]
    }

    /// Reads it without its steps, which stand in a table of their own.
    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), round: try row.id(1), track: try row.id(2), agency: try row.id(3),
            carriedFrom: try row.optionalID(4), version: try row.int(5))
    }
}

extension EnrolmentStep: Record {
    package static let table = BusinessTable(
        "enrolment_step",
        ["id", "enrolment_id", "kind", "happened_on"] + CitedDocument.columns("document") + [
            "reason", "into_id", "to_id", "recorded_at", "recorded_by",
        ])

    package var values: [Value] {
        [id.databaseValue, enrolment.databaseValue, kind.rawValue.databaseValue, on.databaseValue]
            + CitedDocument.values(document) + [
                reason.databaseValue, into.databaseValue, to.databaseValue, recordedAt.databaseValue,
                recordedBy.databaseValue,
            ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), enrolment: try row.id(1), kind: try row.word(2), on: try row.day(3),
            document: try row.cited(4), reason: try row.text(8), into: try row.optionalID(9),
            to: try row.optionalID(10), recordedAt: try row.instant(11), recordedBy: try row.id(12))
    }
}
