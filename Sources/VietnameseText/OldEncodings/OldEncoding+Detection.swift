// SPDX-License-Identifier: AGPL-3.0-or-later

/// A text in Unicode, and the old encoding it was in before.
public struct ConvertedText: Sendable, Hashable {
    public let text: String
    /// The encoding that was recognised; nil when the text was left as it came.
    public let from: OldEncoding?

    public init(text: String, from: OldEncoding?) {
        self.text = text
        self.from = from
    }
}

extension OldEncoding {
    /// The text in Unicode, whatever it was in; only what is certainly in an old encoding is changed.
    ///
    /// It counts which words with letters beyond ASCII are Vietnamese syllables, as they stand and under each encoding.
    /// A document in one encoding is converted line by line, except lines that read better as they stand; in a document
    /// of both, only lines that leave no doubt.
    public static func converting(_ text: String) -> ConvertedText {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return ConvertedText(text: text, from: nil) }
        let whole = encoding(of: WordCount(text, atMost: 600), least: 4, share: 70)
        var found = whole
        // By scalars: "\r\n" is one character of a text, and no line feed.
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            let line = String(line)
            guard line.utf8.contains(where: { $0 >= 0x80 }), !hasUnicodeLetters(line),
                let encoding = encoding(ofLine: line, in: whole)
            else { return line }
            found = found ?? encoding
            let converted = encoding.converted(line)
            return encoding == .tcvn3 ? TCVN3.capitalized(line, converted: converted) : converted
        }
        guard let found else { return ConvertedText(text: text, from: nil) }
        return ConvertedText(text: lines.joined(separator: "\n"), from: found)
    }

    private static func encoding(ofLine line: String, in whole: OldEncoding?) -> OldEncoding? {
        guard let whole else { return encoding(of: WordCount(line, atMost: 100), least: 4, share: 90) }
        let count = WordCount(line, atMost: 100, under: [whole])
        return count.asItStands > count.under(whole) ? nil : whole
    }

    /// Whether there are Vietnamese letters that no old encoding shows as: such a line is in Unicode already.
    private static func hasUnicodeLetters(_ line: String) -> Bool {
        line.unicodeScalars.contains { scalar in
            scalar.value > 0xFF && (VietnameseLetter(scalar) != nil || CombiningMark(scalar) != nil)
        }
    }

    /// The encoding under which enough words make sense, and far more than as they stand.
    private static func encoding(of count: WordCount, least: Int, share: Int) -> OldEncoding? {
        guard let best = allCases.max(by: { count.under($0) < count.under($1) }) else { return nil }
        let right = count.under(best)
        guard count.different(best) >= least, right * 100 >= count.words * share, count.asItStands * 3 <= right * 2
        else {
            return nil
        }
        return best
    }
}

/// How many words of a text are Vietnamese syllables, as they stand and under each old encoding.
///
/// Only words with letters beyond ASCII count, and only those longer than a sign, or every "·" of a list would.
private struct WordCount {
    private(set) var words = 0
    private(set) var asItStands = 0
    private var right: [OldEncoding: Int] = [:]
    private var seen: [OldEncoding: Set<String>] = [:]

    private let encodings: [OldEncoding]

    init(_ text: String, atMost limit: Int, under encodings: [OldEncoding] = OldEncoding.allCases) {
        self.encodings = encodings
        var word = String.UnicodeScalarView()
        var isMarked = false
        for scalar in text.unicodeScalars {
            if Self.belongs(scalar) {
                word.append(scalar)
                isMarked = isMarked || !scalar.isASCII
                continue
            }
            if isMarked { take(String(word)) }
            if words >= limit { return }
            word.removeAll(keepingCapacity: true)
            isMarked = false
        }
        if isMarked { take(String(word)) }
    }

    func under(_ encoding: OldEncoding) -> Int { right[encoding] ?? 0 }

    /// How many different words are right under an encoding.
    func different(_ encoding: OldEncoding) -> Int { seen[encoding]?.count ?? 0 }

    private mutating func take(_ word: String) {
        guard word.unicodeScalars.count > 1 else { return }
        let stands = Syllable.likeness(of: composed(word).unicodeScalars)
        guard stands != .abbreviation else { return }
        words += 1
        if stands == .syllable { asItStands += 1 }
        for encoding in encodings {
            guard Syllable.likeness(of: encoding.converted(word).unicodeScalars) == .syllable else { continue }
            right[encoding, default: 0] += 1
            if seen[encoding, default: []].count < 10 { seen[encoding, default: []].insert(word) }
        }
    }

    /// Letters of any kind, and the signs old encodings draw letters for.
    private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0xA1...0xFF, 0xF0A1...0xF0FF, 0x03BC: true
        case 0..<0x0100: false
        default: VietnameseLetter(scalar) != nil || CombiningMark(scalar) != nil || scalar.properties.isAlphabetic
        }
    }
}
