// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// An outgoing letter (văn bản đi) from its draft to its sending.
///
/// It stores facts; where it stands is derived. A decision names the revision it decided on: whoever changes the words
/// afterwards has a draft again (DESIGN.md 4.6). Only sent ones count (4.11).
package struct Letter: Sendable, Hashable {
    /// Who did something with it, and when.
    package struct Step: Sendable, Hashable {
        package let at: Instant
        package let by: ID<Person>

        package init(at: Instant, by: ID<Person>) {
            self.at = at
            self.by = by
        }
    }

    /// It was handed to who approves.
    package struct Submission: Sendable, Hashable {
        package let step: Step
        package let revision: Int

        package init(step: Step, revision: Int) {
            self.step = step
            self.revision = revision
        }
    }

    /// It was approved, or returned with a reason.
    package struct Decision: Sendable, Hashable {
        package let step: Step
        package let revision: Int
        package let isApproved: Bool
        package let opinion: String

        package init(step: Step, revision: Int, isApproved: Bool, opinion: String) {
            self.step = step
            self.revision = revision
            self.isApproved = isApproved
            self.opinion = opinion
        }
    }

    /// The number it was given, of its register.
    package struct Numbering: Sendable, Hashable {
        package let number: Int
        /// What follows the number and its stroke: `SKHCN-TĐC`.
        package let symbol: String
        /// The day the document bears.
        package let on: Day
        package let step: Step

        package init(number: Int, symbol: String, on: Day, step: Step) {
            self.number = number
            self.symbol = symbol
            self.on = on
            self.step = step
        }
    }

    package let id: ID<Letter>
    /// The agency whose letter it is, and whose văn thư numbers it.
    package internal(set) var agency: ID<Agency>
    package var content: LetterContent
    /// Counts the changes of the words.
    package var revision: Int
    package let drafted: Step
    /// Who last changed the words.
    package var edited: Step
    /// The step of the rhythm of reminding it was prepared for; nil when somebody drafted it.
    package let preparedFor: String?
    package var submission: Submission?
    package var decision: Decision?
    package var numbering: Numbering?
    /// The signed file, and who attached it.
    package var signedFile: ID<StoredDocument>?
    package var signed: Step?
    package var sent: Step?
    /// How it went out: `Trục liên thông văn bản`, `bản giấy`.
    package var sentBy: String
    /// A draft that was given up, or a numbered one that is not issued.
    package var ended: Step?
    package var endReason: String
    /// The agency it was numbered by, where that has ended since and another one sends it; nil otherwise.
    package internal(set) var formerAgency: ID<Agency>?
    package var version: Int

    package init(
        id: ID<Letter>, agency: ID<Agency>, content: LetterContent, revision: Int = 1, drafted: Step,
        edited: Step? = nil, preparedFor: String? = nil, submission: Submission? = nil, decision: Decision? = nil,
        numbering: Numbering? = nil, signedFile: ID<StoredDocument>? = nil, signed: Step? = nil, sent: Step? = nil,
        sentBy: String = "", ended: Step? = nil, endReason: String = "", formerAgency: ID<Agency>? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.agency = agency
        self.content = content
        self.revision = revision
        self.drafted = drafted
        self.edited = edited ?? drafted
        self.preparedFor = preparedFor
        self.submission = submission
        self.decision = decision
        self.numbering = numbering
        self.signedFile = signedFile
        self.signed = signed
        self.sent = sent
        self.sentBy = sentBy
        self.ended = ended
        self.endReason = endReason
        self.formerAgency = formerAgency
        self.version = version
    }
}

extension Letter {
    /// The agency in whose name it is written: its head stands over it, its register holds the number.
    package var namedAgency: ID<Agency> { formerAgency ?? agency }
}

/// Number and symbol as documents and registers write them: below ten with a nought before it.
package enum LetterNumber {
    /// `07/SKHCN-TĐC`.
    package static func text(_ number: Int, _ symbol: String) -> String { "\(padded(number))/\(symbol)" }

    /// `07`.
    package static func padded(_ number: Int) -> String { (0..<10).contains(number) ? "0\(number)" : String(number) }
}
