// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension Assignment: Record {
    package static let table = BusinessTable(
        "assignment",
        [
            "id", "notice_id", "directive_id", "agency_id", "accepting_id", "due", "rhythm", "issued_at",
            "acknowledged_at", "started_at", "reported_at", "reported_on", "returned_at", "reviewed_at",
            "accepted_at", "done_on", "cancelled_at", "cancelled_by", "updated_at", "reports", "version",
        ],
        later: [
            "original_due", "term", "event_on", "event_given_at", "replaced_by", "extension_asked_at",
            "extension_decided_at",
        ])

    package var values: [Value] {
        [
            id.databaseValue, notice.databaseValue, directive.databaseValue, agency.databaseValue,
            acceptingBody.databaseValue, due.databaseValue, (rhythm?.rawValue).databaseValue, issuedAt.databaseValue,
            acknowledgedAt.databaseValue, startedAt.databaseValue, reportedAt.databaseValue, reportedOn.databaseValue,
            returnedAt.databaseValue, reviewedAt.databaseValue, acceptedAt.databaseValue, doneOn.databaseValue,
            cancelledAt.databaseValue, cancelledBy.databaseValue, updatedAt.databaseValue, reports.databaseValue,
            version.databaseValue,
            originalDue.databaseValue, (term?.text).databaseValue, eventOn.databaseValue, eventGivenAt.databaseValue,
            replacedBy.databaseValue, extensionAskedAt.databaseValue, extensionDecidedAt.databaseValue,
        ]
    }

    package init(_ row: Row) throws { try self.init(row, from: 0) }

    /// Reads the columns beginning at one of a wider row.
    init(_ row: Row, from first: Int) throws {
        self.init(
            id: try row.id(first), notice: try row.id(first + 1), directive: try row.id(first + 2),
            agency: try row.id(first + 3), acceptingBody: try row.id(first + 4), due: try row.optionalDay(first + 5),
            rhythm: row.isNull(first + 6) ? nil : try row.word(first + 6), issuedAt: try row.instant(first + 7),
            term: try row.term(first + 22))
        acknowledgedAt = try row.optionalInstant(first + 8)
        startedAt = try row.optionalInstant(first + 9)
        reportedAt = try row.optionalInstant(first + 10)
        reportedOn = try row.optionalDay(first + 11)
        returnedAt = try row.optionalInstant(first + 12)
        reviewedAt = try row.optionalInstant(first + 13)
        acceptedAt = try row.optionalInstant(first + 14)
        doneOn = try row.optionalDay(first + 15)
        cancelledAt = try row.optionalInstant(first + 16)
        cancelledBy = row.isNull(first + 17) ? nil : try row.id(first + 17)
        updatedAt = try row.instant(first + 18)
        reports = try row.int(first + 19)
        version = try row.int(first + 20)
        try readLater(row, from: first + 21)
    }

    /// What the table did not have at first.
    private mutating func readLater(_ row: Row, from first: Int) throws {
        originalDue = try row.optionalDay(first)
        eventOn = try row.optionalDay(first + 2)
        eventGivenAt = try row.optionalInstant(first + 3)
        replacedBy = try row.optionalID(first + 4)
        extensionAskedAt = try row.optionalInstant(first + 5)
        extensionDecidedAt = try row.optionalInstant(first + 6)
    }
}

extension Row {
    /// Reads the term of an order that follows an event.
    func term(_ column: Int) throws -> Term? {
        guard !isNull(column) else { return nil }
        let text = try text(column)
        guard let term = Term(text) else { throw StoreError.malformed(text) }
        return term
    }
}
