// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

/// A run of letters and digits of a text, and what stood before and after it.
struct RawWord: Sendable {
    let written: String
    let folded: String
    /// A comma, semicolon, colon, dash, bracket, slash, "&" or "và" stands before it.
    var separated: Bool
    /// A full stop follows at once, as after "TP" and "H".
    var dotted = false
    /// Whether it may be an abbreviation by its looks: all capitals, or nothing but consonants.
    let looksAbbreviated: Bool

    /// Takes a text apart; "và", "của" and "thuộc" only join and are left out.
    static func words(of text: String) -> [RawWord] {
        var words: [RawWord] = []
        var current = String.UnicodeScalarView()
        var separated = false
        func finish() {
            guard !current.isEmpty else { return }
            let word = RawWord(String(current), separated: separated)
            current = .init()
            switch word.joins {
            case .and: separated = true
            case .of: break
            case nil:
                words.append(word)
                separated = false
            }
        }
        for scalar in VietnameseText.composed(text).unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                current.append(scalar)
                continue
            }
            let wasInside = !current.isEmpty
            finish()
            if scalar == "." {
                if wasInside, !words.isEmpty { words[words.count - 1].dotted = true }
            } else if separates(scalar) {
                separated = true
            }
        }
        finish()
        return words
    }

    private enum Joining { case and, of }

    private init(_ written: String, separated: Bool) {
        self.written = written
        self.separated = separated
        folded = VietnameseText.fold(written)
        let isUpper = written == written.uppercased() && written != written.lowercased()
        looksAbbreviated = isUpper || !folded.utf8.contains { RawWord.vowels.contains($0) }
    }

    private var joins: Joining? {
        let bare = MentionWord.spelling(written) == folded + "0"
        switch written.lowercased() {
        case "và": return .and
        case "của", "thuộc": return .of
        case "va": return bare ? .and : nil
        case "cua", "thuoc": return bare ? .of : nil
        default: return nil
        }
    }

    private static let vowels = Set("aeiouy".utf8)

    private static func separates(_ scalar: Unicode.Scalar) -> Bool {
        switch Spacing(scalar) {
        case .dash: true
        case .space: scalar.value == 0x0A
        case .invisible: false
        case nil: true
        }
    }
}
