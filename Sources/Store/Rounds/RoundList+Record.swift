// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Foundation
import WorkingTime

extension RoundList: Record {
    package static let table = BusinessTable(
        "round_list",
        [
            "id", "round_id", "number", "reply_by", "revision", "submitted_revision", "submitted_at", "submitted_by",
        ] + CitedDocument.columns("decision") + ["decided_revision", "decided_at", "decided_by", "version"])

    package var values: [Value] {
        [
            id.databaseValue, round.databaseValue, number.databaseValue, replyBy.databaseValue,
            revision.databaseValue, (submission?.revision).databaseValue, (submission?.at).databaseValue,
            (submission?.by).databaseValue,
        ] + CitedDocument.values(decision?.document) + [
            (decision?.revision).databaseValue, (decision?.at).databaseValue, (decision?.by).databaseValue,
            version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        var (submission, decision): (Submission?, Decision?)
        if !row.isNull(6) {
            submission = Submission(revision: try row.int(5), at: try row.instant(6), by: try row.id(7))
        }
        if let document = try row.cited(8) {
            decision = Decision(
                document: document, revision: try row.int(12), at: try row.instant(13), by: try row.id(14))
        }
        self.init(
            id: try row.id(0), round: try row.id(1), number: try row.int(2), replyBy: try row.day(3),
            revision: try row.int(4), submission: submission, decision: decision, version: try row.int(15))
    }
}

extension ListRevision: Record {
    package static let table = BusinessTable(
        "list_revision", ["id", "list_id", "number", "content", "words", "made_at", "made_by"])

    package var values: [Value] {
        [
            id.databaseValue, list.databaseValue, number.databaseValue, KeptJSON.encode(lines).databaseValue,
            words.databaseValue, madeAt.databaseValue, madeBy.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), list: try row.id(1), number: try row.int(2),
            lines: try KeptJSON.decode([Line].self, from: try row.text(3), of: "list_revision.content"),
            words: try row.text(4), madeAt: try row.instant(5), madeBy: try row.id(6))
    }
}

extension ListOpinion: Record {
    package static let table = BusinessTable(
        "list_opinion",
        ["id", "list_id", "enrolment_id", "reviewer", "stand", "words", "revision"] + CitedDocument.columns("paper")
            + ["given_at", "given_by", "version"])

    package var values: [Value] {
        [
            id.databaseValue, list.databaseValue, enrolment.databaseValue, reviewer.rawValue.databaseValue,
            stand.rawValue.databaseValue, words.databaseValue, revision.databaseValue,
        ] + CitedDocument.values(paper) + [givenAt.databaseValue, givenBy.databaseValue, version.databaseValue]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), list: try row.id(1), enrolment: try row.id(2), reviewer: try row.word(3),
            stand: try row.word(4), words: try row.text(5), revision: try row.int(6), paper: try row.cited(7),
            givenAt: try row.instant(11), givenBy: try row.id(12), version: try row.int(13))
    }
}

/// Values that are kept as a text of JSON, the same for the same value.
enum KeptJSON {
    static func encode(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts, numbers, identities and lists of them always encode.
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }

    static func decode<T: Decodable>(_: T.Type, from text: String, of column: String) throws -> T {
        do {
            return try JSONDecoder().decode(T.self, from: Data(text.utf8))
        } catch {
            throw StoreError.malformed(column)
        }
    }
}
