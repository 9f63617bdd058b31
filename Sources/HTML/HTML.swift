// SPDX-License-Identifier: AGPL-3.0-or-later

/// A piece of finished HTML, written as an interpolated string in which every inserted text is escaped.
///
/// Literal parts are markup as written. `\(text)` escapes a `String` (safe in text and in quoted attributes),
/// `\(html)` inserts another piece as it is, `\([html])` joins pieces, and an absent optional inserts nothing.
/// There is no way to insert unescaped text but ``init(trusted:)``.
public struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The markup as it is sent: UTF-8.
    ///
    /// Bytes and not a `String`, which looks at what it is given each time something is added to it.
    public let utf8: [UInt8]

    /// The markup.
    public var markup: String { String(decoding: utf8, as: UTF8.self) }

    /// Takes markup that is known to be safe, such as what another renderer of this product made.
    public init(trusted markup: String) { utf8 = Array(markup.utf8) }

    init(trusted utf8: [UInt8]) { self.utf8 = utf8 }

    /// Makes a piece from a literal without insertions.
    public init(stringLiteral value: String) { utf8 = Array(value.utf8) }

    /// Makes a piece from a literal with insertions.
    public init(stringInterpolation: Writer) { utf8 = stringInterpolation.utf8 }

    /// Nothing.
    public static let empty = HTML(trusted: "")

    /// Whether there is nothing in it.
    public var isEmpty: Bool { utf8.isEmpty }

    /// The text with the five special characters replaced.
    public static func text(_ text: String) -> HTML {
        var writer = Writer(literalCapacity: text.utf8.count, interpolationCount: 0)
        writer.appendInterpolation(text)
        return HTML(stringInterpolation: writer)
    }

    /// What stands before and after the first place where another piece stands in it, if it does.
    public func parted(at piece: HTML) -> (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>)? {
        guard let first = piece.utf8.first else { return nil }
        var start = utf8.startIndex
        while let place = utf8[start...].firstIndex(of: first) {
            if utf8[place...].starts(with: piece.utf8) {
                return (utf8[..<place], utf8[(place + piece.utf8.count)...])
            }
            start = place + 1
        }
        return nil
    }

    /// One piece after the other.
    public static func + (left: HTML, right: HTML) -> HTML { HTML(trusted: left.utf8 + right.utf8) }
}

extension Sequence where Element == HTML {
    /// The pieces one after the other, with a piece between each two.
    public func joined(separator: HTML = .empty) -> HTML {
        let pieces = Array(self)
        var utf8: [UInt8] = []
        utf8.reserveCapacity(pieces.reduce(0) { $0 + $1.utf8.count + separator.utf8.count })
        var first = true
        for piece in pieces {
            if !first { utf8 += separator.utf8 }
            utf8 += piece.utf8
            first = false
        }
        return HTML(trusted: utf8)
    }
}
