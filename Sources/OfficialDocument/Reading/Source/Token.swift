// SPDX-License-Identifier: AGPL-3.0-or-later

/// One word, number or punctuation mark of the source, tied to its bytes.
struct Token: Sendable {
    enum Kind: UInt8, Sendable { case word, number, mark }

    /// UTF-8 offsets into the text as given.
    var start: Int32
    var end: Int32
    /// What the token is compared by.
    ///
    /// Words: see `WordHasher`. Numbers: their value. Marks: the scalar, dashes and quotes made one.
    var hash: UInt64
    var kind: Kind
    var startsWithCapital = false
    var isAllCaps = false
    /// White space stands before it (or a line break).
    var spaceBefore = false
    /// Three or more spaces, a tab or a table bar stand before it: another column begins.
    var gapBefore = false
    var isBold = false
    /// Digits of a number, letters of a word.
    var length: UInt16 = 0
    /// Characters from the beginning of its line.
    var column: UInt16 = 0
    var line: Int32 = 0

    func isMark(_ ascii: Unicode.Scalar) -> Bool { kind == .mark && hash == UInt64(ascii.value) }

    var number: Int? { kind == .number && hash < 1_000_000_000 ? Int(hash) : nil }
}

/// A physical line of the source that holds something.
struct SourceLine: Sendable {
    var tokens: Range<Int>
    /// Characters, for telling full lines from short ones.
    var width: Int
    var indent: Int
    /// A blank line or a page break stands before it.
    var blankBefore: Bool
    /// Marked with # in Markdown.
    var isHeading: Bool
    /// A table row written with bars.
    var isTableRow: Bool
}

/// A range of the source text.
public struct Span: Sendable, Hashable, Codable {
    /// The first byte, counted in UTF-8 from the beginning of the text as given.
    public let start: Int
    /// The byte after the last.
    public let end: Int

    /// Makes a span from byte offsets.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }
}
