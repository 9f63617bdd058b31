// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// What a day or a week brought: what came, what is due next, what became late.
package struct DigestPage: Sendable {
    /// A row of an order, with how it stands to its day.
    struct Item: Sendable {
        let row: AssignmentRow
        let due: DueCell
    }

    private let digest: Digest
    private let due: [Item]
    private let late: [Item]

    init(_ digest: Digest, _ visit: Visit) {
        self.digest = digest
        due = digest.due.rows.map { Item(row: $0, due: DueCell($0.assignment, visit)) }
        late = digest.late.rows.map { Item(row: $0, due: DueCell($0.assignment, visit)) }
    }

    package func html(in frame: Frame) -> HTML {
        let words = DigestWords.in(frame.language)
        let news = NewsWords.in(frame.language)
        let other: Digest.Span = digest.span == .today ? .week : .today
        let body: HTML = """
            \(Look.section(words.late, isLate: !late.isEmpty, list(late, digest.late, words.nothingLate, words, frame)))\
            \(Look.section(words.due(Digest.workingDaysAhead), list(due, digest.due, words.nothingDue, words, frame)))\
            \(Look.section(words.came, came(words, news, frame)))
            """
        return Page(
            title: words.title(digest.span), line: .text(words.line(digest.first.official, digest.today.official)),
            breadcrumbs: [Link(news.title, URLs.news())],
            actions: Look.button(words.other(other), to: URLs.digest(other)), body: body
        ).html(in: frame)
    }

    private func came(_ words: DigestWords, _ news: NewsWords, _ frame: Frame) -> HTML {
        guard !digest.came.isEmpty else { return "<p>\(words.nothingCame)</p>" }
        let items = digest.came.map { piece -> HTML in
            let line = NewsLine(piece, news)
            let detail: HTML? = line.detail.isEmpty ? nil : "<small>\(line.detail)</small>"
            return """
                <li><time datetime="\(piece.at.day(in: frame.zone).iso)">\(frame.shortMoment(piece.at))</time>\
                <div><a href="\(URLs.readNews(piece.id))">\(line.sentence)</a>\(detail)</div></li>
                """
        }
        return "<ul class=\"news\">\(items)</ul>"
    }

    private func list(
        _ items: [Item], _ list: AssignmentList, _ nothing: String, _ words: DigestWords, _ frame: Frame
    ) -> HTML {
        guard !items.isEmpty else { return "<p>\(nothing)</p>" }
        let states = StateWords.in(frame.language)
        let rows = items.map { item -> HTML in
            """
            <li><span>\(item.due.html(states))</span><div><a href="\(URLs.assignment(item.row.assignment.id))">\
            \(item.row.title)</a><small>\(item.row.agencyName) · \(item.row.noticeNumber)</small></div></li>
            """
        }
        let left = list.counts.all - items.count
        let more: HTML? = left > 0 ? "<p class=\"help\">\(words.more(frame.number(left)))</p>" : nil
        return "<ul class=\"news\">\(rows)</ul>\(more)"
    }
}
