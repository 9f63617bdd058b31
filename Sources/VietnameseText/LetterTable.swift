// SPDX-License-Identifier: AGPL-3.0-or-later

/// All 134 marked letters of the alphabet, looked up by scalar in constant time.
struct LetterTable: Sendable {
    static let shared = LetterTable()

    /// Vowels in alphabet order, six tones each: ngang, huyền, hỏi, ngã, sắc, nặng.
    private static let vowels: [(base: Character, mark: VietnameseLetter.Mark, written: String)] = [
        ("a", .none, "aàảãáạ"), ("a", .breve, "ăằẳẵắặ"), ("a", .circumflex, "âầẩẫấậ"),
        ("e", .none, "eèẻẽéẹ"), ("e", .circumflex, "êềểễếệ"), ("i", .none, "iìỉĩíị"),
        ("o", .none, "oòỏõóọ"), ("o", .circumflex, "ôồổỗốộ"), ("o", .horn, "ơờởỡớợ"),
        ("u", .none, "uùủũúụ"), ("u", .horn, "ưừửữứự"), ("y", .none, "yỳỷỹýỵ"),
    ]

    /// Scalars U+00C0–U+01BF, then U+1EA0–U+1EFF, as one dense array.
    private let cells: [VietnameseLetter?]
    let composed: [VietnameseLetter: Unicode.Scalar]

    private init() {
        var cells = [VietnameseLetter?](repeating: nil, count: 0x100 + 0x60)
        var composed: [VietnameseLetter: Unicode.Scalar] = [:]
        func put(_ scalar: Unicode.Scalar, _ letter: VietnameseLetter) {
            if composed[letter] == nil { composed[letter] = scalar }
            if let cell = Self.cell(scalar.value) { cells[cell] = letter }
        }
        for vowel in Self.vowels {
            guard let base = vowel.base.asciiValue else { continue }
            for (index, scalar) in vowel.written.unicodeScalars.enumerated() {
                guard let tone = VietnameseLetter.Tone(rawValue: UInt8(index)) else { continue }
                let lower = VietnameseLetter(base: base, mark: vowel.mark, tone: tone, isUpper: false)
                let upper = VietnameseLetter(base: base, mark: vowel.mark, tone: tone, isUpper: true)
                put(scalar, lower)
                if let capital = scalar.properties.uppercaseMapping.unicodeScalars.first { put(capital, upper) }
            }
        }
        // The first of each pair is the letter; the second, Icelandic eth, is what old fonts typed for it.
        for stroke in [0x0111, 0x00F0] as [UInt32] {
            if let scalar = Unicode.Scalar(stroke) {
                put(scalar, VietnameseLetter(base: 0x64, mark: .stroke, tone: .level, isUpper: false))
            }
        }
        for stroke in [0x0110, 0x00D0] as [UInt32] {
            if let scalar = Unicode.Scalar(stroke) {
                put(scalar, VietnameseLetter(base: 0x64, mark: .stroke, tone: .level, isUpper: true))
            }
        }
        self.cells = cells
        self.composed = composed
    }

    func packed(_ value: UInt32) -> VietnameseLetter? {
        guard let cell = Self.cell(value) else { return nil }
        return cells[cell]
    }

    private static func cell(_ value: UInt32) -> Int? {
        switch value {
        case 0x00C0...0x01BF: Int(value) - 0xC0
        case 0x1EA0...0x1EFF: Int(value) - 0x1EA0 + 0x100
        default: nil
        }
    }
}
