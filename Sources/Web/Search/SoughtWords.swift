// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML
import VietnameseText

/// The words somebody sought, folded once, to be marked in whatever was found by them.
struct SoughtWords: Sendable {
    private let folded: [String]
    /// The first bytes of the words, small and capital: most words of a text begin otherwise and need not be folded.
    private let beginnings: Set<UInt8>

    init(_ words: String) {
        folded = VietnameseText.fold(words).split(separator: " ").map(String.init)
        beginnings = Set(folded.compactMap(\.utf8.first).flatMap { [$0, $0 >= 0x61 && $0 <= 0x7A ? $0 - 32 : $0] })
    }

    /// The text with the sought words marked, accents or not.
    func marked(in text: String) -> HTML {
        var pieces: [HTML] = []
        var plain = ""
        for (number, piece) in text.utf8.split(
            separator: UInt8(ascii: " "), omittingEmptySubsequences: false
        ).enumerated() {
            if number > 0 { plain += " " }
            if mayBeSought(piece), isSought(String(Substring(piece))) {
                pieces += [.text(plain), "<mark>\(String(Substring(piece)))</mark>"]
                plain = ""
            } else {
                plain += Substring(piece)
            }
        }
        return (pieces + [.text(plain)]).joined()
    }

    /// False only where folding would tell no more; what is not ASCII is looked at in any case.
    private func mayBeSought(_ word: Substring.UTF8View) -> Bool {
        word.first.map { $0 >= 0x80 || beginnings.contains($0) } ?? false
    }

    private func isSought(_ word: String) -> Bool {
        let word = VietnameseText.fold(word)
        return !word.isEmpty && folded.contains { word.utf8.starts(with: $0.utf8) }
    }
}
