// SPDX-License-Identifier: AGPL-3.0-or-later

/// One block of a document's body.
public enum LetterBlock: Sendable, Hashable {
    /// A line on which the document is founded ("Căn cứ …;"), in italics.
    case legalBasis(LetterText)
    /// A heading with its number in the text: level 1 `I. KẾT QUẢ`, level 2 `1. Về đào tạo`, level 3 `a) Cấp tỉnh`.
    case heading(level: Int, LetterText)
    /// A line in the middle, bold: the authority that decides, or `QUYẾT ĐỊNH:`.
    case centred(LetterText)
    /// An article of a decision: `Điều 1.` in bold, then its words.
    case article(Int, LetterText)
    case paragraph(LetterText)
    /// A paragraph that begins with a label of its own: `1.`, `a)`, `-`.
    case item(label: String, LetterText)
    case table(LetterTable)
}

/// Words with bold and italic runs; a string literal is one plain run.
public struct LetterText: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// Words of one weight and slope.
    public struct Run: Sendable, Hashable {
        public var text: String
        public var isBold: Bool
        public var isItalic: Bool

        public init(_ text: String, bold: Bool = false, italic: Bool = false) {
            self.text = text
            isBold = bold
            isItalic = italic
        }
    }

    public var runs: [Run]

    public init(_ runs: [Run]) { self.runs = runs }

    public init(_ text: String) { runs = [Run(text)] }

    public init(stringLiteral value: String) { self.init(value) }

    public static func bold(_ text: String) -> LetterText { LetterText([Run(text, bold: true)]) }

    public static func italic(_ text: String) -> LetterText { LetterText([Run(text, italic: true)]) }

    public static func + (left: LetterText, right: LetterText) -> LetterText { LetterText(left.runs + right.runs) }

    /// The words alone.
    public var plain: String { runs.map(\.text).joined() }

    /// The same words closed by the sign that ends an official document, in place of a final stop.
    var ended: LetterText {
        guard !plain.hasSuffix("./.") else { return self }
        var closed = runs
        let last = closed.popLast() ?? Run("")
        let words = last.text.hasSuffix(".") ? String(last.text.dropLast()) : last.text
        closed.append(Run(words + "./.", bold: last.isBold, italic: last.isItalic))
        return LetterText(closed)
    }
}

/// A table of a document; its head is repeated on every page it reaches.
public struct LetterTable: Sendable, Hashable {
    public enum Alignment: String, Sendable, Hashable {
        case left, centre, right
    }

    public struct Column: Sendable, Hashable {
        public var title: String
        public var alignment: Alignment
        /// The share of the width in per cent; nil leaves it to the content.
        public var width: Int?

        public init(_ title: String, _ alignment: Alignment = .left, width: Int? = nil) {
            self.title = title
            self.alignment = alignment
            self.width = width
        }
    }

    public var caption: String?
    public var columns: [Column]
    /// The rows; one shorter than the columns is filled with empty cells.
    public var rows: [[LetterText]]
    /// The last row, in bold.
    public var total: [LetterText]?

    public init(caption: String? = nil, columns: [Column], rows: [[LetterText]], total: [LetterText]? = nil) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.total = total
    }
}
