// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension Reorganisation: Record {
    package static let table = BusinessTable(
        "reorganisation",
        [
            "id", "kind", "number", "decided_on", "issuer", "effective", "recorded_at", "recorded_by", "file_id",
            "carried_out_at", "carried_out_by", "version",
        ], later: ["hold_why", "hold_about"])

    package var values: [Value] {
        [
            id.databaseValue, kind.rawValue.databaseValue, decision.number.databaseValue, decision.on.databaseValue,
            decision.issuer.databaseValue, effective.databaseValue, recordedAt.databaseValue,
            recordedBy.databaseValue, file.databaseValue, carriedOutAt.databaseValue, carriedOutBy.databaseValue,
            version.databaseValue, (hold?.why.rawValue).databaseValue, (hold?.about).databaseValue,
        ]
    }

    package init(_ row: Row) throws { try self.init(row, from: 0) }

    /// Reads the columns beginning at one of a wider row.
    init(_ row: Row, from first: Int) throws {
        self.init(
            id: try row.id(first), kind: try row.word(first + 1),
            decision: Decision(
                number: try row.text(first + 2), on: try row.day(first + 3), issuer: try row.text(first + 4)),
            effective: try row.day(first + 5), recordedAt: try row.instant(first + 6),
            recordedBy: try row.id(first + 7), file: try row.optionalID(first + 8),
            carriedOutAt: try row.optionalInstant(first + 9), carriedOutBy: try row.optionalID(first + 10),
            hold: row.isNull(first + 12)
                ? nil : Hold(why: try row.word(first + 12), about: try row.optionalText(first + 13) ?? ""),
            version: try row.int(first + 11))
    }
}

extension AgencyLink: Record {
    package static let table = BusinessTable(
        "agency_link", ["id", "reorganisation_id", "predecessor_id", "successor_id"])

    package var values: [Value] {
        [id.databaseValue, reorganisation.databaseValue, predecessor.databaseValue, successor.databaseValue]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), reorganisation: try row.id(1), predecessor: try row.id(2), successor: try row.id(3))
    }
}

extension HandedOver: Record {
    package static let table = BusinessTable(
        "handed_over", ["id", "reorganisation_id", "kind", "record_id", "from_id", "to_id", "into_id"])

    package var values: [Value] {
        [
            id.databaseValue, reorganisation.databaseValue, kind.rawValue.databaseValue, record.databaseValue,
            from.databaseValue, to.databaseValue, into.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), reorganisation: try row.id(1), kind: try row.word(2), record: try row.bytes(3),
            from: try row.id(4), to: try row.optionalID(5), into: try row.optionalID(6))
    }
}
