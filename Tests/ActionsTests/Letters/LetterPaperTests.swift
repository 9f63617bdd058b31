// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import OfficialDocument
import Testing
import WorkingTime

@testable import Actions

struct LetterPaperTests {
    @Test func `a line is set by how it begins`() {
        #expect(
            LetterPaper.block("Căn cứ Nghị định số 30/2020/NĐ-CP;") == .legalBasis("Căn cứ Nghị định số 30/2020/NĐ-CP;")
        )
        #expect(LetterPaper.block("II. NỘI DUNG") == .heading(level: 1, "II. NỘI DUNG"))
        #expect(LetterPaper.block("1. Nội dung kiểm tra") == .heading(level: 2, "1. Nội dung kiểm tra"))
        #expect(LetterPaper.block("- Việc công bố;") == .item(label: "-", "Việc công bố;"))
        #expect(LetterPaper.block("a) Số quy trình;") == .item(label: "a)", "Số quy trình;"))
        #expect(LetterPaper.block("3. Giao Sở Nội vụ chủ trì.") == .item(label: "3.", "Giao Sở Nội vụ chủ trì."))
        #expect(LetterPaper.block("Điều 2. Giao Sở Y tế") == .paragraph(.bold("Điều 2.") + LetterText(" Giao Sở Y tế")))
        for plain in ["2020 là năm đầu", "A. B.", "Đề nghị", "-không cách", "Điều kiện. Đủ", "1."] {
            #expect(LetterPaper.block(plain) == .paragraph(LetterText(plain)), "\(plain)")
        }
    }

    @Test func `number and day stand on the document only once they are given`() throws {
        let agency = Agency(
            id: ID(high: 1, low: 1), name: "Sở Khoa học và Công nghệ", shortName: "Sở KH&CN", level: .department)
        let directory = AgencyDirectory(agencies: [agency])
        let step = Letter.Step(at: Instant(milliseconds: 1_790_000_000_000), by: ID(high: 2, low: 2))
        var letter = Letter(
            id: ID(high: 3, low: 3), agency: agency.id,
            content: LetterContent(kind: .dispatch, unit: "TĐC", subject: "thử", body: "Nội dung"), drafted: step)
        let today = try #require(Day(iso: "2026-11-18"))
        let draft = try #require(LetterPaper(letter, office: nil, directory: directory)).document(on: today)
        #expect(draft.number == nil && draft.symbol == "SKHCN-TĐC" && draft.note != nil)
        letter.numbering = Letter.Numbering(number: 7, symbol: "SKHCN-TĐC", on: today, step: step)
        let final = try #require(LetterPaper(letter, office: nil, directory: directory)).document(on: today)
        #expect(final.number == "7" && final.date == .issued(today) && final.note == nil)
        #expect(final.page().contains("Số: 07/SKHCN-TĐC"))
    }
}
