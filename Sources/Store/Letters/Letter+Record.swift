// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Foundation
import WorkingTime

extension Letter: Record {
    package static let table = BusinessTable(
        "letter",
        [
            "id", "agency_id", "kind", "issuer", "subject", "content", "revision", "drafted_at", "drafted_by",
            "edited_at", "edited_by", "prepared_for", "submitted_at", "submitted_by", "submitted_revision",
            "decided_at", "decided_by", "decided_revision", "approved", "opinion", "number", "symbol", "dated",
            "numbered_at", "numbered_by", "file_id", "signed_at", "signed_by", "sent_at", "sent_by", "sent_way",
            "ended_at", "ended_by", "end_reason", "version",
        ], later: ["former_agency_id"])

    package var values: [Value] {
        let given = numbering
        return [
            id.databaseValue, agency.databaseValue, content.kind.rawValue.databaseValue, content.issuer.databaseValue,
            content.subject.databaseValue, StoredJSON.encode(content).databaseValue, revision.databaseValue,
            drafted.at.databaseValue, drafted.by.databaseValue, edited.at.databaseValue, edited.by.databaseValue,
            preparedFor.databaseValue, (submission?.step.at).databaseValue, (submission?.step.by).databaseValue,
            (submission?.revision).databaseValue, (decision?.step.at).databaseValue,
            (decision?.step.by).databaseValue, (decision?.revision).databaseValue,
            (decision?.isApproved).databaseValue, (decision?.opinion ?? "").databaseValue,
            (given?.number).databaseValue, (given?.symbol).databaseValue, (given?.on).databaseValue,
            (given?.step.at).databaseValue, (given?.step.by).databaseValue, signedFile.databaseValue,
            (signed?.at).databaseValue, (signed?.by).databaseValue, (sent?.at).databaseValue,
            (sent?.by).databaseValue, sentBy.databaseValue, (ended?.at).databaseValue, (ended?.by).databaseValue,
            endReason.databaseValue, version.databaseValue, formerAgency.databaseValue,
        ]
    }

    package init(_ row: Row) throws { try self.init(row, from: 0) }

    /// Reads the columns beginning at one of a wider row.
    init(_ row: Row, from first: Int) throws {
        var submission: Submission?
        if let step = try row.step(first + 12) {
            submission = Submission(step: step, revision: try row.int(first + 14))
        }
        var decision: Decision?
        if let step = try row.step(first + 15) {
            decision = Decision(
                step: step, revision: try row.int(first + 17), isApproved: try row.bool(first + 18),
                opinion: try row.text(first + 19))
        }
        var numbering: Numbering?
        if let step = try row.step(first + 23) {
            numbering = Numbering(
                number: try row.int(first + 20), symbol: try row.text(first + 21), on: try row.day(first + 22),
                step: step)
        }
        self.init(
            id: try row.id(first), agency: try row.id(first + 1),
            content: try StoredJSON.decode(try row.text(first + 5), "letter.content"),
            revision: try row.int(first + 6), drafted: try row.needStep(first + 7),
            edited: try row.needStep(first + 9), preparedFor: try row.optionalText(first + 11),
            submission: submission, decision: decision, numbering: numbering,
            signedFile: try row.optionalID(first + 25), signed: try row.step(first + 26),
            sent: try row.step(first + 28), sentBy: try row.text(first + 30), ended: try row.step(first + 31),
            endReason: try row.text(first + 33), formerAgency: try row.optionalID(first + 35),
            version: try row.int(first + 34))
    }
}

extension Row {
    /// Reads a moment and, in the next column, whose; nil where nothing was done.
    func step(_ column: Int) throws -> Letter.Step? { isNull(column) ? nil : try needStep(column) }

    func needStep(_ column: Int) throws -> Letter.Step {
        Letter.Step(at: try instant(column), by: try id(column + 1))
    }
}

/// Values that are kept whole, as JSON whose keys are sorted, so that the same value is always the same text.
enum StoredJSON {
    static func encode(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts, numbers and lists of them always encode.
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    static func decode<T: Decodable>(_ content: String, _ what: String) throws -> T {
        do {
            return try JSONDecoder().decode(T.self, from: Data(content.utf8))
        } catch {
            throw StoreError.malformed(what)
        }
    }
}
