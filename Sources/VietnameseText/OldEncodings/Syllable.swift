// SPDX-License-Identifier: AGPL-3.0-or-later

/// Whether letters can be a Vietnamese syllable, for telling text from what a wrong encoding makes of it.
enum Syllable {
    enum Likeness: Sendable { case syllable, abbreviation, nothing }

    /// Looks at one word in Unicode, composed; capitals don't count.
    static func likeness(of word: some Sequence<Unicode.Scalar>) -> Likeness {
        var letters = String.UnicodeScalarView()
        var tone = VietnameseLetter.Tone.level
        var hasVowel = false
        for scalar in word {
            guard let letter = VietnameseLetter(scalar) else { return .nothing }
            if letter.tone != .level {
                guard tone == .level else { return .nothing }
                tone = letter.tone
            }
            hasVowel = hasVowel || "aeiouy".utf8.contains(letter.base)
            guard let bare = VietnameseLetter(letter.base, mark: letter.mark, isUpper: false).scalar else {
                return .nothing
            }
            letters.append(bare)
        }
        guard hasVowel else { return .abbreviation }
        return isSyllable(String(letters), tone) ? .syllable : .nothing
    }

    private static func isSyllable(_ letters: String, _ tone: VietnameseLetter.Tone) -> Bool {
        guard letters.utf8.count <= 16 else { return false }
        return initials.contains { initial in
            guard letters.hasPrefix(initial) else { return false }
            let rhyme = String(letters.dropFirst(initial.count))
            guard rhymes.contains(rhyme) else { return false }
            // What ends in a stop has one of two tones.
            let isStopped = ["c", "p", "t", "ch"].contains { rhyme.hasSuffix($0) }
            return !isStopped || tone == .acute || tone == .dot
        }
    }

    private static let initials = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
        "qu",
        "r", "s", "t", "th", "tr", "v", "x",
    ]

    private static let rhymes: Set<String> = Set(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch
        êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh
        oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi
        ơm ơn ơp ơt u ua uân uâng uât uây uc ui um un ung up ut uê uêch uên uênh uêt uơ uy uya uych uyên uyêt uynh uyt
        uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu
        ych ynh yt
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
