// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// What came of the difficulties that agencies raised, as the report's letter tells it.
extension ReportPage {
    /// How many are shown before the rest is folded away.
    private static let shownAnswers = 20

    func answers(_ all: [CountedDifficulty], _ words: ReportWords, _ frame: Frame) -> HTML {
        let shown = all.prefix(Self.shownAnswers).map { row($0, frame) }
        let others = all.dropFirst(Self.shownAnswers).map { row($0, frame) }
        let rest: HTML? =
            others.isEmpty
            ? nil : Look.details(words.moreDifficulties(frame.number(others.count)), table(Array(others), words, frame))
        return Look.section(
            words.difficulties, badge: Look.badge(frame.number(all.count)),
            "\(table(Array(shown), words, frame))\(rest)")
    }

    private func table(_ rows: [HTML], _ words: ReportWords, _ frame: Frame) -> HTML {
        let hard = DifficultyWords.in(frame.language)
        let columns = [Column(words.agency), Column(words.assignment), Column(hard.text), Column(hard.answer)]
        return Look.table(words.difficulties, columns, class: "list fold3", LookWords.in(frame.language), rows: rows)
    }

    private func row(_ one: CountedDifficulty, _ frame: Frame) -> HTML {
        let words = ReportWords.in(frame.language)
        let hard = DifficultyWords.in(frame.language)
        let order = figures.directive(one.directive)
        let place = order.map { words.orderOf($0.label, figures.notice($0.notice)?.number ?? "") } ?? ""
        let counted = figures.rows.first { $0.agency == one.agency && $0.directive == one.directive }
        let title: HTML =
            counted.map { "<a class=\"t\" href=\"\(URLs.assignment($0.id))\">\(order?.title)</a>" } ?? "\(order?.title)"
        let state: Difficulty.State = one.isSolved ? .solved : one.answer.isEmpty ? .open : .answered
        let answer: HTML? = one.answer.isEmpty ? nil : Look.paragraphs(one.answer)
        let under = ([hard.state(state), one.solver] + [one.answeredOn?.official].compactMap(\.self))
            .joined(separator: " · ")
        return """
            <tr><td class="c-sub c-agency">\(figures.agency(one.agency)?.shortName)</td>\
            <td class="c-title">\(title)<small>\(place)</small></td>\
            <td class="c-sub">\(one.text)<small>\(hard.since): \(one.raisedOn.official)</small></td>\
            <td class="c-sub">\(answer)<small>\(under)</small></td></tr>
            """
    }
}
