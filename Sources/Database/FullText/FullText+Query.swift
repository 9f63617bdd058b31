// SPDX-License-Identifier: AGPL-3.0-or-later

extension FullText {
    /// What is looked for: each word as the tokens it consists of, which must stand together, and the scopes.
    struct Query: Sendable, Hashable {
        /// One for each usable word, each with at least one token.
        let phrases: [[String]]
        /// Whether the last token is only the beginning of a word.
        let isPrefix: Bool
        /// Scope tokens, of which one must be there; nil is everything.
        let scope: [String]?
        private let words: [String]

        /// Nil when nothing could be found by it.
        init?(_ words: [String], prefixLast: Bool, scope: [String]?) {
            let usable = words.filter { !FullText.tokens(of: $0).isEmpty }
            guard let last = usable.last, !(scope?.isEmpty ?? false) else { return nil }
            // A single letter begins too many words to be worth completing.
            self.init(
                words: usable, isPrefix: prefixLast && last.unicodeScalars.count > 1,
                scope: scope.map { Set($0).sorted().map(FullText.token) })
        }

        private init(words: [String], isPrefix: Bool, scope: [String]?) {
            phrases = words.map { FullText.tokens(of: $0) }
            (self.words, self.isPrefix, self.scope) = (words, isPrefix, scope)
        }

        /// The same with the last word as a whole one, which is looked for first; nil when it is that already.
        ///
        /// Whoever writes a whole word does not mean all that begin like it, and a word everybody uses is found without
        /// gathering every place where something begins like it.
        var whole: Query? { isPrefix ? Query(words: words, isPrefix: false, scope: scope) : nil }

        /// FTS5's text for it.
        var sqlite: String { Self.sqlite(words, isPrefix: isPrefix, scope: scope) }

        private static func sqlite(_ words: [String], isPrefix: Bool, scope: [String]?) -> String {
            let text = "{text} : (" + words.map(quoted).joined(separator: " AND ") + (isPrefix ? "*)" : ")")
            guard let scope else { return text }
            return "{scope} : (" + scope.map(quoted).joined(separator: " OR ") + ") AND " + text
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
}
