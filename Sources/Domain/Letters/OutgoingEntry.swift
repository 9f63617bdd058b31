// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Which register of outgoing documents a number is of: one a body, a year, and a series.
package struct RegisterKey: Sendable, Hashable {
    package let agency: ID<Agency>
    /// The issuing body of the agency, by its key.
    package let issuer: String
    /// The series of the office's setting: `all`, `cv`, or a kind.
    package let series: String
    package let year: Int

    package init(agency: ID<Agency>, issuer: String, series: String, year: Int) {
        self.agency = agency
        self.issuer = issuer
        self.series = series
        self.year = year
    }
}

/// A line of the register of outgoing documents (sổ đăng ký văn bản đi).
///
/// Its columns are those of Nghị định 30/2020/NĐ-CP, Phụ lục IV. A line stands for one number, or for several taken
/// outside the system in a row, so that no number between the first and the last is without a word.
package struct OutgoingEntry: Sendable, Hashable {
    /// What a line says besides its document.
    package struct Cause: Sendable, Hashable {
        package enum Kind: String, Sendable, CaseIterable {
            /// Its number was given, and the letter is not issued.
            case notIssued
            /// Its numbers were given outside the system.
            case outside
        }

        package let kind: Kind
        package let step: Letter.Step

        package init(_ kind: Kind, by step: Letter.Step) {
            self.kind = kind
            self.step = step
        }
    }

    package let id: ID<OutgoingEntry>
    package let register: RegisterKey
    package let first: Int
    package let last: Int
    /// What follows the number and its stroke.
    package let symbol: String
    /// Ngày tháng văn bản.
    package let dated: Day
    /// Tên loại và trích yếu nội dung.
    package let subject: String
    /// Người ký.
    package let signer: String
    /// Nơi nhận văn bản.
    package let recipients: String
    /// Đơn vị, người nhận bản lưu.
    package let keeper: String
    /// Số lượng bản.
    package let copies: Int?
    /// Ghi chú: the reason in somebody's own words.
    ///
    /// Lines of before causes were kept say here what they are, too.
    package private(set) var note: String
    /// Why the line has a note, by whom and when; nil for an ordinary line, and for lines of before it was kept.
    package private(set) var cause: Cause?
    /// The letter it numbers; nil for numbers taken outside the system.
    package let letter: ID<Letter>?
    package let made: Letter.Step
    package var version: Int

    package init(
        id: ID<OutgoingEntry>, register: RegisterKey, first: Int, last: Int? = nil, symbol: String, dated: Day,
        subject: String, signer: String = "", recipients: String = "", keeper: String = "", copies: Int? = nil,
        note: String = "", cause: Cause? = nil, letter: ID<Letter>? = nil, made: Letter.Step,
        version: Int = 1
    ) {
        self.id = id
        self.register = register
        self.first = first
        self.last = last ?? first
        self.symbol = symbol
        self.dated = dated
        self.subject = subject
        self.signer = signer
        self.recipients = recipients
        self.keeper = keeper
        self.copies = copies
        self.note = note
        self.cause = cause
        self.letter = letter
        self.made = made
        self.version = version
    }

    /// The line says why its number was not used.
    package mutating func strike(_ reason: String, by step: Letter.Step) {
        note = reason
        cause = Cause(.notIssued, by: step)
        version += 1
    }
}

/// Where a register stands, and what may come next in it.
package struct RegisterStand: Sendable, Hashable {
    /// The last number given; 0 in a new register.
    package let last: Int
    /// The day of the last document; nil in a new register.
    package let lastDay: Day?

    package init(last: Int, lastDay: Day?) {
        self.last = last
        self.lastDay = lastDay
    }

    package var next: Int { last + 1 }

    /// Whether a document of a day may come next, under the number that was asked for.
    ///
    /// A number kept free for a document of an earlier day (số chèn) is refused: numbers and days run together
    /// (Nghị định 30/2020/NĐ-CP, Điều 15).
    package func check(number: Int?, on day: Day, today: Day) throws(Refusal) {
        if let number, number != next { throw .letter(.numberNotNext(next: next)) }
        guard day <= today else { throw .letter(.dayInFuture) }
        guard day.year == today.year else { throw .letter(.dayOfOtherYear(today.year)) }
        if let lastDay, day < lastDay { throw .letter(.numberBackDated(last: lastDay)) }
    }

    /// The numbers taken outside the system, up to one: all from the next on, so that none is left without a word.
    package func numbersOutside(upTo number: Int, reason: String) throws(Refusal) -> ClosedRange<Int> {
        guard number >= next else { throw .letter(.numberTaken(number, next: next)) }
        guard number - last <= OutgoingLimit.numbersAtOnce else {
            throw .letter(.leap(most: OutgoingLimit.numbersAtOnce))
        }
        guard !reason.isBlank else { throw .letter(.outsideNeedsReason) }
        return next...number
    }
}

/// How far one act may carry a register on.
package enum OutgoingLimit {
    /// An office that begins with the system late in a year has that many numbers behind it, hardly more.
    package static let numbersAtOnce = 20_000
}
