// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Foundation

extension CommitteeDecision: Record {
    package static let table = BusinessTable(
        "committee_decision",
        [
            "id", "kind", "scope", "agency_id", "keeper_id", "committee_id", "effect", "number", "issued_on", "issuer",
            "signer", "signer_position", "content", "file_id", "source", "drafted_at", "drafted_by", "handed_in_at",
            "handed_in_by", "received_at", "returned_at", "settled_by", "opinion", "report_id", "assignment_id",
            "dropped_at", "edited_at", "version",
        ], later: ["arrival_channel", "arrived_on", "mark"])

    package var values: [Value] {
        [
            id.databaseValue, kind.rawValue.databaseValue, scope.rawValue.databaseValue, agency.databaseValue,
            keeper.databaseValue, committee.databaseValue, effect.rawValue.databaseValue,
            document.number.databaseValue, document.issuedOn.databaseValue, document.issuer.databaseValue,
            document.signer.databaseValue, document.signerPosition.databaseValue, content.stored.databaseValue,
            file.databaseValue, source.databaseValue, draftedAt.databaseValue, draftedBy.databaseValue,
            handedInAt.databaseValue, handedInBy.databaseValue, receivedAt.databaseValue, returnedAt.databaseValue,
            settledBy.databaseValue, opinion.databaseValue, report.databaseValue, assignment.databaseValue,
            droppedAt.databaseValue, editedAt.databaseValue, version.databaseValue,
            (arrival?.channel.rawValue).databaseValue, (arrival?.on).databaseValue,
            (mark?.rawValue).databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        let arrival = try row.optionalDay(29).map { Arrival(channel: try row.word(28), on: $0) }
        self.init(
            id: try row.id(0), kind: try row.word(1), scope: try row.word(2), agency: try row.id(3),
            keeper: try row.id(4), arrival: arrival, committee: try row.optionalID(5), effect: try row.word(6),
            document: Document(
                number: try row.text(7), issuedOn: try row.optionalDay(8), issuer: try row.text(9),
                signer: try row.text(10), signerPosition: try row.text(11)),
            content: try CommitteeContent(stored: try row.text(12)), file: try row.optionalID(13),
            source: try row.text(14), draftedAt: try row.instant(15), draftedBy: try row.id(16),
            handedInAt: try row.optionalInstant(17), handedInBy: try row.optionalID(18),
            receivedAt: try row.optionalInstant(19), returnedAt: try row.optionalInstant(20),
            settledBy: try row.optionalID(21), opinion: try row.text(22), report: try row.optionalID(23),
            assignment: try row.optionalID(24), droppedAt: try row.optionalInstant(25),
            mark: row.isNull(30) ? nil : try row.word(30),
            editedAt: try row.optionalInstant(26), version: try row.int(27))
    }
}

extension CommitteeContent {
    /// As it is kept: JSON with sorted keys, so that the same content has the same hash in the trail.
    var stored: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    init(stored: String) throws {
        self = try JSONDecoder().decode(CommitteeContent.self, from: Data(stored.utf8))
    }
}
