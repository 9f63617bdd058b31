// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// A summary report on the screen: every figure opens to its rows.
package struct ReportPage: Sendable {
    package let seen: SeenReport
    /// Whether the reader may change or issue it.
    package let mayChange: Bool
    package let history: History?
    package let typed: Typed

    package init(seen: SeenReport, mayChange: Bool, history: History?, typed: Typed = .fresh) {
        self.seen = seen
        self.mayChange = mayChange
        self.history = history
        self.typed = typed
    }

    var report: SummaryReport { seen.report }
    var figures: SummaryFigures { seen.figures }

    package func html(in frame: Frame) -> HTML {
        let words = ReportWords.in(frame.language)
        let state = report.frozen.map { words.frozenOn(frame.day($0.at)) } ?? words.draft
        let about = words.about(seen.notice?.number, of: report)
        let line: HTML = """
            <strong>\(state)</strong>. \(words.asOf(report.asOf.official)), \(words.countedAt(frame.moment(report.countedAt))).
            """
        return Page(
            title: words.heading(words.periodName(report.period)), kicker: .text("\(seen.agencyName) · \(about)"),
            line: line, breadcrumbs: [Link(words.title, URLs.reports)], actions: ways(words) + compare(frame),
            entry: .reports,
            body: """
                \(Look.faults(typed, LookWords.in(frame.language)))\(notes(words, frame))\(content(words, frame))
                """
        ).html(in: frame)
    }

    /// Then and now: only what is frozen is worth setting today's figures beside.
    private func compare(_ frame: Frame) -> HTML {
        guard report.frozen != nil else { return .empty }
        let choice = ComparisonChoice { ["truoc": report.id.description, "sau": ComparisonChoice.today][$0] }
        return Look.button(ComparisonWords.in(frame.language).withNow, to: choice.url)
    }

    private func notes(_ words: ReportWords, _ frame: Frame) -> HTML {
        guard seen.isWhole else { return Message(.info, words.ownPart).html }
        guard let frozen = report.frozen else { return .empty }
        let head = frozen.trailHead.isEmpty ? "" : words.trailHead(frozen.trailHead)
        return Message(.info, words.frozenBy(seen.issuer ?? "", frame.moment(frozen.at)), head).html
    }

    private func content(_ words: ReportWords, _ frame: Frame) -> HTML {
        guard !figures.rows.isEmpty else {
            let sentence = seen.isWhole ? words.nothingCounted : words.nothingOfYours
            return beside("\(Look.empty(sentence, ""))\(office(words, frame))", words, frame)
        }
        let table = FigureTable(report: report.id, words: words, frame: frame)
        let figures: HTML = "\(groups(table))\(late(words, frame))"
        let own = beside(office(words, frame), words, frame)
        return """
            \(table.strip(self.figures.total))\(isOpen ? own + figures : figures + own)\(agencies(table))\(orders(table))\
            \(standing(words, frame))\(difficulties(words, frame))\(history?.html(in: frame))
            """
    }

    /// Whether the reader has something left to do: that then comes before the figures.
    private var isOpen: Bool { mayChange && seen.isWhole && report.frozen == nil }

    /// What is short stands beside what can still be done to a draft; wide tables take the whole width.
    private func beside(_ content: HTML, _ words: ReportWords, _ frame: Frame) -> HTML {
        guard isOpen else { return content }
        return "<div class=\"cols\"><div>\(content)</div><div class=\"side-first\">\(side(words, frame))</div></div>"
    }

    private func groups(_ table: FigureTable) -> HTML {
        let words = table.words
        let rows = figures.byTier.map { group -> HTML in
            let name: HTML = "\(words.tier(group.tier)) <small>\(words.agencies(group.agencies))</small>"
            return table.row(name, group.tally) { RowSelection($0, tier: group.tier) }
        }
        return table.section(words.byGroup, words.group, rows, total: figures.total, under: words.onTimeHelp)
    }

    private func agencies(_ table: FigureTable) -> HTML {
        let rows = figures.byAgency.map { row -> HTML in
            table.row("\(row.agency.shortName)", row.tally) { RowSelection($0, agency: row.agency.id) }
        }
        return table.section(table.words.byAgency, table.words.agency, rows, total: figures.total)
    }

    private func orders(_ table: FigureTable) -> HTML {
        let rows = figures.byDirective.map { row -> HTML in
            let place = table.words.orderOf(row.directive.label, figures.notice(row.directive.notice)?.number ?? "")
            return table.row("\(row.directive.title) <small>\(place)</small>", row.tally) {
                RowSelection($0, directive: row.directive.id)
            }
        }
        return table.section(table.words.byOrder, table.words.order, rows, total: figures.total)
    }
}
