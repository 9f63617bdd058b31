// SPDX-License-Identifier: AGPL-3.0-or-later
import VietnameseText

/// Reduces a word to one number that is the same however the word was typed.
///
/// Case, composed or decomposed letters and the place of the tone mark (hoà, hòa) make no difference;
/// the letters and the tone themselves do: "sở" and "số" stay apart.
struct WordHasher {
    private var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    private var tone = VietnameseLetter.Tone.level
    private var pending: VietnameseLetter?
    private(set) var letters = 0
    private(set) var capitals = 0
    private(set) var startsWithCapital = false

    mutating func add(_ scalar: Unicode.Scalar) {
        if let combining = CombiningMark(scalar) {
            switch combining {
            case .tone(let tone): self.tone = tone
            case .mark(let mark):
                if let letter = pending {
                    pending = VietnameseLetter(letter.base, mark: mark, isUpper: letter.isUpper)
                }
            }
            return
        }
        flush()
        if let letter = VietnameseLetter(scalar) {
            if letter.tone != .level { tone = letter.tone }
            count(isCapital: letter.isUpper)
            pending = letter
        } else {
            let upper = scalar.properties.isUppercase
            if scalar.properties.isAlphabetic { count(isCapital: upper) }
            mix(UInt64(scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value) << 8)
        }
    }

    mutating func finish() -> UInt64 {
        flush()
        mix(UInt64(tone.rawValue))
        return hash | 1 << 63
    }

    private mutating func count(isCapital: Bool) {
        if letters == 0 { startsWithCapital = isCapital }
        letters += 1
        if isCapital { capitals += 1 }
    }

    private mutating func flush() {
        guard let letter = pending else { return }
        mix(UInt64(letter.base) | UInt64(letter.mark.rawValue) << 5 ^ 0x60)
        pending = nil
    }

    private mutating func mix(_ value: UInt64) {
        hash = (hash ^ value) &* 0x0000_0100_0000_01b3
        hash ^= hash >> 29
    }
}
