// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What văn thư writes down of a document that came in.
package struct IncomingDocument: Sendable, Hashable {
    /// Ngày đến.
    package var arrivedOn: Day
    /// Tác giả: the body it came from.
    package var author: String
    /// Số, ký hiệu of the document.
    package var number: String
    /// Ngày tháng of the document, when it bears one.
    package var dated: Day?
    /// Tên loại và trích yếu nội dung.
    package var subject: String
    /// Đơn vị hoặc người nhận.
    package var receiver: String
    /// Ghi chú.
    package var note: String

    package init(
        arrivedOn: Day, author: String, number: String, dated: Day?, subject: String, receiver: String = "",
        note: String = ""
    ) {
        self.arrivedOn = arrivedOn
        self.author = author
        self.number = number
        self.dated = dated
        self.subject = subject
        self.receiver = receiver
        self.note = note
    }

    /// Whether it can have come in so.
    package func check(today: Day) throws(Refusal) {
        guard !author.isBlank else { throw .letter(.authorMissing) }
        guard !subject.isBlank else { throw .letter(.incomingSubjectMissing) }
        guard arrivedOn <= today else { throw .letter(.arrivesInFuture) }
        if let dated, dated > arrivedOn { throw .letter(.arrivesBeforeDocument(dated)) }
    }
}

/// A line of the register of incoming documents (sổ đăng ký văn bản đến), Nghị định 30/2020/NĐ-CP, Phụ lục IV.
package struct IncomingEntry: Sendable, Hashable {
    /// Where the system already knows the document from, so that nobody types it twice.
    package enum Source: Sendable, Hashable {
        /// Entered by hand.
        case paper
        /// A notice that was imported.
        case notice(ID<Notice>)
        /// A reply that an officer recorded for an agency.
        case reply(ID<ProgressReport>)
        /// A letter that another agency sent within the system.
        case letter(ID<Letter>)
    }

    package let id: ID<IncomingEntry>
    package let agency: ID<Agency>
    package let year: Int
    /// Số đến.
    package let number: Int
    package internal(set) var document: IncomingDocument
    package internal(set) var source: Source
    package let made: Letter.Step
    package internal(set) var version: Int
    /// Nil for a line that stands.
    package internal(set) var strike: Strike?

    package init(
        id: ID<IncomingEntry>, agency: ID<Agency>, year: Int, number: Int, document: IncomingDocument, source: Source,
        made: Letter.Step, version: Int = 1, strike: Strike? = nil
    ) {
        self.id = id
        self.agency = agency
        self.year = year
        self.number = number
        self.document = document
        self.source = source
        self.made = made
        self.version = version
        self.strike = strike
    }
}
