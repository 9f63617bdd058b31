// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

/// What a reader found in an official document; what it couldn't tell is empty.
public struct Reading: Sendable, Hashable, Codable {
    /// The kind's abbreviation: TB, QĐ, KH, CT, CV and so on.
    public var kind: Found?
    /// Number and symbol without inner spaces: "28/TB-UBND".
    public var number: Found?
    /// The issuing body.
    public var issuer: Found?
    /// The body above the issuing body in the letterhead (cơ quan chủ quản).
    public var superior: Found?
    /// The place of issue.
    public var place: Found?
    /// The day of issue.
    public var issuedOn: FoundDay?
    /// What it is about (trích yếu), "V/v" and "Về việc" included as written.
    public var subject: Found?
    /// The legal bases of the preamble, one each.
    public var legalBases: [Found] = []
    /// Kính gửi.
    public var addressedTo: [Found] = []
    /// Nơi nhận, without bullets and end marks.
    public var recipients: [Found] = []
    /// Who signed.
    public var signer: Signer?
    /// The meeting whose conclusion a notice gives.
    public var meeting: Meeting?
    /// The orders, in the order of the text.
    public var directives: [ReadDirective] = []
    /// The clause that says who carries out the decision: no order of its own.
    public var execution: [Found] = []
    /// SHA-256 of the text's UTF-8 bytes, in hexadecimal.
    public var textHash: String
    /// The version of the reader that made this reading.
    public var readerVersion: String
    /// Why the reader decided as it did, where that isn't plain.
    public var notes: [String] = []

    init(textHash: String, readerVersion: String) {
        self.textHash = textHash
        self.readerVersion = readerVersion
    }
}

/// Words of the document and where they stand.
public struct Found: Sendable, Hashable, Codable {
    /// The words, composed and with single spaces.
    public let text: String
    /// Where they stand in the text as given.
    public let span: Span

    /// Pairs words with their place.
    public init(text: String, span: Span) {
        self.text = text
        self.span = span
    }
}

/// A day named in the document.
public struct FoundDay: Sendable, Hashable, Codable {
    /// The day.
    public let day: Day
    /// Where it stands.
    public let span: Span
}

/// Who signed, in whose place.
public struct Signer: Sendable, Hashable, Codable {
    /// The name without titles.
    public var name: Found?
    /// The position, in title case: "Phó Chánh Văn phòng".
    public var position: Found?
    /// The stacked lines of authority as written, first line first.
    public var authority: [Found] = []
}

/// The meeting a notice reports the conclusion of.
public struct Meeting: Sendable, Hashable, Codable {
    /// The meeting as named: "Hội nghị sơ kết công tác …".
    public let name: Found
    /// The day it was held, when the text says so.
    public let heldOn: FoundDay?
}
