// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Numbers that were given outside the system are recorded with the reason, all from the next one on.
package struct RecordOutsideNumbers: Action {
    /// What the register says of them.
    package struct Line: Sendable, Hashable {
        /// The last of them.
        package var number: Int
        package var on: Day
        package var symbol: String
        package var subject: String
        package var signer: String
        package var recipients: String
        package var reason: String

        package init(
            upTo number: Int, on: Day, symbol: String = "", subject: String = "", signer: String = "",
            recipients: String = "", reason: String
        ) {
            self.number = number
            self.on = on
            self.symbol = symbol
            self.subject = subject
            self.signer = signer
            self.recipients = recipients
            self.reason = reason
        }
    }

    package static let name = TrailAction.letter(.recordOutsideNumbers)
    /// The issuing body, and the series of its register.
    package let issuer: String
    package let series: String
    package let line: Line

    package init(issuer: String = "", series: String, line: Line) {
        self.issuer = issuer
        self.series = series
        self.line = line
    }

    package var ability: Ability? { .numberLetter }

    package func perform(_ work: Work) throws {
        for text in [line.symbol, line.signer, line.reason] { try TextLimit.name.check(text) }
        for text in [line.subject, line.recipients] { try TextLimit.note.check(text) }
        let office = try work.letterOffice(of: work.actor.agency)
        let body = try office.issuer(issuer)
        let year = work.today.year
        guard office.series(in: year).keys.contains(series) else { throw StoreError.notFound }
        let key = RegisterKey(agency: work.actor.agency, issuer: issuer, series: series, year: year)
        let stand = try RegisterStore.stand(of: key, in: work.transaction)
        let numbers = try stand.numbersOutside(upTo: line.number, reason: line.reason)
        try stand.check(number: nil, on: line.on, today: work.today)
        let entry = OutgoingEntry(
            id: work.newID(), register: key, first: numbers.lowerBound, last: numbers.upperBound,
            symbol: line.symbol.isBlank ? body.symbol : line.symbol, dated: line.on, subject: line.subject,
            signer: line.signer, recipients: line.recipients, note: line.reason,
            cause: OutgoingEntry.Cause(.outside, by: work.step), made: work.step)
        try work.recorder.insert(entry)
        work.about(entry.id)
        work.note(
            .number,
            to: numbers.count == 1
                ? LetterNumber.padded(numbers.lowerBound)
                : "\(LetterNumber.padded(numbers.lowerBound))–\(LetterNumber.padded(numbers.upperBound))")
        work.note(.reason, to: line.reason)
    }
}

/// A document that came in gets the next number of its register.
package struct EnterIncoming: Action {
    package static let name = TrailAction.letter(.enterIncoming)
    package let document: IncomingDocument
    /// Where the system knows it from.
    package let source: IncomingEntry.Source

    package init(_ document: IncomingDocument, from source: IncomingEntry.Source = .paper) {
        self.document = document
        self.source = source
    }

    package var ability: Ability? { .numberLetter }

    package func perform(_ work: Work) throws -> Int {
        try document.checkLengths()
        try document.check(today: work.today)
        let agency = work.actor.agency
        if let entry = try RegisterStore.entry(for: source, of: agency, in: work.transaction) {
            throw Refusal.letter(.alreadyEntered(number: entry.number))
        }
        // What the system is said to know must have come to this agency.
        if source != .paper {
            _ = try ArrivedDocuments.proposal(source, for: agency, zone: work.zone, in: work.transaction)
        }
        let year = work.today.year
        let entry = IncomingEntry(
            id: work.newID(), agency: agency, year: year,
            number: try RegisterStore.lastIncoming(of: agency, year: year, in: work.transaction) + 1,
            document: document, source: source, made: work.step)
        try work.recorder.insert(entry)
        work.about(entry.id)
        work.note(.number, to: String(entry.number))
        work.note(.document, to: document.number)
        return entry.number
    }
}

/// Văn thư sets in whose name letters go out, under which symbols, and which kinds share a series.
package struct ChangeLetterOffice: Action {
    package static let name = TrailAction.letter(.changeLetterOffice)
    package let issuers: [LetterIssuer]
    package let series: LetterOffice.Series
    /// The version that was read; 0 where nothing was set yet.
    package let version: Int

    package init(issuers: [LetterIssuer], series: LetterOffice.Series, version: Int) {
        self.issuers = issuers
        self.series = series
        self.version = version
    }

    package var ability: Ability? { .numberLetter }

    package func perform(_ work: Work) throws {
        let agency = work.actor.agency
        let row = try LetterStore.office(of: agency, in: work.transaction)
        guard row?.version ?? 0 == version else {
            throw StoreError.changedMeanwhile(table: LetterOfficeRow.table.name, id: agency.bytes)
        }
        var office = try row?.office ?? .usual(AgencyStore.agency(agency, in: work.transaction))
        let before = office
        office.issuers = issuers
        try office.check()
        for issuer in issuers { for text in [issuer.name, issuer.superior] { try TextLimit.name.check(text) } }
        office.setSeries(
            series, in: work.today.year,
            isYearBegun: try RegisterStore.isBegun(work.today.year, of: agency, in: work.transaction))
        let saved = LetterOfficeRow(id: agency, office: office, version: version + 1)
        if row == nil { try work.recorder.insert(saved) } else { try work.recorder.update(saved, from: version) }
        work.about(agency)
        work.note(
            .text, from: before.issuers.map(\.symbol).joined(separator: ", "),
            to: issuers.map(\.symbol).joined(separator: ", "))
        work.note(.name, from: before.series.rawValue, to: series.rawValue)
    }
}
