// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// The assignments behind a figure of today's side of a comparison.
struct ComparisonRowsPage {
    let choice: ComparisonChoice
    let selection: RowSelection
    let figures: SummaryFigures
    /// From 1.
    let page: Int

    func html(in frame: Frame) -> HTML {
        let words = ReportWords.in(frame.language)
        let comparison = ComparisonWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let states = StateWords.in(frame.language)
        let rows = figures.rows(selection)
        let page = PageNumber.within(page, total: rows.count, size: ReportRowsPage.pageSize)
        let shown = rows.dropFirst((page - 1) * ReportRowsPage.pageSize).prefix(ReportRowsPage.pageSize)
        let paging = Paging(
            page: page, perPage: ReportRowsPage.pageSize, shown: shown.count, total: Count(rows.count)
        ) { choice.rowsNow(selection) + ($0 > 1 ? "&trang=\($0)" : "") }
        let back = choice.with {
            $0.isNow = true
            $0.figure = nil
            $0.agency = nil
        }
        return Page(
            title: words.rowsTitle(selection.figure),
            line: "\(words.allRows(frame.number(rows.count))). \(comparison.rowsNow(figures.asOf.official))",
            breadcrumbs: [Link(words.title, URLs.reports), Link(comparison.title, back.url)], entry: .reports,
            body: rows.isEmpty
                ? "<p>\(words.noRows)</p>"
                : Look.table(
                    words.figure(selection.figure), ReportRowsPage.columns(words), class: "list fold3", look,
                    rows: shown.map { ReportRowsPage.row($0, figures, words, states) })
                    + Look.pager(paging, frame, look)
        ).html(in: frame)
    }
}
