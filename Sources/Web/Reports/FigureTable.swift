// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// Figures of a report as tables, each number a link to its rows.
struct FigureTable {
    let report: ID<SummaryReport>
    let words: ReportWords
    let frame: Frame

    private static let columns: [Figure] = [.assigned, .due, .doneOnTime, .doneLate, .late, .awaiting, .notUpdated]
    private static let strip: [Figure] = [
        .assigned, .due, .doneOnTime, .doneLate, .late, .awaiting, .open, .standing, .noDeadline, .notUpdated,
        .extended, .cancelled,
    ]

    /// The totals in a strip over the page.
    func strip(_ total: Tally) -> HTML {
        let cells = Self.strip.filter { $0 == .assigned || total[$0] > 0 }.map { figure -> HTML in
            let isLate = figure == .late
            return """
                <div class="\(isLate ? "late" : "")"><dt>\(words.figure(figure))</dt>\
                <dd>\(number(total[figure], RowSelection(figure)))</dd></div>
                """
        }
        return """
            <dl class="strip six">\(cells)<div><dt>\(words.onTimeRate)</dt><dd>\(rate(total))</dd></div></dl>
            """
    }

    /// One row: its name, its figures, its rate.
    func row(_ name: HTML, _ tally: Tally, _ selection: (Figure) -> RowSelection) -> HTML {
        "<tr><th scope=\"row\">\(name)</th>\(cells(tally, selection))</tr>"
    }

    /// A table under its title, closed by the total.
    func section(_ title: String, _ column: String, _ rows: [HTML], total: Tally, under: String = "") -> HTML {
        let heads =
            [Column(column)] + Self.columns.map { Column(words.figure($0), isNumber: true) }
            + [Column(words.onTimeRate, isNumber: true)]
        return Look.section(
            title,
            """
            <div class="scroll" role="region" aria-label="\(title)" tabindex="0"><table class="list">\
            <caption class="vh">\(title)</caption>\(Look.tableHead(heads, LookWords.in(frame.language)))\
            <tbody>\(rows)</tbody><tfoot><tr><td>\(words.total)</td>\
            \(cells(total) { RowSelection($0) })</tr></tfoot></table></div>\
            \(Look.wrapped(.text(under), "p", "under"))
            """)
    }

    private func cells(_ tally: Tally, _ selection: (Figure) -> RowSelection) -> HTML {
        let numbers = Self.columns.map { figure -> HTML in
            let mark: HTML = figure == .late && tally[figure] > 0 ? "num late-text" : "num"
            return "<td class=\"\(mark)\">\(number(tally[figure], selection(figure)))</td>"
        }
        return "\(numbers)<td class=\"num nowrap\">\(rate(tally))</td>"
    }

    private func number(_ value: Int, _ selection: RowSelection) -> HTML {
        Look.figure(frame.number(value), value == 0 ? nil : selection.url(in: report))
    }

    /// Never a percentage without its fraction.
    private func rate(_ tally: Tally) -> HTML {
        guard let percent = frame.percent(tally.onTime.part, of: tally.onTime.whole) else { return "–" }
        return "\(frame.number(tally.onTime.part))/\(frame.number(tally.onTime.whole)) <small>\(percent)</small>"
    }
}
