// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@Suite struct SourceNoteTests {
    /// Every source that the program came with, of templates and rules of the programme.
    private let notes =
        MilestoneTemplate.known.map(\.source) + PlanTemplate.all.map(\.source) + CompetenceRule.known.map(\.source)

    /// Vietnamese words have letters of their own; document symbols have such letters in capitals only (`QĐ-TTg`).
    private func hasVietnameseWords(_ text: String) -> Bool { text.contains { !$0.isASCII && $0.isLowercase } }

    @Test func `a source is told in the reader's language, its document's symbol unchanged`() {
        #expect(!notes.isEmpty)
        for note in notes {
            let (vietnamese, english) = (note.words(in: .vi), note.words(in: .en))
            #expect(!vietnamese.isBlank && !english.isBlank)
            #expect(!hasVietnameseWords(english), "\(english)")
            for symbol in vietnamese.split(separator: " ") where symbol.contains("/") {
                #expect(english.contains(symbol.trimmingPrefix("(")), "\(english)")
            }
        }
    }

    @Test func `the share of time asked of a secretary is told to be the program's own proposal`() throws {
        let day = try #require(Day(year: 2026, month: 11, day: 2))
        let rule = try #require(CompetenceRule.all(on: day).first { $0.leastLoad == 30 })
        #expect(rule.source.words(in: .en).hasSuffix("the program's proposal") && !rule.isConfirmed)
    }
}
