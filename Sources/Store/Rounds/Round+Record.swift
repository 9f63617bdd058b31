// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension Round: Record {
    package static let table = BusinessTable(
        "round",
        ["id", "agency_id", "year", "title"] + CitedDocument.columns("decision") + CitedDocument.columns("plan") + [
            "edition", "legal_bases", "begins", "ends", "made_at", "made_by", "version",
        ])

    package var values: [Value] {
        [id.databaseValue, agency.databaseValue, year.databaseValue, title.databaseValue]
            + CitedDocument.values(content.decision) + CitedDocument.values(content.plan) + [
                edition.databaseValue, content.legalBases.joined(separator: "\n").databaseValue, begins.databaseValue,
                ends.databaseValue, madeAt.databaseValue, madeBy.databaseValue, version.databaseValue,
            ]
    }

    package init(_ row: Row) throws { try self.init(row, from: 0) }

    /// Reads the columns beginning at one of a wider row.
    init(_ row: Row, from first: Int) throws {
        let content = Content(
            year: try row.int(first + 2), title: try row.text(first + 3), decision: try row.cited(first + 4),
            plan: try row.cited(first + 8), edition: try row.text(first + 12),
            legalBases: try row.text(first + 13).split(whereSeparator: \.isNewline).map(String.init),
            begins: try row.day(first + 14), ends: try row.day(first + 15))
        self.init(
            id: try row.id(first), agency: try row.id(first + 1), content: content,
            madeAt: try row.instant(first + 16), madeBy: try row.id(first + 17), version: try row.int(first + 18))
    }
}

extension RoundTrack: Record {
    package static let table = BusinessTable(
        "round_track", ["id", "round_id", "kind", "starts", "ends", "from_edition", "edition", "version"])

    package var values: [Value] {
        [
            id.databaseValue, round.databaseValue, kind.rawValue.databaseValue, starts.databaseValue,
            ends.databaseValue, fromEdition.databaseValue, edition.databaseValue, version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), round: try row.id(1), kind: try row.word(2), starts: try row.day(3),
            ends: try row.day(4), fromEdition: try row.optionalText(5), edition: try row.text(6),
            version: try row.int(7))
    }
}

/// An edition as it was recorded.
package struct RecordedEdition: Sendable, Hashable {
    package let id: ID<StandardEdition>
    package let edition: StandardEdition
    package let recordedAt: Instant
    package let recordedBy: ID<Person>
    /// How often it was recorded, from 1.
    package let version: Int

    package init(
        id: ID<StandardEdition>, edition: StandardEdition, recordedAt: Instant, recordedBy: ID<Person>, version: Int
    ) {
        self.version = version
        self.id = id
        self.edition = edition
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
    }
}

extension RecordedEdition: Record {
    package static let table = BusinessTable(
        "standard_edition", ["id", "code", "adopted", "until", "source", "recorded_at", "recorded_by"],
        later: ["version"])

    package var values: [Value] {
        [
            id.databaseValue, edition.code.databaseValue, edition.adopted.databaseValue, edition.until.databaseValue,
            edition.source.databaseValue, recordedAt.databaseValue, recordedBy.databaseValue,
            version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0),
            edition: StandardEdition(
                code: try row.text(1), adopted: try row.optionalDay(2), until: try row.optionalDay(3),
                source: try row.text(4)), recordedAt: try row.instant(5), recordedBy: try row.id(6),
            version: try row.optionalInt(7) ?? 1)
    }
}
