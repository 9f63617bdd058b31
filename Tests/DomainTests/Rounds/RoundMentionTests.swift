// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing

@Suite struct RoundMentionTests {
    @Test func `agencies are named by the year they apply the standard in`() {
        for (text, year) in [
            ("các cơ quan, đơn vị triển khai áp dụng năm 2012", 2012),
            ("Đối với các đơn vị áp dụng HTQLCL năm 2011", 2011),
            ("15 CƠ QUAN, ĐƠN VỊ ÁP DỤNG NĂM 2026", 2026),
        ] { #expect(RoundMention(in: text)?.year == year, "\(text)") }
        for text in [
            "các cơ quan, đơn vị", "Kế hoạch triển khai năm 2012", "Sở Nội vụ", "", "các đơn vị áp dụng năm 12",
            "các đơn vị áp dụng năm 2011 và năm 2012", "đơn vị áp dụng năm 9999",
        ] { #expect(RoundMention(in: text) == nil, "\(text)") }
    }

    @Test func `a round's agencies go to every unchecked order with the same words, and to no other`() throws {
        func order(_ key: Int, _ mention: String, isChecked: Bool = false) -> DraftDirective {
            var order = DraftDirective(key: key, label: "4.\(key)", text: "Lập kế hoạch.")
            order.addressees = [.init(mention: mention, certainty: .unmatched, confidence: 0, agencies: [])]
            order.isChecked = isChecked
            return order
        }
        let words = "các đơn vị áp dụng năm 2012"
        var draft = NoticeDraft(directives: [
            order(1, words), order(2, words), order(3, words, isChecked: true), order(4, "các sở"),
        ])
        let agencies: [ID<Agency>] = [ID(high: 1, low: 1), ID(high: 1, low: 2)]
        try draft.address(words, to: agencies, beginningWith: 1)
        #expect(draft.directives.map(\.agencies.count) == [2, 2, 0, 0])
        #expect(draft.directives[0].addressees[0].certainty == .chosen)
        #expect(draft.directives[0].addressees[0].mention == words)
    }
}
