// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// The assignments behind one figure of a report, as the report counted them.
package struct ReportRowsPage: Sendable {
    package static let pageSize = 100

    package let seen: SeenReport
    package let selection: RowSelection
    /// From 1.
    package let page: Int

    package func html(in frame: Frame) -> HTML {
        let words = ReportWords.in(frame.language)
        let rows = seen.figures.rows(selection)
        let report = seen.report
        let heading = words.heading(words.periodName(report.period))
        let now = Look.button(words.rowsNow, to: selection.filterNow(notice: report.notice).url)
        let line: HTML = """
            \(words.allRows(frame.number(rows.count))). \(words.rowsThen(report.asOf.official)).
            """
        return Page(
            title: words.rowsTitle(selection.figure), kicker: .text(place(words)), line: line,
            breadcrumbs: [Link(words.title, URLs.reports), Link(heading, URLs.summary(report.id))],
            actions: (rows.isEmpty ? .empty : Look.exports(of: address(1), frame.language)) + now,
            entry: .reports, body: list(rows, words, frame)
        ).html(in: frame)
    }

    /// Which group, agency, order the figure is of.
    func place(_ words: ReportWords) -> String {
        let order = selection.directive.flatMap { seen.figures.directive($0) }
        let parts = [
            selection.tier.map(words.tier), selection.agency.flatMap { seen.figures.agency($0)?.name },
            order.map { "\(words.orderOf($0.label, seen.figures.notice($0.notice)?.number ?? "")): \($0.title)" },
        ]
        return parts.compactMap(\.self).joined(separator: " · ")
    }

    private func list(_ rows: [CountedAssignment], _ words: ReportWords, _ frame: Frame) -> HTML {
        guard !rows.isEmpty else { return "<p>\(words.noRows)</p>" }
        let look = LookWords.in(frame.language)
        let states = StateWords.in(frame.language)
        let page = PageNumber.within(page, total: rows.count, size: Self.pageSize)
        let shown = rows.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
        let paging = Paging(
            page: page, perPage: Self.pageSize, shown: shown.count, total: Count(rows.count), url: address)
        return Look.table(
            words.figure(selection.figure), Self.columns(words), class: "list fold3", look,
            rows: shown.map { Self.row($0, seen.figures, words, states) }) + Look.pager(paging, frame, look)
    }

    static func columns(_ words: ReportWords) -> [Column] {
        [
            Column(words.due), Column(words.agency), Column(words.assignment), Column(words.orderAndNotice),
            Column(words.stateThen), Column(words.reason),
        ]
    }

    static func row(
        _ row: CountedAssignment, _ figures: SummaryFigures, _ words: ReportWords, _ states: StateWords
    ) -> HTML {
        let order = figures.directive(row.directive)
        let due = DueCell(due: row.due, rhythm: row.rhythm, timeliness: row.timeliness)
        let silent: HTML? = row.isNotUpdated ? "<small>\(states.notUpdated)</small>" : nil
        return """
            <tr><td>\(due.html(states))</td><td class="c-sub c-agency">\(figures.agency(row.agency)?.shortName)</td>\
            <td class="c-title"><a class="t" href="\(URLs.assignment(row.id))">\(order?.title)</a></td>\
            <td class="c-more">\(order.map { words.orderOf($0.label, figures.notice($0.notice)?.number ?? "") })</td>\
            <td class="c-state">\(row.state.label(states))\(silent)</td>\
            <td class="c-sub">\(row.difficulty.isEmpty ? row.lastWord : row.difficulty)</td></tr>
            """
    }

    private func address(_ page: Int) -> String {
        URLs.summaryRows(seen.report.id, selection.query + [("trang", page > 1 ? String(page) : "")])
    }
}
