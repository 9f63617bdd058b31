// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation
import HTML
import Testing

@testable import Web

struct SourceMarkupTests {
    private func order(_ key: Int, _ range: Range<Int>, _ marks: [DraftDirective.Mark] = []) -> DraftDirective {
        DraftDirective(
            key: key, label: "\(key)", text: "", marks: [DraftDirective.Mark(.order, range)] + marks)
    }

    private func markup(_ text: String, _ orders: [DraftDirective]) -> String {
        SourceMarkup(text: text, orders: orders, open: nil, notice: ID(high: 1, low: 1)).html(.vi).markup
    }

    /// The text without its tags, notes and numbers.
    private func bare(_ html: String) -> String {
        var text = ""
        var isTag = false
        for character in html.replacing("<sup>1</sup>", with: "").replacing(">1</a>", with: "></a>") {
            if character == "<" { isTag = true }
            if !isTag, character != "\n" { text.append(character) }
            if character == ">" { isTag = false }
        }
        return text
    }

    @Test func `marks that overlap are cut, and nothing of the text is lost or said twice`() {
        let marks = [
            DraftDirective.Mark(.addressee, 0..<5), DraftDirective.Mark(.deadline, 2..<3),
            DraftDirective.Mark(.deadline, 4..<8),
        ]
        let html = markup("abcdefghij", [order(1, 0..<10, marks)])
        #expect(bare(html) == "abcdefghij")
        #expect(html.components(separatedBy: "<mark").count == 3)
    }

    @Test func `a mark over several lines is marked on each`() {
        let html = markup("ab\ncd\nef", [order(1, 0..<8, [DraftDirective.Mark(.addressee, 1..<7)])])
        #expect(html.components(separatedBy: "<mark").count == 4)
    }

    @Test func `every order's number stands at its first line`() {
        let html = markup("Yêu cầu:\n\nmot\n\nhai", [order(1, 13..<16), order(2, 18..<21)])
        let lines = html.split(separator: "\n").map(String.init)
        #expect(lines.count == 3)
        #expect(lines[1].contains("id=\"s1\"") && lines[2].contains("id=\"s2\""))
    }

    @Test func `a document of thousands of marks is put out line by line`() {
        let line = "Giao Sở Nội vụ báo cáo.\n"
        let length = line.utf8.count
        let orders = (0..<20_000).map { place in
            order(
                place + 1, place * length..<place * length + length - 1,
                [
                    DraftDirective.Mark(.addressee, place * length + 5..<place * length + 10)
                ])
        }
        // Every mark looked at for every line would be four hundred million looks.
        let html = markup(String(repeating: line, count: 20_000), orders)
        #expect(html.utf8.count > 20_000 * 100)
    }
}
