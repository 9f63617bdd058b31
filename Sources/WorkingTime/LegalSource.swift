// SPDX-License-Identifier: AGPL-3.0-or-later

/// The text a rule stands on, so that every date can be defended.
public struct LegalSource: Sendable, Hashable, Codable {
    /// How well the rule is known to us.
    public enum Standing: String, Sendable, Hashable, Codable {
        /// Stated by the named text.
        case stated
        /// Reported by second hand, or applied by analogy: an administrator should confirm it.
        case unconfirmed
    }

    /// The text as officials cite it: `Bộ luật Lao động 2019 (45/2019/QH14)`.
    public let document: String
    /// The place in it: `Điều 112 khoản 1`; empty when the whole text is meant.
    public let article: String
    public let standing: Standing

    public init(document: String, article: String = "", standing: Standing = .stated) {
        self.document = document
        self.article = article
        self.standing = standing
    }
}

extension LegalSource {
    static let labourCode1994 = LegalSource(document: "Bộ luật Lao động 1994", article: "Điều 73")
    static let labourCode2007 = LegalSource(
        document: "Luật sửa đổi, bổ sung Điều 73 của Bộ luật Lao động (84/2007/QH11)", article: "Điều 1")
    static let labourCode2012 = LegalSource(
        document: "Bộ luật Lao động 2012 (10/2012/QH13)", article: "Điều 115 khoản 1")
    static let labourCode2012InLieu = LegalSource(
        document: "Bộ luật Lao động 2012 (10/2012/QH13)", article: "Điều 115 khoản 3")
    static let labourCode2019 = LegalSource(
        document: "Bộ luật Lao động 2019 (45/2019/QH14)", article: "Điều 112 khoản 1")
    static let labourCode2019InLieu = LegalSource(
        document: "Bộ luật Lao động 2019 (45/2019/QH14)", article: "Điều 111 khoản 3")
    static let fortyHourWeek = LegalSource(document: "Quyết định 188/1999/QĐ-TTg", article: "Điều 1")
    /// The Politburo's choice of 24 November; the law that carries it out was not seen.
    static let cultureDay = LegalSource(document: "Nghị quyết 80-NQ/TW (2026)", standing: .unconfirmed)
}
