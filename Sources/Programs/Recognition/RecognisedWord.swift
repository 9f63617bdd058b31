// SPDX-License-Identifier: AGPL-3.0-or-later

/// One word of a page's picture, where it stands and how sure its reading is.
public struct RecognisedWord: Sendable, Hashable {
    public let text: String
    /// From the page's left and upper edge, in the page's own units.
    public let x: Int
    public let y: Int
    public let width: Int
    public let height: Int
    /// 0 to 100.
    public let confidence: Int
    /// Words that the recogniser holds for one line carry the same number; others stand alone.
    public let line: Int

    public init(text: String, x: Int, y: Int, width: Int, height: Int, confidence: Int, line: Int) {
        self.text = text
        self.x = x
        self.y = y
        self.width = width
        self.height = height
        self.confidence = confidence
        self.line = line
    }

    var right: Int { x + width }
    var bottom: Int { y + height }
    /// Twice the height of its middle, to stay whole.
    var middle: Int { 2 * y + height }
}

/// The words of one page as a recogniser gives them, before they are laid out as text.
public struct RecognisedWords: Sendable, Hashable {
    /// The page's extent, in the units of the words.
    public let width: Int
    public let height: Int
    public let words: [RecognisedWord]

    public init(width: Int, height: Int, words: [RecognisedWord]) {
        self.width = width
        self.height = height
        self.words = words
    }

    /// How much of the page was read surely: letters weighed by the confidence of their words.
    var score: Int { words.reduce(0) { $0 + ($1.confidence > 50 ? $1.confidence * $1.text.count : 0) } }

    /// Whether the lines run up or down: then most longer words stand higher than they are wide.
    var isSideways: Bool {
        let long = words.filter { $0.text.count > 2 }
        return long.count { $0.height > $0.width } * 2 > long.count
    }

    /// Whether the page may not stand upright: lines that run up or down, hardly a word, or most of them unsure.
    var isDoubtful: Bool {
        if isSideways { return true }
        let letters = words.reduce(0) { $0 + $1.text.count }
        let sure = words.reduce(0) { $0 + $1.confidence * $1.text.count }
        return letters < 60 || sure < 70 * letters
    }
}

extension RecognisedWords {
    /// Reads the table that `tesseract … tsv` writes; what isn't a row of it is passed over.
    ///
    /// Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. Level 1 is the page, 5 a
    /// word.
    public init(tsv bytes: [UInt8]) {
        var (width, height) = (0, 0)
        var words: [RecognisedWord] = []
        for row in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
            let numbers = cells.prefix(10).compactMap { Int($0) }
            guard cells.count >= 11, numbers.count == 10 else { continue }
            if numbers[0] == 1 { (width, height) = (numbers[8], numbers[9]) }
            guard numbers[0] == 5, cells.count == 12, let sure = Double(cells[10]) else { continue }
            let word = RecognisedWord(
                text: String(cells[11]), x: numbers[6], y: numbers[7], width: numbers[8], height: numbers[9],
                confidence: Int(max(0, min(100, sure))), line: (numbers[2] * 1000 + numbers[3]) * 1000 + numbers[4])
            if !word.isSpeck { words.append(word) }
        }
        self.init(width: width, height: height, words: words)
    }
}

extension RecognisedWord {
    /// Dirt and ruled lines that were taken for signs: no letter or digit in it, and nothing a text is punctuated with.
    fileprivate var isSpeck: Bool {
        let holdsLetters = text.contains { $0.isLetter || $0.isNumber }
        if holdsLetters { return false }
        let isPunctuation = !text.isEmpty && text.allSatisfy { "-–—.,:;/()\"“”%+*".contains($0) }
        return !isPunctuation || confidence < 40
    }
}
