// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText
import WorkingTime

/// One row of the table of abbreviations: letters, the words they stand for, where and when they stand for these.
struct Abbreviation: Sendable {
    /// Where in a name the letters have this meaning.
    enum Place: Sendable, Hashable {
        case anywhere
        /// Right after one of these words, or as a further item of a list that one of them leads.
        case after([String])
        /// Before one of these words.
        case before([String])
        /// Before a word that is itself an abbreviation: "P. TN&MT" is a Phòng, "P. Đoàn Kết" a phường.
        case beforeAbbreviation
    }

    /// The letters without marks, dots, "&" and dashes.
    let letters: String
    /// The words, in full spelling.
    let words: [String]
    let place: Place
    /// The years in which offices of that name existed; outside them another reading comes first, if there is one.
    let years: ClosedRange<Int>

    init(_ letters: String, _ full: String, _ place: Place = .anywhere, years: ClosedRange<Int> = 1945...9999) {
        self.letters = letters
        words = full.split(separator: " ").map(String.init)
        self.place = place
        self.years = years
    }

    /// The rows for some letters, those of the table's order.
    static func rows(_ letters: String) -> [Abbreviation] { byLetters[letters] ?? [] }

    /// The most pieces an abbreviation is written in ("LĐ-TB & XH" has three).
    static let mostPieces = 5

    private static let byLetters = Dictionary(grouping: table, by: \.letters)
}
