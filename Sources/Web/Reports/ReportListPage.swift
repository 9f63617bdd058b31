// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// The list of summary reports, the newest first.
package struct ReportListPage: Sendable {
    package static let pageSize = 50

    package let rows: [SummaryRow]
    package let total: Int
    /// From 1.
    package let page: Int
    package let mayMake: Bool

    package func html(in frame: Frame) -> HTML {
        let words = ReportWords.in(frame.language)
        let new = Look.button(words.new, to: URLs.newReport, .primary, icon: .plus)
        return Page(
            title: words.title, line: .text(words.howMany(frame.number(total))),
            actions: (rows.isEmpty ? .empty : Look.exports(of: URLs.reports, frame.language))
                + (rows.contains { $0.report.frozen != nil }
                    ? Look.button(ComparisonWords.in(frame.language).open, to: URLs.comparison) : .empty)
                + (mayMake ? new : .empty),
            entry: .reports, body: list(words, frame, new)
        ).html(in: frame)
    }

    private func list(_ words: ReportWords, _ frame: Frame, _ new: HTML) -> HTML {
        guard !rows.isEmpty else {
            return mayMake
                ? Look.empty(words.noneTitle, words.noneText, button: new)
                : Look.empty(words.noneTitle, words.noneForAgency)
        }
        let look = LookWords.in(frame.language)
        let columns = [
            Column(words.period), Column(words.notice), Column(words.maker), Column(words.madeAt), Column(words.state),
        ]
        return Look.table(
            words.title, columns, class: "list fold3", look, rows: rows.map { row($0, words, frame) })
            + Look.pager(paging, frame, look)
    }

    private func row(_ row: SummaryRow, _ words: ReportWords, _ frame: Frame) -> HTML {
        let report = row.report
        let state = report.frozen.map { words.frozenOn(frame.day($0.at)) } ?? words.draft
        return """
            <tr><td class="c-title"><a class="t" href="\(URLs.summary(report.id))">\(words.heading(words.periodName(report.period)))</a>\
            <small>\(words.asOf(report.asOf.official))</small></td>\
            <td class="c-sub">\(words.about(row.noticeNumber, of: report))</td><td class="c-sub">\(row.agencyName)</td>\
            <td class="c-more nowrap">\(frame.moment(report.madeAt))<small>\(row.maker)</small></td>\
            <td class="c-state">\(state)</td></tr>
            """
    }

    private var paging: Paging {
        func url(_ page: Int) -> String { URLs.link(URLs.reports, [("trang", page > 1 ? String(page) : "")]) }
        return Paging(page: page, perPage: Self.pageSize, shown: rows.count, total: Count(total), url: url)
    }
}
