// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// Two counts side by side: figures with their difference, agencies that do better or worse, assignments that moved.
package struct ComparisonPage: Sendable {
    static let pageSize = 100

    /// One side: a frozen report, or today's count.
    package struct Side: Sendable {
        /// Nil for today's count.
        package let report: SummaryReport?
        package let figures: SummaryFigures
    }

    package let choice: ComparisonChoice
    package let choices: [Choice]
    /// The earlier side first; nil until both are chosen.
    package let sides: (before: Side, after: Side)?
    /// Why the chosen can't be compared.
    package let fault: String?
    /// What both are about.
    package let about: String
    /// From 1.
    package let page: Int

    package func html(in frame: Frame) -> HTML {
        let words = ComparisonWords.in(frame.language)
        let reports = ReportWords.in(frame.language)
        let body: HTML =
            sides.map { compared($0.before, $0.after, words, reports, frame) } ?? HTML.empty
        return Page(
            title: words.title, line: .text(sides == nil ? words.line : about),
            breadcrumbs: [Link(reports.title, URLs.reports)],
            actions: sides == nil ? .empty : Look.exports(of: choice.url, frame.language), entry: .reports,
            body: "\(form(words, frame))\(body)"
        ).html(in: frame)
    }

    private func form(_ words: ComparisonWords, _ frame: Frame) -> HTML {
        guard !choices.isEmpty else { return Look.empty(words.none, words.noneText) }
        let warning: HTML? = fault.map { Message(.warning, $0).html }
        let later = [Choice(ComparisonChoice.today, words.today)] + choices
        let second = choice.second?.description ?? ComparisonChoice.today
        return """
            \(warning)<div class="band"><form action="\(URLs.comparison)" class="filter">\
            \(Field("truoc", words.first).select(choices, choice.first?.description ?? ""))\
            \(Field("sau", words.second).select(later, second))<div class="go">\
            <button class="btn btn-main">\(words.compare)</button></div></form></div>
            """
    }

    private func compared(
        _ before: Side, _ after: Side, _ words: ComparisonWords, _ reports: ReportWords, _ frame: Frame
    ) -> HTML {
        let comparison = ReportComparison(before.figures, after.figures)
        let differs = before.figures.period != after.figures.period && after.report != nil
        let note: HTML? = differs ? Message(.info, words.periodsDiffer).html : nil
        return """
            \(note)\(figures(comparison, before, after, words, reports, frame))\
            \(agencies(comparison, words, reports, frame))\(moves(comparison, words, reports, frame))
            """
    }

    /// Where the rows behind a figure of one side are.
    func address(_ selection: RowSelection, of side: Side) -> String {
        side.report.map { selection.url(in: $0.id) } ?? choice.rowsNow(selection)
    }

    func head(_ side: Side, _ words: ComparisonWords, _ reports: ReportWords) -> String {
        side.report == nil
            ? words.now(side.figures.asOf.official)
            : words.then(side.figures.asOf.official, reports.periodName(side.figures.period))
    }
}
