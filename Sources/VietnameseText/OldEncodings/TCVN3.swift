// SPDX-License-Identifier: AGPL-3.0-or-later

/// TCVN3: one code a letter.
///
/// Source: TCVN 5712:1993, table VN3 (the same codes as in glibc's TCVN5712-1, without the capitals with tones, which the
/// ABC fonts don't have).
enum TCVN3 {
    /// Codes 0xA1 to 0xFE; a dot where there is no letter.
    private static let letters: [Unicode.Scalar] = Array(
        (".ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ......." + "ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ")
            .unicodeScalars)

    /// The code of each letter.
    static let codes: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: letters.enumerated().compactMap { index, letter in
            letter == "." ? nil : (letter, UInt8(0xA0 + index))
        })

    static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard let code = Western.code(scalar), code <= 0xFE else { return nil }
        let letter = letters[Int(code) - 0xA0]
        return letter == "." ? nil : letter
    }

    static func converted(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { out.append(letter(scalar) ?? scalar) }
        return String(out)
    }

    /// Makes capitals of the marked letters of words in capitals, where the font is not known: "CéNG" is "CỘNG".
    ///
    /// A word in which only the first letter tells ("Uû") goes with the words beside it. A heading typed in small letters
    /// for a font of capitals can't be told from others, except by what it says.
    static func capitalized(_ line: String, converted: String) -> String {
        if Headings.opens(line: converted) { return converted.uppercased() }
        var out = ""
        for part in parts(of: line) {
            let isCapital = isInCapitals(part)
            var word: [Unicode.Scalar] = []
            for scalar in part.map({ letter($0) ?? $0 }) + [" "] {
                if VietnameseLetter(scalar) != nil {
                    word.append(scalar)
                    continue
                }
                out += capitalized(word, beside: isCapital)
                word = []
                out.unicodeScalars.append(scalar)
            }
            out.unicodeScalars.removeLast()
        }
        return out
    }

    /// Words that belong together: what wide gaps, colons and digits part has nothing to say of each other.
    private static func parts(of line: String) -> [[Unicode.Scalar]] {
        var parts: [[Unicode.Scalar]] = [[]]
        for scalar in line.unicodeScalars {
            let isGap = scalar == "\t" || (scalar == " " && parts[parts.count - 1].last == " ")
            let ends = isGap || scalar == ":" || ("0"..."9").contains(scalar)
            parts[parts.count - 1].append(scalar)
            if ends { parts.append([]) }
        }
        return parts
    }

    private static func capitalized(_ word: [Unicode.Scalar], beside isCapital: Bool) -> String {
        let said = word.filter { $0.isASCII && $0.properties.isAlphabetic }
        let capitals = said.count { $0.properties.isUppercase }
        let tells = capitals > 1 || (capitals == 1 && said.first != word.first) || isCapital
        let letters = String(String.UnicodeScalarView(word))
        return capitals == said.count && tells ? letters.uppercased() : letters
    }

    /// Whether there is a word in capitals, and none in small letters; abbreviations say nothing ("Së KH&CN").
    private static func isInCapitals(_ part: [Unicode.Scalar]) -> Bool {
        var found = false
        for word in part.map({ letter($0) ?? $0 }).split(whereSeparator: { VietnameseLetter($0) == nil }) {
            let said = word.filter(\.isASCII)
            guard said.allSatisfy(\.properties.isUppercase) else { return false }
            found = found || (said.count > 1 && Syllable.likeness(of: word) == .syllable)
        }
        return found
    }
}

/// Lines that stand in capitals in every official document (Nghị định 30/2020/NĐ-CP, Annex I).
private enum Headings {
    private static let openings = [
        "cộng hòa xã hội chủ nghĩa việt nam", "cộng hoà xã hội chủ nghĩa việt nam", "ủy ban nhân dân",
        "uỷ ban nhân dân",
        "hội đồng nhân dân", "thông báo", "quyết định", "kế hoạch", "chỉ thị", "báo cáo", "tờ trình",
    ]

    /// Whether a line begins like one of them, short and without any capital.
    static func opens(line: String) -> Bool {
        let words = line.drop { $0 == " " || $0 == "\t" }
        guard words.utf8.count < 90, let first = words.first, first.isLetter, words == words.lowercased()[...] else {
            return false
        }
        return openings.contains { words.hasPrefix($0) } && !words.contains(where: { ".;,".contains($0) })
    }
}

extension OldEncoding {
    /// The bytes an ABC keyboard wrote for a text: capitals with tones as small letters, since TCVN3 has none.
    ///
    /// For making samples and tests; what TCVN3 can't write becomes "?".
    public static func tcvn3Bytes(of text: String) -> [UInt8] {
        composed(text).unicodeScalars.map { scalar in
            if scalar.isASCII { return UInt8(scalar.value) }
            let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            return TCVN3.codes[scalar] ?? TCVN3.codes[small] ?? UInt8(ascii: "?")
        }
    }
}
