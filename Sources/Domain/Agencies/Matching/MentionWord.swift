// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

/// One word of a name after abbreviations are written out and "và", "&" and punctuation are taken away.
struct MentionWord: Sendable, Hashable {
    /// Lower case without marks: what is compared.
    let folded: String
    /// With marks, the tone taken off its vowel and put at the end, so that "hoà" and "hòa" are spelled alike.
    let spelled: String
    /// The word as it stood in the text.
    let written: String
    /// Whether a comma, dash, colon, bracket or "và" stands before it.
    var separated: Bool
    /// Whether it stood as an abbreviation in the text.
    let abbreviated: Bool

    init(_ written: String, separated: Bool = false, from abbreviation: String? = nil) {
        folded = VietnameseText.fold(written)
        spelled = MentionWord.spelling(written)
        self.written = abbreviation ?? written
        self.separated = separated
        abbreviated = abbreviation != nil
    }

    /// Whether the word, as written here, can be that spelling: without marks it may be any.
    func agrees(with spelling: String) -> Bool { spelled == spelling || isBare }

    /// Whether it has neither marks nor a tone.
    var isBare: Bool { spelled == folded + "0" }

    static func spelling(_ word: String) -> String {
        var letters = ""
        var tone = VietnameseLetter.Tone.level
        for scalar in VietnameseText.composed(word).unicodeScalars {
            guard let letter = VietnameseLetter(scalar) else {
                letters.unicodeScalars.append(scalar)
                continue
            }
            letters.unicodeScalars.append(Unicode.Scalar(letter.base))
            switch letter.mark {
            case .none: break
            case .breve: letters += "("
            case .circumflex: letters += "^"
            case .horn: letters += "+"
            case .stroke: letters += "-"
            }
            if letter.tone != .level { tone = letter.tone }
        }
        return letters + String(tone.rawValue)
    }
}
