// SPDX-License-Identifier: AGPL-3.0-or-later

extension FullText {
    /// The engine's query for words and scopes, or nil when nothing could be found by it.
    static func query(_ words: [String], prefixLast: Bool, scope: [String]?) -> String? {
        let usable = words.filter(hasToken)
        guard let last = usable.last else { return nil }
        var phrases = usable.map(quoted)
        // A single letter begins too many words to be worth completing.
        if prefixLast, last.unicodeScalars.count > 1 { phrases[phrases.count - 1] += "*" }
        let text = "{text} : (" + phrases.joined(separator: " AND ") + ")"
        guard let scope else { return text }
        guard !scope.isEmpty else { return nil }
        let tokens = Set(scope).sorted().map { token in quoted(Self.token(token)) }
        return "{scope} : (" + tokens.joined(separator: " OR ") + ") AND " + text
    }

    /// A scope as one token, whatever characters it has.
    static func token(_ scope: String) -> String {
        let digits = Array("0123456789abcdef".unicodeScalars)
        var result = String.UnicodeScalarView("x".unicodeScalars)
        for byte in scope.utf8 {
            result.append(digits[Int(byte >> 4)])
            result.append(digits[Int(byte & 15)])
        }
        return String(result)
    }

    /// A word as a quoted string, in which nothing is an operator; NUL would end the query early.
    private static func quoted(_ word: String) -> String {
        var result = "\""
        for scalar in word.unicodeScalars {
            switch scalar {
            case "\"": result += "\"\""
            case "\0": result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Tells whether the tokenizer finds anything in a word: it keeps letters, numbers and private use only.
    private static func hasToken(_ word: String) -> Bool {
        word.unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber, .privateUse:
                true
            default:
                false
            }
        }
    }
}
