// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

/// A round's agencies as documents speak of them: "các cơ quan, đơn vị triển khai áp dụng năm 2012".
package struct RoundMention: Sendable, Hashable {
    package let year: Int

    /// Nil for words that don't speak of agencies by the year they apply the standard in.
    package init?(in text: String) {
        let words = VietnameseText.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        func has(_ pair: (String, String)) -> Bool { zip(words, words.dropFirst()).contains { $0 == pair } }
        guard has(("co", "quan")) || has(("don", "vi")), has(("ap", "dung")) || has(("trien", "khai")) else {
            return nil
        }
        let years = zip(words, words.dropFirst()).compactMap { word, next -> Int? in
            word == "nam" && next.utf8.count == 4 ? Int(next) : nil
        }
        // Two years name no round: somebody must say which agencies are meant.
        guard let year = years.first, Set(years).count == 1, (2006...2100).contains(year) else { return nil }
        self.year = year
    }
}
