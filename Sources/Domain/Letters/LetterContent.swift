// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What kind of document a letter is; a công văn has no name of its own.
///
/// Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III.
package enum LetterKind: String, Sendable, CaseIterable, Codable {
    /// Công văn.
    case dispatch
    /// Thông báo.
    case notice
    /// Báo cáo.
    case report
    /// Kế hoạch.
    case plan
    /// Tờ trình.
    case submission
    /// Quyết định.
    case decision
    /// Biên bản.
    case minutes

    /// The letters before the body's in the symbol; none for a công văn.
    package var abbreviation: String? {
        switch self {
        case .dispatch: nil
        case .notice: "TB"
        case .report: "BC"
        case .plan: "KH"
        case .submission: "TTr"
        case .decision: "QĐ"
        case .minutes: "BB"
        }
    }

    /// The name in running text and registers.
    package var name: String {
        switch self {
        case .dispatch: "Công văn"
        case .notice: "Thông báo"
        case .report: "Báo cáo"
        case .plan: "Kế hoạch"
        case .submission: "Tờ trình"
        case .decision: "Quyết định"
        case .minutes: "Biên bản"
        }
    }

    /// Whether it is written to somebody ("Kính gửi").
    package var needsAddressee: Bool { self == .dispatch || self == .submission }
}

/// What a letter says, as its drafters wrote it.
package struct LetterContent: Sendable, Hashable, Codable {
    package var kind: LetterKind
    /// Which of the agency's issuing bodies signs, by its key; empty for the agency itself.
    package var issuer: String
    /// The unit that drafts, after the body in a công văn's symbol: `TĐC`.
    package var unit: String
    /// Trích yếu, without "V/v".
    package var subject: String
    /// Kính gửi: agencies of the directory, and others by name.
    package var addressees: [ID<Agency>]
    package var others: [String]
    /// A paragraph a line; see ``LetterPaper`` for what else is recognised.
    package var body: String
    /// The orders a letter of reminding is about, as a table.
    package var orders: [LetterOrder]
    /// The day the table tells.
    package var ordersAsOf: Day?
    /// Nơi nhận, without dashes.
    package var copies: [String]
    /// The lines above the signature: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`.
    package var authority: [String]
    package var signer: String

    package init(
        kind: LetterKind, issuer: String = "", unit: String = "", subject: String = "", addressees: [ID<Agency>] = [],
        others: [String] = [], body: String = "", orders: [LetterOrder] = [], ordersAsOf: Day? = nil,
        copies: [String] = [], authority: [String] = [], signer: String = ""
    ) {
        self.kind = kind
        self.issuer = issuer
        self.unit = unit
        self.subject = subject
        self.addressees = addressees
        self.others = others
        self.body = body
        self.orders = orders
        self.ordersAsOf = ordersAsOf
        self.copies = copies
        self.authority = authority
        self.signer = signer
    }

    /// What still stands between it and being handed to who approves.
    package func checkComplete() throws(Refusal) {
        guard !subject.isBlank else { throw .letter(.subjectMissing) }
        guard !body.isBlank else { throw .letter(.bodyMissing) }
        guard !kind.needsAddressee || !addressees.isEmpty || !others.isEmpty else { throw .letter(.addresseeMissing) }
        guard !signer.isBlank else { throw .letter(.signerMissing) }
    }
}

/// One order in the table of a letter that reminds of it, as it stood when the letter was drafted.
package struct LetterOrder: Sendable, Hashable, Codable {
    package let assignment: ID<Assignment>
    package let agency: ID<Agency>
    /// The order's short title.
    package let task: String
    /// Where it was given: `46/TB-UBND, ý 4.1`.
    package let source: String
    package let due: Day?
    /// Working days late on the day of the table; nil for one that isn't late, only silent.
    package let workingDaysLate: Int?
    /// Since when nothing was heard, where that is why it is in the table.
    package let silentSince: Day?

    package init(
        assignment: ID<Assignment>, agency: ID<Agency>, task: String, source: String, due: Day?,
        workingDaysLate: Int?, silentSince: Day?
    ) {
        self.assignment = assignment
        self.agency = agency
        self.task = task
        self.source = source
        self.due = due
        self.workingDaysLate = workingDaysLate
        self.silentSince = silentSince
    }
}
