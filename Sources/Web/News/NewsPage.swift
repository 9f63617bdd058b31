// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// The news, day by day, the latest first.
package struct NewsPage: Sendable {
    package let list: NewsList
    package let unread: Int
    package let isUnreadOnly: Bool

    package init(_ list: NewsList, unread: Int, isUnreadOnly: Bool) {
        self.list = list
        self.unread = unread
        self.isUnreadOnly = isUnreadOnly
    }

    package func html(in frame: Frame) -> HTML {
        let words = NewsWords.in(frame.language)
        let line: HTML = unread == 0 ? .text(words.allRead) : .text(words.lead(frame.newsCount(unread)))
        let mark: HTML? =
            unread == 0 ? nil : Look.oneButton(words.markAll, URLs.markNewsRead, frame, icon: .check)
        let other =
            isUnreadOnly
            ? Link(words.everything, URLs.news()) : Link(words.unreadOnly, URLs.news([("chua-doc", "1")]))
        let ways = [
            other, Link(words.toDigest, URLs.digest(.today)), Link(words.toWeek, URLs.digest(.week)),
            Link(words.toChoices, URLs.newsChoices),
        ].map { "<a href=\"\($0.url)\">\($0.text)</a>" as HTML }
        let body: HTML = "<p class=\"ways\">\(ways)</p>\(days(words, frame))"
        return Page(title: words.title, line: line, actions: mark ?? .empty, body: body).html(in: frame)
    }

    private func days(_ words: NewsWords, _ frame: Frame) -> HTML {
        guard !list.rows.isEmpty else {
            return Look.empty(words.emptyTitle, isUnreadOnly ? words.emptyUnread : words.emptyText)
        }
        let days = Dictionary(grouping: list.rows) { $0.news.at.day(in: frame.zone) }
        let sections = days.keys.sorted(by: >).map { day -> HTML in
            Look.section(
                title(of: day, words, frame),
                "<ul class=\"news\">\((days[day] ?? []).map { item($0, words, frame) })</ul>")
        }
        let paging = Paging(
            page: list.page, perPage: NewsList.pageSize, shown: list.rows.count,
            total: Count(min(list.total, AssignmentList.countLimit), isCapped: list.total > AssignmentList.countLimit)
        ) { URLs.news([("chua-doc", isUnreadOnly ? "1" : ""), ("trang", $0 > 1 ? String($0) : "")]) }
        return """
            \(sections.joined())\(Look.pager(paging, frame, LookWords.in(frame.language)))<p class="help">\(words.kept)</p>
            """
    }

    private func title(of day: Day, _ words: NewsWords, _ frame: Frame) -> String {
        switch frame.today - day {
        case 0: return words.today
        case 1: return words.yesterday
        default:
            let look = LookWords.in(frame.language)
            return look.sentence(look.longDay(look.weekday(day.weekday.rawValue), day.official))
        }
    }

    private func item(_ row: NewsList.Row, _ words: NewsWords, _ frame: Frame) -> HTML {
        let line = NewsLine(row.news, words)
        let state: HTML? =
            row.isRead
            ? nil : "<span class=\"fresh\"></span><span class=\"vh\">\(words.isUnread): </span>"
        let detail: HTML? = line.detail.isEmpty ? nil : "<small>\(line.detail)</small>"
        return """
            <li class="\(row.isRead ? "read" : "unread")"><time datetime="\(row.news.at.day(in: frame.zone).iso)">\
            \(frame.clock(row.news.at))</time><div>\(state)\
            <a href="\(URLs.readNews(row.news.id))">\(line.sentence)</a>\(detail)</div></li>
            """
    }
}

extension Frame {
    /// The bell's number: "99+" when it was counted no further.
    func newsCount(_ unread: Int) -> String {
        unread >= NewsList.countLimit ? "\(NewsList.countLimit - 1)+" : String(unread)
    }
}
