// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Documents the system knows to have come to an agency that are not in its register yet: proposed, so that nobody
/// types them twice.
package enum ArrivedDocuments {
    package struct Proposal: Sendable {
        package let source: IncomingEntry.Source
        package let document: IncomingDocument
    }

    /// What could be entered, the latest first, at most so many.
    package static func proposals(
        for agency: ID<Agency>, zone: Zone, limit: Int = 50, in snapshot: Snapshot
    ) throws -> [Proposal] {
        let found =
            try notices(agency, zone, limit, in: snapshot) + replies(agency, limit, in: snapshot)
            + letters(agency, zone, limit, in: snapshot)
        return found.sorted { $0.document.arrivedOn > $1.document.arrivedOn }.prefix(limit).map { $0 }
    }

    /// How many wait for the one who keeps the register, at most so many; nothing for others.
    package static func count(for actor: Actor, limit: Int = 50, in snapshot: Snapshot) throws -> Int {
        guard actor.may(.numberLetter) else { return 0 }
        let agency = actor.agency
        return try snapshot.count(
            """
            SELECT count(*) FROM (
                SELECT 1 AS one FROM (SELECT 1 AS one FROM notice WHERE \(sql: newNotices(agency)) LIMIT \(count: limit)) AS n
                UNION ALL SELECT 1 FROM (SELECT 1 AS one FROM \(sql: newReplies(agency)) LIMIT \(count: limit)) AS r
                UNION ALL SELECT 1 FROM (SELECT 1 AS one FROM \(sql: newLetters(agency)) LIMIT \(count: limit)) AS l
                LIMIT \(count: limit)) AS found
            """)
    }

    /// One of them; `StoreError.notFound` when it did not come to the agency.
    package static func proposal(
        _ source: IncomingEntry.Source, for agency: ID<Agency>, zone: Zone, in snapshot: Snapshot
    ) throws -> Proposal {
        let all = try proposals(for: agency, zone: zone, limit: 10_000, in: snapshot)
        guard let found = all.first(where: { $0.source == source }) else { throw StoreError.notFound }
        return found
    }

    private static func newNotices(_ agency: ID<Agency>) -> SQL {
        """
        notice.agency_id = \(agency) AND notice.dropped_at IS NULL
        AND (notice.issuer_id IS NULL OR notice.issuer_id <> \(agency))
        AND NOT EXISTS (
            SELECT 1 FROM incoming_entry WHERE notice_id = notice.id AND incoming_entry.agency_id = \(agency))
        """
    }

    private static func newReplies(_ agency: ID<Agency>) -> SQL {
        """
        progress_report JOIN assignment ON assignment.id = progress_report.assignment_id
        JOIN agency ON agency.id = assignment.agency_id JOIN directive ON directive.id = assignment.directive_id
        WHERE progress_report.channel IS NOT NULL AND assignment.accepting_id = \(agency)
        AND NOT EXISTS (
            SELECT 1 FROM incoming_entry
            WHERE report_id = progress_report.id AND incoming_entry.agency_id = \(agency))
        AND NOT EXISTS (
            SELECT 1 FROM incoming_entry WHERE incoming_entry.agency_id = \(agency)
            AND incoming_entry.struck_at IS NULL
            AND incoming_entry.document_number = progress_report.document
            AND incoming_entry.dated = progress_report.document_on AND incoming_entry.author = agency.name)
        """
    }

    private static func newLetters(_ agency: ID<Agency>) -> SQL {
        """
        letter JOIN letter_addressee ON letter_addressee.letter_id = letter.id
        JOIN agency ON agency.id = letter.agency_id
        WHERE letter_addressee.agency_id = \(agency) AND letter.agency_id <> \(agency)
        AND letter.sent_at IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM incoming_entry
            WHERE incoming_entry.letter_id = letter.id AND incoming_entry.agency_id = \(agency))
        """
    }

    /// Notices the agency imported that it did not issue itself.
    private static func notices(
        _ agency: ID<Agency>, _ zone: Zone, _ limit: Int, in snapshot: Snapshot
    ) throws -> [Proposal] {
        try snapshot.rows(
            """
            SELECT \(sql: Notice.table.selected) FROM notice WHERE \(sql: newNotices(agency))
            ORDER BY notice.imported_at DESC, notice.id DESC LIMIT \(count: limit)
            """
        ) { row in
            let notice = try Notice(row)
            return Proposal(
                source: .notice(notice.id),
                document: IncomingDocument(
                    arrivedOn: max(notice.importedAt.day(in: zone), notice.issuedOn ?? Day(number: 0)),
                    author: notice.issuer, number: notice.number, dated: notice.issuedOn, subject: notice.subject))
        }
    }

    /// Replies on paper that were recorded for the agency's decision; one paper may answer several orders.
    private static func replies(_ agency: ID<Agency>, _ limit: Int, in snapshot: Snapshot) throws -> [Proposal] {
        try snapshot.rows(
            """
            SELECT progress_report.id, progress_report.document, progress_report.document_on, agency.name,
                directive.title
            FROM \(sql: newReplies(agency))
            ORDER BY progress_report.submitted_at DESC, progress_report.id DESC LIMIT \(count: limit)
            """
        ) { row in
            let dated = try row.day(2)
            return Proposal(
                source: .reply(try row.id(0)),
                document: IncomingDocument(
                    arrivedOn: dated, author: try row.text(3), number: try row.text(1), dated: dated,
                    subject: "Báo cáo kết quả thực hiện: \(try row.text(4))"))
        }
    }

    /// Letters that other agencies sent to it within the system.
    private static func letters(
        _ agency: ID<Agency>, _ zone: Zone, _ limit: Int, in snapshot: Snapshot
    ) throws -> [Proposal] {
        let width = Letter.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: Letter.table.selected), agency.name
            FROM \(sql: newLetters(agency))
            ORDER BY letter.sent_at DESC, letter.id DESC LIMIT \(count: limit)
            """
        ) { row in
            let letter = try Letter(row)
            return Proposal(
                source: .letter(letter.id),
                document: IncomingDocument(
                    arrivedOn: letter.sent?.at.day(in: zone) ?? letter.drafted.at.day(in: zone),
                    author: try row.text(width), number: letter.number ?? "", dated: letter.numbering?.on,
                    subject: "\(letter.content.kind.name) \(letter.content.subject)"))
        }
    }
}
