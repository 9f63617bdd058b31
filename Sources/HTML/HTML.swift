// SPDX-License-Identifier: AGPL-3.0-or-later

/// A piece of finished HTML, written as an interpolated string in which every inserted text is escaped.
///
/// Literal parts are markup as written. `\(text)` escapes a `String` (safe in text and in quoted attributes),
/// `\(html)` inserts another piece as it is, `\([html])` joins pieces, and an absent optional inserts nothing.
/// There is no way to insert unescaped text but ``init(trusted:)``.
public struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The markup.
    public let markup: String

    /// Takes markup that is known to be safe, such as what another renderer of this product made.
    public init(trusted markup: String) { self.markup = markup }

    /// Makes a piece from a literal without insertions.
    public init(stringLiteral value: String) { markup = value }

    /// Makes a piece from a literal with insertions.
    public init(stringInterpolation: Writer) { markup = stringInterpolation.markup }

    /// Nothing.
    public static let empty = HTML(trusted: "")

    /// Whether there is nothing in it.
    public var isEmpty: Bool { markup.isEmpty }

    /// The text with the five special characters replaced.
    public static func text(_ text: String) -> HTML {
        var writer = Writer(literalCapacity: text.utf8.count, interpolationCount: 0)
        writer.appendInterpolation(text)
        return HTML(stringInterpolation: writer)
    }

    /// One piece after the other.
    public static func + (left: HTML, right: HTML) -> HTML { HTML(trusted: left.markup + right.markup) }
}

extension Sequence where Element == HTML {
    /// The pieces one after the other, with a piece between each two.
    public func joined(separator: HTML = .empty) -> HTML {
        let pieces = Array(self)
        var markup = ""
        markup.reserveCapacity(pieces.reduce(0) { $0 + $1.markup.utf8.count + separator.markup.utf8.count })
        var first = true
        for piece in pieces {
            if !first { markup += separator.markup }
            markup += piece.markup
            first = false
        }
        return HTML(trusted: markup)
    }
}
