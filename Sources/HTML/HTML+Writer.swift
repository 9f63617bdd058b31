// SPDX-License-Identifier: AGPL-3.0-or-later

extension HTML {
    /// Collects the literal and inserted parts of an ``HTML`` literal, escaping what is inserted.
    public struct Writer: StringInterpolationProtocol, Sendable {
        var utf8: [UInt8] = []

        /// Makes room for a literal of about that size.
        public init(literalCapacity: Int, interpolationCount: Int) {
            utf8.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        /// Adds markup as written in the source.
        public mutating func appendLiteral(_ literal: String) { utf8.append(literal) }

        /// Adds a text, escaped.
        public mutating func appendInterpolation(_ text: String) { utf8.appendEscaped(text) }

        /// Adds a text, escaped, or nothing.
        public mutating func appendInterpolation(_ text: String?) {
            if let text { utf8.appendEscaped(text) }
        }

        /// Adds a whole number.
        public mutating func appendInterpolation(_ number: Int) { utf8.append(String(number)) }

        /// Adds a piece as it is.
        public mutating func appendInterpolation(_ html: HTML) { utf8 += html.utf8 }

        /// Adds a piece as it is, or nothing.
        public mutating func appendInterpolation(_ html: HTML?) {
            if let html { utf8 += html.utf8 }
        }

        /// Adds the pieces one after the other.
        public mutating func appendInterpolation(_ pieces: [HTML]) {
            utf8.reserveCapacity(pieces.reduce(utf8.count) { $0 + $1.utf8.count })
            for piece in pieces { utf8 += piece.utf8 }
        }

        /// Adds a bare attribute such as `checked` where the condition holds, with the space before it.
        public mutating func appendInterpolation(_ attribute: StaticString, if condition: Bool) {
            if condition { utf8.append(" \(attribute)") }
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }

    /// Appends a text with `& < > " '` replaced, byte by byte: only ASCII is looked at, so any Unicode passes whole.
    fileprivate mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var start = bytes.startIndex
            for place in bytes.indices where bytes[place].isSpecialInHTML {
                append(contentsOf: bytes[start..<place])
                append(bytes[place].escapedInHTML)
                start = place + 1
            }
            append(contentsOf: bytes[start...])
        }
    }
}

extension UInt8 {
    /// `"`, `&`, `'`, `<` and `>`, as bits from `"` on: nearly every byte of a page is asked this.
    private static let specialInHTML: UInt32 = 1 | 1 << 4 | 1 << 5 | 1 << 26 | 1 << 28

    fileprivate var isSpecialInHTML: Bool {
        let place = self &- 0x22
        return place < 32 && Self.specialInHTML >> UInt32(place) & 1 == 1
    }

    /// What stands for a special character.
    fileprivate var escapedInHTML: String {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}
