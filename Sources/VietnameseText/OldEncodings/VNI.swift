// SPDX-License-Identifier: AGPL-3.0-or-later

/// VNI for Windows: a vowel, then one code for its mark and tone together; six letters have codes of their own.
///
/// Source: the published VNI character table, as in the Unicode converters of the time.
enum VNI {
    /// A letter with a code of its own.
    private static let single: [Unicode.Scalar: Unicode.Scalar] = [
        "ô": "ơ", "Ô": "Ơ", "ö": "ư", "Ö": "Ư", "ñ": "đ", "Ñ": "Đ", "í": "í", "Í": "Í", "ì": "ì", "Ì": "Ì", "æ": "ỉ",
        "Æ": "Ỉ", "ó": "ĩ", "Ó": "Ĩ", "ò": "ị", "Ò": "Ị", "î": "ỵ", "Î": "Ỵ",
    ]

    /// What a code adds to the vowel before it.
    private static let adding: [Unicode.Scalar: [CombiningMark]] = {
        let tones: [CombiningMark?] = [
            nil, .tone(.acute), .tone(.grave), .tone(.hook), .tone(.tilde), .tone(.dot),
        ]
        var table: [Unicode.Scalar: [CombiningMark]] = [
            "ù": [.tone(.acute)], "ø": [.tone(.grave)], "û": [.tone(.hook)], "õ": [.tone(.tilde)], "ï": [.tone(.dot)],
        ]
        for (mark, codes) in [(VietnameseLetter.Mark.circumflex, "âáàåãä"), (.breve, "êéèúüë")] {
            for (code, tone) in zip(codes.unicodeScalars, tones) {
                table[code] = [.mark(mark)] + (tone.map { [$0] } ?? [])
            }
        }
        return table
    }()

    static func converted(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        var vowel: VietnameseLetter?
        for scalar in text.unicodeScalars {
            let western = Western.code(scalar).map(Western.scalar) ?? scalar
            if let before = vowel, let whole = joined(before, western) {
                out.append(whole)
                vowel = nil
                continue
            }
            if let before = vowel?.scalar { out.append(before) }
            let letter = single[western] ?? scalar
            vowel = VietnameseLetter(letter).flatMap { "aeiouy".utf8.contains($0.base) ? $0 : nil }
            if vowel == nil { out.append(letter) }
        }
        if let before = vowel?.scalar { out.append(before) }
        return String(out)
    }

    /// The vowel with what a code adds; the code may be written small after a capital.
    private static func joined(_ vowel: VietnameseLetter, _ code: Unicode.Scalar) -> Unicode.Scalar? {
        guard let small = code.properties.lowercaseMapping.unicodeScalars.first, let marks = adding[small] else {
            return nil
        }
        var letter = vowel
        for mark in marks {
            guard let changed = letter.adding(mark) else { return nil }
            letter = changed
        }
        return letter.scalar
    }
}
