// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension OutgoingEntry: Record {
    package static let table = BusinessTable(
        "outgoing_entry",
        [
            "id", "agency_id", "issuer", "series", "year", "first", "last", "symbol", "dated", "subject", "signer",
            "recipients", "keeper", "copies", "note", "letter_id", "made_at", "made_by", "version",
        ], later: ["cause", "caused_at", "caused_by"])

    package var values: [Value] {
        [
            id.databaseValue, register.agency.databaseValue, register.issuer.databaseValue,
            register.series.databaseValue, register.year.databaseValue, first.databaseValue, last.databaseValue,
            symbol.databaseValue, dated.databaseValue, subject.databaseValue, signer.databaseValue,
            recipients.databaseValue, keeper.databaseValue, copies.databaseValue, note.databaseValue,
            letter.databaseValue, made.at.databaseValue, made.by.databaseValue, version.databaseValue,
            (cause?.kind.rawValue).databaseValue, (cause?.step.at).databaseValue, (cause?.step.by).databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0),
            register: RegisterKey(
                agency: try row.id(1), issuer: try row.text(2), series: try row.text(3), year: try row.int(4)),
            first: try row.int(5), last: try row.int(6), symbol: try row.text(7), dated: try row.day(8),
            subject: try row.text(9), signer: try row.text(10), recipients: try row.text(11),
            keeper: try row.text(12), copies: try row.optionalInt(13), note: try row.text(14),
            cause: row.isNull(19) ? nil : Cause(try row.word(19), by: try row.needStep(20)),
            letter: try row.optionalID(15), made: try row.needStep(16), version: try row.int(18))
    }
}

extension IncomingEntry: Record {
    package static let table = BusinessTable(
        "incoming_entry",
        [
            "id", "agency_id", "year", "number", "arrived_on", "author", "document_number", "dated", "subject",
            "receiver", "note", "notice_id", "report_id", "letter_id", "made_at", "made_by",
        ], later: ["version", "struck_at", "struck_by", "strike_reason"])

    package var values: [Value] {
        var (notice, report, letter): (ID<Notice>?, ID<ProgressReport>?, ID<Letter>?)
        switch source {
        case .paper: break
        case .notice(let id): notice = id
        case .reply(let id): report = id
        case .letter(let id): letter = id
        }
        return [
            id.databaseValue, agency.databaseValue, year.databaseValue, number.databaseValue,
            document.arrivedOn.databaseValue, document.author.databaseValue, document.number.databaseValue,
            document.dated.databaseValue, document.subject.databaseValue, document.receiver.databaseValue,
            document.note.databaseValue, notice.databaseValue, report.databaseValue, letter.databaseValue,
            made.at.databaseValue, made.by.databaseValue, (version == 1 ? Int?.none : version).databaseValue,
            (strike?.step.at).databaseValue, (strike?.step.by).databaseValue, (strike?.reason).databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        var source = Source.paper
        if let notice = try row.optionalID(11, of: Notice.self) { source = .notice(notice) }
        if let report = try row.optionalID(12, of: ProgressReport.self) { source = .reply(report) }
        if let letter = try row.optionalID(13, of: Letter.self) { source = .letter(letter) }
        self.init(
            id: try row.id(0), agency: try row.id(1), year: try row.int(2), number: try row.int(3),
            document: IncomingDocument(
                arrivedOn: try row.day(4), author: try row.text(5), number: try row.text(6),
                dated: try row.optionalDay(7), subject: try row.text(8), receiver: try row.text(9),
                note: try row.text(10)),
            source: source, made: try row.needStep(14), version: try row.optionalInt(16) ?? 1,
            strike: try row.step(17).map { Strike($0, reason: try row.optionalText(19) ?? "") })
    }
}
