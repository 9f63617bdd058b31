// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import OfficialDocument
import WorkingTime

/// What came of the difficulties agencies raised: how many wait, which were answered.
extension SummaryLetter {
    /// The most answers a letter quotes; the list in the system has the rest.
    private static let mostAnswers = 20

    var answers: [LetterBlock] {
        guard let all = figures.difficulties, !all.isEmpty else { return [] }
        let solved = all.count(where: \.isSolved)
        let answered = all.filter { !$0.isSolved && !$0.answer.isEmpty }
        let open = all.count - solved - answered.count
        let sentence = """
            Trong số \(Prose.number(all.count)) khó khăn, vướng mắc đang theo dõi, \(Prose.number(open)) nội dung chờ trả \
            lời, \(Prose.number(answered.count)) nội dung đã được trả lời, \(Prose.number(solved)) nội dung đã tháo gỡ xong.
            """
        return [.paragraph(LetterText(sentence))]
            + answered.prefix(Self.mostAnswers).map { .item(label: "-", LetterText(line($0))) }
    }

    /// "Thiếu kinh phí (Sở Công Thương, nêu ngày 01/10/2026). Sở Tài chính trả lời: …"
    private func line(_ one: CountedDifficulty) -> String {
        let agency = figures.agency(one.agency)?.shortName ?? ""
        return """
            \(Prose.unended(Self.line(one.text))) (\(agency), nêu ngày \(one.raisedOn.official)). \(one.solver) trả lời: \
            \(Prose.unended(Self.line(one.answer))).
            """
    }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
