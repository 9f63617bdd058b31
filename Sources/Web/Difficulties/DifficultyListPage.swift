// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// What stands in the way of agencies, and what came of it.
struct DifficultyListPage: Sendable {
    let rows: [DifficultyRow]
    /// nil shows all.
    let selection: DifficultyStore.Selection?
    let counts: [(selection: DifficultyStore.Selection?, count: Int)]
    let paging: Paging

    func html(in frame: Frame) -> HTML {
        let words = DifficultyWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let total = counts.first { $0.selection == nil }?.count ?? rows.count
        return Page(
            title: words.title, line: .text(words.line(frame.number(total))),
            breadcrumbs: [Link(look.entries(.assignments), URLs.assignments()), Link(words.title, "")],
            actions: rows.isEmpty
                ? .empty : Look.exports(of: URLs.difficulties(selection?.rawValue), frame.language),
            entry: .assignments, body: "\(tabs(words, frame))\(chosen(words, frame))\(table(words, look, frame))"
        ).html(in: frame)
    }

    private func tabs(_ words: DifficultyWords, _ frame: Frame) -> HTML {
        let links = counts.map { entry -> HTML in
            let name = entry.selection.map(words.selection) ?? words.all
            let current: HTML? = entry.selection == selection ? " aria-current=\"page\"" : nil
            return """
                <a class="btn" href="\(URLs.difficulties(entry.selection?.rawValue))"\(current)>\(name) \
                \(Look.badge(frame.number(entry.count)))</a>
                """
        }
        return "<nav class=\"tabs\" aria-label=\"\(words.stand)\">\(links)</nav>"
    }

    private func chosen(_ words: DifficultyWords, _ frame: Frame) -> HTML {
        Look.onPaper(selection.map { ["\(words.stand): \(words.selection($0))"] } ?? [], frame.language)
    }

    private func table(_ words: DifficultyWords, _ look: LookWords, _ frame: Frame) -> HTML {
        guard !rows.isEmpty else { return Look.empty(words.emptyTitle, words.emptyText) }
        let columns = [
            Column(words.text), Column(words.agency), Column(words.order), Column(words.since), Column(words.solver),
            Column(words.answer),
        ]
        return Look.table(words.title, columns, class: "list fold3", look, rows: rows.map { row($0, words, frame) })
            + Look.pager(paging, frame, look)
    }

    private func row(_ row: DifficultyRow, _ words: DifficultyWords, _ frame: Frame) -> HTML {
        let difficulty = row.difficulty
        let order: HTML =
            row.seesAssignment
            ? "<a href=\"\(URLs.assignment(row.assignment.id))\">\(row.title)</a>" : .text(row.title)
        let answer: HTML =
            difficulty.answer.isEmpty
            ? "<span class=\"soft\">\(words.state(difficulty.state))</span>"
            : "\(DifficultyListPage.short(difficulty.answer))<small>\(words.state(difficulty.state))</small>"
        return """
            <tr><td class="c-title"><a class="t" href="\(URLs.difficulty(difficulty.id))">\
            \(DifficultyListPage.short(difficulty.text))</a></td><td class="c-sub c-agency">\(row.agencyName)</td>\
            <td class="c-sub">\(order)<small>\(words.origin(row.noticeNumber, row.label))</small></td>\
            <td class="c-state nowrap">\(frame.day(difficulty.raisedAt))</td><td class="c-sub c-agency"><span class="at-phone">\(words.solver): </span>\(row.solverName)</td>\
            <td class="c-sub">\(answer)</td></tr>
            """
    }

    /// As much as a row holds.
    private static func short(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > 160 ? line.prefix(160) + "…" : line
    }
}
