// SPDX-License-Identifier: AGPL-3.0-or-later

extension HTML {
    /// Collects the literal and inserted parts of an ``HTML`` literal, escaping what is inserted.
    public struct Writer: StringInterpolationProtocol, Sendable {
        var markup: String

        /// Makes room for a literal of about that size.
        public init(literalCapacity: Int, interpolationCount: Int) {
            markup = ""
            markup.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        /// Adds markup as written in the source.
        public mutating func appendLiteral(_ literal: String) { markup += literal }

        /// Adds a text, escaped.
        public mutating func appendInterpolation(_ text: String) { markup.appendEscaped(text) }

        /// Adds a text, escaped, or nothing.
        public mutating func appendInterpolation(_ text: String?) {
            if let text { markup.appendEscaped(text) }
        }

        /// Adds a whole number.
        public mutating func appendInterpolation(_ number: Int) { markup += String(number) }

        /// Adds a piece as it is.
        public mutating func appendInterpolation(_ html: HTML) { markup += html.markup }

        /// Adds a piece as it is, or nothing.
        public mutating func appendInterpolation(_ html: HTML?) {
            if let html { markup += html.markup }
        }

        /// Adds the pieces one after the other.
        public mutating func appendInterpolation(_ pieces: [HTML]) {
            markup.reserveCapacity(pieces.reduce(markup.utf8.count) { $0 + $1.markup.utf8.count })
            for piece in pieces { markup += piece.markup }
        }

        /// Adds a bare attribute such as `checked` where the condition holds, with the space before it.
        public mutating func appendInterpolation(_ attribute: StaticString, if condition: Bool) {
            if condition { markup += " \(attribute)" }
        }
    }
}

extension String {
    /// Appends a text with `& < > " '` replaced, byte by byte: only ASCII is looked at, so any Unicode passes whole.
    mutating func appendEscaped(_ text: String) {
        var text = text
        guard text.withUTF8({ $0.contains(where: \.isSpecialInHTML) }) else {
            self += text
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": self += "&amp;"
            case "<": self += "&lt;"
            case ">": self += "&gt;"
            case "\"": self += "&quot;"
            case "'": self += "&#39;"
            default: unicodeScalars.append(scalar)
            }
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
}
