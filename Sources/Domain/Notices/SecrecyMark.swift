// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

/// A degree of secrecy stamped on a document (dấu chỉ độ mật); such a document must never come into this system.
///
/// The three degrees: Luật Bảo vệ bí mật nhà nước số 29/2018/QH14, điều 8, until 28/02/2026; since 01/03/2026 Luật số
/// 117/2025/QH15, which replaces it. Older documents carry the same three.
package enum SecrecyMark: String, Sendable, CaseIterable {
    case secret = "MẬT"
    case topSecret = "TỐI MẬT"
    case utmostSecret = "TUYỆT MẬT"

    /// A stamp stands in the letterhead; further down the same words may be a table's or a sentence's own.
    private static let letterheadLines = 40
    /// No letterhead is longer, and a text may be: it is not walked to its end for this.
    private static let letterheadLength = 20_000

    /// Finds the stamp in a document's text: alone on a line, or in a cell or column, of the letterhead.
    package static func found(in text: String) -> SecrecyMark? {
        let lines = text.prefix(letterheadLength).split(whereSeparator: \.isNewline).filter { !$0.isBlank }.prefix(
            letterheadLines)
        for line in lines {
            if let mark = SecrecyMark(line) { return mark }
            for cell in cells(of: line) {
                if let mark = SecrecyMark(cell) { return mark }
            }
        }
        return nil
    }

    /// Finds the stamp in a file's name: by itself between separators, as in `28-TB-UBND_MẬT.docx`, or with its degree.
    package static func found(inName name: String) -> SecrecyMark? {
        let stem = VietnameseText.composed(name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name)
        for part in stem.split(whereSeparator: { !$0.isLetter && !$0.isWhitespace }) {
            if let mark = SecrecyMark(part) { return mark }
        }
        return [topSecret, utmostSecret].first { stem.contains($0.rawValue) }
    }

    /// Reads what stands by itself: `MẬT`, `(Mật)`, `**TỐI MẬT**`, `T U Y Ệ T  M Ậ T`; a word of a sentence has a small letter.
    private init?(_ piece: some StringProtocol) {
        var words = VietnameseText.composed(String(piece)).split { !$0.isLetter }[...]
        if words.count > 2, words.prefix(2).joined().uppercased() == "ĐỘMẬT" { words = words.dropFirst(2) }
        guard words.first?.first?.isUppercase == true else { return nil }
        let letters = words.joined().uppercased()
        guard let mark = SecrecyMark.allCases.first(where: { $0.rawValue.filter(\.isLetter) == letters }) else {
            return nil
        }
        self = mark
    }

    /// The cells of a table's row, and the columns that plain text sets apart by blanks.
    private static func cells(of line: Substring) -> [String] {
        line.split(separator: "|").flatMap { cell in
            String(cell).replacing("\t", with: "  ").split(separator: "  ").map { String($0) }
        }
    }
}
