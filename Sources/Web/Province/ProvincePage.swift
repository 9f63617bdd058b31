// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Spreadsheets
import WorkingTime

/// "Toàn tỉnh": how the agencies stand with the orders of a notice, or of all, on one page; every figure opens to its rows.
package struct ProvincePage: Sendable {
    package let filter: ProvinceFilter
    package let board: ProvinceBoard
    /// The moment that the board tells of.
    package let at: Instant
    /// The notice that the filter's scope comes to; nil for all.
    package let notice: ID<Notice>?
    package let notices: [Choice]
    package let mayReport: Bool
    package let mayLead: Bool
    /// Whether the reader drafts letters of reminding.
    package let mayChase: Bool

    /// The list that all figures open to a part of.
    var list: AssignmentFilter { filter.list(notice: notice, today: board.today) }

    package func html(in frame: Frame) -> HTML {
        let words = ProvinceWords.in(frame.language)
        return Page(
            title: title(words, frame.language), line: line(words, frame), actions: actions(words, frame),
            entry: .province, figuresAt: at, body: board.isEmpty ? empty(words) : body(words, frame)
        ).html(in: frame)
    }

    private func body(_ words: ProvinceWords, _ frame: Frame) -> HTML {
        """
        \(strip(words, frame))<div class="prov \(board.orders.count >= 24 ? "prov-wide" : "")">\
        <div class="pa">\(matrix(words, frame))</div><div class="pb">\(late(words, frame))</div>\
        <div class="pc">\(trend(words, frame))</div></div>
        """
    }

    func title(_ words: ProvinceWords, _ language: Language) -> String {
        guard notice != nil else { return filter.scope == .all ? words.allTitle : words.nothingTitle }
        guard let document = board.documents.first else { return words.nothingTitle }
        return words.title(NoticeTitle(kind: document.kind, number: document.number, language).text)
    }

    /// What is counted, in words: on paper it is all that is left of the filter.
    private func line(_ words: ProvinceWords, _ frame: Frame) -> HTML {
        let subject = notice == nil ? nil : board.documents.first?.subject
        let reports = ReportWords.in(frame.language)
        let parts = [
            words.orders(frame.number(board.orders.count)), words.agencies(frame.number(board.bodies.count)),
            words.assignments(frame.number(board.figures.assigned)), filter.tier.map(words.onlyTier),
            filter.period.map { words.dueIn(reports.periodName($0.days(on: board.today))) },
            filter.isOnlyLate ? words.onlyLate.lowercased() : nil,
        ]
        let counts = parts.compactMap(\.self).joined(separator: ", ")
        guard let subject, !subject.isBlank else { return .text(counts) }
        return "\(subject) · \(counts)"
    }

    private func actions(_ words: ProvinceWords, _ frame: Frame) -> HTML {
        let report = mayReport ? Look.button(words.makeReport, to: URLs.newReport, .primary, icon: .fileText) : .empty
        let exports =
            board.isEmpty
            ? .empty
            : Look.button(
                ExportWords.in(frame.language).excel, to: URLs.export(filter.url, as: .xlsx), icon: .fileTable)
        return swap(words, frame) + exports + report
    }

    /// The filter, behind a button: figures are looked at more often than changed.
    private func swap(_ words: ProvinceWords, _ frame: Frame) -> HTML {
        let reports = ReportWords.in(frame.language)
        let chosen = filter.query.first { $0.0 == "vanban" }?.1 ?? ""
        let scopes = [Choice(ProvinceFilter.everything, words.allNotices)] + notices
        let tiers = AgencyTier.allCases.filter { $0 != .district || filter.tier == .district }
            .map { Choice($0.rawValue, reports.tier($0)) }
        let periods = ProvinceFilter.Period.allCases.map {
            Choice($0.rawValue, words.periodName($0, $0.days(on: board.today)))
        }
        let kept = filter.query.filter { ["tre", "xep"].contains($0.0) && !$0.1.isEmpty }.map(Look.hidden)
        let clear: HTML? =
            filter.query.allSatisfy(\.1.isEmpty) ? nil : Look.button(words.clear, to: URLs.province(), .link)
        return """
            <details class="swap"><summary class="btn">\(Icon.filter.html)\(words.change)</summary>\
            <form action="\(URLs.province())">\
            \(Field("vanban", words.notice).select(scopes, chosen, empty: words.busiest))\
            \(Field("cap", words.level).select(tiers, filter.tier?.rawValue ?? "", empty: LookWords.in(frame.language).all))\
            \(Field("ky", words.period).select(periods, filter.period?.rawValue ?? "", empty: words.anyPeriod))\(kept)\
            <div class="go"><button class="btn btn-main">\(words.show)</button>\(clear)</div></form></details>
            """
    }

    private func empty(_ words: ProvinceWords) -> HTML {
        let isFiltered = filter.query.contains { !$0.1.isEmpty }
        return isFiltered
            ? Look.empty(words.emptyFilter, "", button: Look.button(words.clear, to: URLs.province(), .primary))
            : Look.empty(words.emptyTitle, words.emptyText)
    }
}
