// SPDX-License-Identifier: AGPL-3.0-or-later

/// A word that was recognised: its bytes in the text, its box on the page's picture.
package struct WordPlace: Sendable, Hashable {
    /// UTF-8 bytes from the beginning of the text.
    package let start: Int
    package let end: Int
    /// In the units of the page.
    package let x: Int
    package let y: Int
    package let width: Int
    package let height: Int
    /// 0 to 100.
    package let confidence: Int

    package init(start: Int, end: Int, x: Int, y: Int, width: Int, height: Int, confidence: Int) {
        self.start = start
        self.end = end
        self.x = x
        self.y = y
        self.width = width
        self.height = height
        self.confidence = confidence
    }

    /// Below this a word is to be looked at: of clean pages some words in a hundred, most of them rightly.
    package static let sureFrom = 70

    package var isUnsure: Bool { confidence < WordPlace.sureFrom }

    /// The same word in a text that begins so many bytes earlier.
    package func shifted(by bytes: Int) -> WordPlace {
        WordPlace(
            start: start + bytes, end: end + bytes, x: x, y: y, width: width, height: height, confidence: confidence)
    }
}

/// A page of a scan as it was read.
package struct PageReading: Sendable, Hashable {
    /// From 1.
    package let number: Int
    /// The page's extent, in the units of its words.
    package let width: Int
    package let height: Int
    /// SHA-256 of its picture in the file store; nil when none was kept.
    package let picture: [UInt8]?
    package let text: String
    /// In the text's order; bytes are counted from the beginning of this page's text.
    package let words: [WordPlace]

    package init(number: Int, width: Int, height: Int, picture: [UInt8]?, text: String, words: [WordPlace]) {
        self.number = number
        self.width = width
        self.height = height
        self.picture = picture
        self.text = text
        self.words = words
    }
}

extension [PageReading] {
    /// What stands between the texts of two pages.
    private static var joint: String { "\n" }

    /// The text of the whole document.
    package var text: String { map(\.text).joined(separator: Self.joint) }

    /// Every page with its words counted in the text of the whole document.
    package var placed: [(page: PageReading, words: [WordPlace])] {
        var start = 0
        return map { page in
            defer { start += page.text.utf8.count + Self.joint.utf8.count }
            return (page, page.words.map { $0.shifted(by: start) })
        }
    }
}
