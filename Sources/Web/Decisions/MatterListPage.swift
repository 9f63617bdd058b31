// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// All that was laid before the leader, the latest first.
struct MatterListPage: Sendable {
    static let pageSize = 50

    let rows: [Matter]
    let total: Int
    let page: Int
    let mayLay: Bool

    func html(in frame: Frame) -> HTML {
        let words = MatterWords.in(frame.language)
        let waiting = rows.count { $0.state == .open }
        let lay = mayLay ? Look.button(words.lay, to: URLs.newMatter(), .primary, icon: .plus) : .empty
        return Page(
            title: words.title, line: .text(words.line(frame.number(waiting))),
            breadcrumbs: [Link(RoundWords.in(frame.language).title, URLs.rounds)],
            actions: (rows.isEmpty ? .empty : Look.exports(of: URLs.matters, frame.language)) + lay,
            entry: mayLay ? .rounds : .leading,
            body: rows.isEmpty ? Look.empty(words.emptyTitle, words.emptyText) : table(words, frame)
        ).html(in: frame)
    }

    private func table(_ words: MatterWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let columns = [
            Column(words.matter), Column(words.neededBy), Column(RoundWords.in(frame.language).state),
            Column(words.decide),
        ]
        let items = rows.map { matter -> HTML in
            let answer: HTML? = matter.answer.map { "\(words.answer($0))" }
            let at: HTML? = matter.answeredAt.map { "<small>\(frame.moment($0))</small>" }
            return """
                <tr><td class="c-title"><a class="t" href="\(URLs.matter(matter.id))">\(matter.content.title)</a></td>\
                <td class="c-sub nowrap"><span class="at-phone">\(words.neededBy): </span>\(matter.content.neededBy?.official)</td>\
                <td class="c-state nowrap">\(words.state(matter.state))</td><td class="c-sub">\(answer)\(at)</td></tr>
                """
        }
        let paging = Paging(page: page, perPage: Self.pageSize, shown: rows.count, total: Count(total)) {
            URLs.link(URLs.matters, [("trang", $0 > 1 ? String($0) : "")])
        }
        return Look.table(words.title, columns, class: "list fold3", look, rows: items)
            + Look.pager(paging, frame, look)
    }
}
