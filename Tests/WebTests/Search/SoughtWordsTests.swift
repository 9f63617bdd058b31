// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML
import Testing

@testable import Web

@Suite struct SoughtWordsTests {
    @Test(arguments: [
        ("danh gia", "Đánh giá nội bộ", "<mark>Đánh</mark> <mark>giá</mark> nội bộ"),
        ("đánh", "đa\u{301}nh gia\u{301}  hai dấu cách", "<mark>đa\u{301}nh</mark> gia\u{301}  hai dấu cách"),
        ("gia", "Giám sát", "<mark>Giám</mark> sát"),
        ("b", "a < b & \"c\"", "a &lt; <mark>b</mark> &amp; &quot;c&quot;"),
        ("x", "", ""), ("", "không tìm gì", "không tìm gì"), ("hết", "đến hết", "đến <mark>hết</mark>"),
        ("28/tb", " 28/TB-UBND ", " <mark>28/TB-UBND</mark> "),
    ])
    func `sought words are marked in what was found, accents or not, and nothing else is changed`(
        sought: String, text: String, marked: String
    ) {
        #expect(SoughtWords(sought).marked(in: text).markup == marked)
    }
}
