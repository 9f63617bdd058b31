// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The pages of a document that came in as pictures, with every word's place in its text.
package struct ScannedSource: Sendable {
    package struct Page: Sendable {
        package let number: Int
        package let width: Int
        package let height: Int
        /// In the text's order; bytes are counted in the whole text.
        package let words: [WordPlace]
    }

    package let pages: [Page]

    /// Nil when there are no pages, or they are not those the text was made of.
    package init?(_ readings: [PageReading], text: String) {
        guard !readings.isEmpty, readings.text == text else { return nil }
        pages = readings.placed.map { page, words in
            Page(number: page.number, width: page.width, height: page.height, words: words)
        }
    }

    /// How many words there are.
    package var count: Int { pages.reduce(0) { $0 + $1.words.count } }

    /// The words to be looked at, in the text's order.
    package var unsure: [WordPlace] { pages.flatMap { $0.words.filter(\.isUnsure) } }
}

extension ScannedSource.Page {
    /// A stretch of one line on the page.
    struct Stretch: Hashable {
        var x: Int
        var y: Int
        var right: Int
        var bottom: Int
    }

    /// Where bytes of the text stand on the page: one box a line.
    func boxes(of range: Range<Int>) -> [Stretch] {
        var boxes: [Stretch] = []
        for word in words(in: range) {
            let (right, bottom) = (word.x + word.width, word.y + word.height)
            if let last = boxes.last, isBeside(word, last) {
                boxes[boxes.count - 1] = Stretch(
                    x: min(last.x, word.x), y: min(last.y, word.y), right: max(last.right, right),
                    bottom: max(last.bottom, bottom))
            } else {
                boxes.append(Stretch(x: word.x, y: word.y, right: right, bottom: bottom))
            }
        }
        return boxes
    }

    /// The words that touch a stretch of the text: found by halving, since a long document has many thousands.
    private func words(in range: Range<Int>) -> ArraySlice<WordPlace> {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].end <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return words[low...].prefix { $0.start < range.upperBound }
    }

    /// Whether a word goes on with the line before it: further right, at the same height.
    private func isBeside(_ word: WordPlace, _ box: Stretch) -> Bool {
        let shared = min(word.y + word.height, box.bottom) - max(word.y, box.y)
        return word.x >= box.right - word.height && shared * 3 > word.height
    }
}
