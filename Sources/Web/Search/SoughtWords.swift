// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML
import VietnameseText

/// The words somebody sought, folded once, to be marked in whatever was found by them.
struct SoughtWords: Sendable {
    private let folded: [String]

    init(_ words: String) {
        folded = VietnameseText.fold(words).split(separator: " ").map(String.init)
    }

    /// The text with the sought words marked, accents or not.
    func marked(in text: String) -> HTML {
        var pieces: [HTML] = []
        for piece in text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
            let word = String(Substring(piece))
            pieces.append(isSought(word) ? "<mark>\(word)</mark>" : .text(word))
        }
        return pieces.joined(separator: " ")
    }

    private func isSought(_ word: String) -> Bool {
        let word = VietnameseText.fold(word)
        return !word.isEmpty && folded.contains { word.utf8.starts(with: $0.utf8) }
    }
}
