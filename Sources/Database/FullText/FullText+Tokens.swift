// SPDX-License-Identifier: AGPL-3.0-or-later

extension FullText {
    /// The words of a text as FTS5's `unicode61` sees them: letters, numbers and private use, in small letters.
    ///
    /// PostgreSQL's own parser would take `28/tb-ubnd`, addresses and decimals apart in its own way, so it is given
    /// these instead, and both engines find the same.
    static func tokens(of text: String) -> [String] {
        var tokens: [String] = []
        var current = String.UnicodeScalarView()
        func end() {
            if !current.isEmpty { tokens.append(String(current)) }
            current = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            if isASCIIWord(scalar) {
                current.append(scalar)
            } else if scalar.isASCII {
                if (65...90).contains(scalar.value), let small = UnicodeScalar(scalar.value + 32) {
                    current.append(small)
                } else {
                    end()
                }
            } else if belongs(scalar) || (!current.isEmpty && isMark(scalar)) {
                // Only mappings to one letter, as FTS5 has them.
                let small = scalar.properties.lowercaseMapping.unicodeScalars
                current.append(small.count == 1 ? small.first ?? scalar : scalar)
            } else {
                end()
            }
            // PostgreSQL takes no longer ones.
            if current.count >= longestToken { end() }
        }
        end()
        return tokens
    }

    private static let longestToken = 500

    private static func isASCIIWord(_ scalar: UnicodeScalar) -> Bool {
        (97...122).contains(scalar.value) || (48...57).contains(scalar.value)
    }

    private static func belongs(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse:
            true
        default:
            false
        }
    }

    /// A mark over the letter before it stays with it.
    private static func isMark(_ scalar: UnicodeScalar) -> Bool {
        (768...817).contains(scalar.value)
    }
}
