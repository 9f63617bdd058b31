// SPDX-License-Identifier: AGPL-3.0-or-later

/// One of the ways Vietnamese was written before Unicode: 256 codes, the letters drawn by the font.
///
/// A text in one of them is handed about as what Windows-1252 shows for its codes: "Céng hßa" for "Cộng hòa" in TCVN3,
/// "Coäng hoøa" in VNI. That is what a `.docx` holds, what is pasted, and what ``westernText(_:)`` makes of bytes.
public enum OldEncoding: String, Sendable, Hashable, CaseIterable, Codable {
    /// TCVN 5712:1993, VN3: the fonts whose names begin with ".Vn" (ABC); one code a letter, no capitals with marks.
    case tcvn3
    /// VNI for Windows: the fonts whose names begin with "VNI-"; the marks follow their vowel as codes of their own.
    case vni
    /// Microsoft's code page: vowels as letters, tones as codes that follow them.
    case windows1258

    /// The text in Unicode, composed; what is no letter of this encoding stays.
    public func converted(_ text: String) -> String {
        switch self {
        case .tcvn3: TCVN3.converted(text)
        case .vni: VNI.converted(text)
        case .windows1258: Windows1258.converted(text)
        }
    }
}

/// What a font says of the text written in it.
public struct OldFont: Sendable, Hashable {
    public let encoding: OldEncoding
    /// The font draws capitals for small letters: the ".Vn" fonts whose names end in H, such as .VnTimeH.
    public let drawsCapitals: Bool

    /// Knows a font by its name; nil for fonts that write Unicode.
    public init?(named name: String) {
        let folded = name.lowercased()
        if folded.hasPrefix(".vn") {
            self.init(encoding: .tcvn3, drawsCapitals: name.hasSuffix("H"))
        } else if folded.hasPrefix("vni-") || folded.hasPrefix("vni ") {
            self.init(encoding: .vni, drawsCapitals: false)
        } else {
            return nil
        }
    }

    init(encoding: OldEncoding, drawsCapitals: Bool) {
        self.encoding = encoding
        self.drawsCapitals = drawsCapitals
    }

    /// What a reader of this font sees, in Unicode.
    public func converted(_ text: String) -> String {
        let letters = encoding.converted(text)
        return drawsCapitals ? letters.uppercased() : letters
    }
}

/// The bytes as Windows-1252 shows them; its five undefined codes become control characters, as browsers have it.
public func westernText(_ bytes: some Sequence<UInt8>) -> String {
    var out = String.UnicodeScalarView()
    for byte in bytes { out.append(Western.scalar(byte)) }
    return String(out)
}

/// Codes as Windows-1252 shows them.
enum Western {
    private static let specials: [Unicode.Scalar] = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9F).contains(byte) ? specials[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    /// The letter code behind a scalar, 0xA1–0xFF; Word keeps codes of symbol fonts at U+F000.
    static func code(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0xA1...0xFF: UInt8(scalar.value)
        case 0xF0A1...0xF0FF: UInt8(scalar.value - 0xF000)
        // Some programs write the Greek letter for the micro sign.
        case 0x03BC: 0xB5
        default: nil
        }
    }
}
