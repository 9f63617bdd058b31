// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// "Cần quyết định": what waits for a leader's word, and what is late, agency by agency, each with the means at hand:
/// remind, order more, give more time, in one step from its row.
package struct LeadingPage: Sendable {
    /// What can be done with a late row.
    package enum Act: String, Sendable, CaseIterable {
        case remind
        case instruct
        case extend
    }

    /// A late assignment.
    package struct Row: Sendable {
        package let work: LateWork
        package let workingDays: Int
        package let acts: [Act]
    }

    /// How many late rows a page holds: each carries three forms.
    static let pageSize = 30

    /// What the standing office laid before the reader.
    let matters: [MatterCard]
    package let waiting: [InboxPage.Item]
    package let rows: [Row]
    package let figures: ProvinceFigures
    /// How many each agency has late in all, whatever this page holds.
    package let late: [ID<Agency>: Int]
    /// From 1.
    package let page: Int
    package let typed: Typed

    package func html(in frame: Frame) -> HTML {
        let words = LeadingWords.in(frame.language)
        let province = Look.button(words.province, to: URLs.province(), icon: .fileTable)
        return Page(
            title: words.title, line: line(words, frame), actions: province, entry: .leading,
            body: "\(MatterCard.section(matters, frame))\(decisions(words, frame))\(lateOnes(words, frame))"
        ).html(in: frame)
    }

    private func line(_ words: LeadingWords, _ frame: Frame) -> HTML {
        let late: HTML =
            figures.late == 0
            ? .text(words.noneLate)
            : "<span class=\"late\">\(words.late(frame.number(figures.late), frame.number(figures.lateAgencies)))</span>"
        return "\(late) · \(words.waiting(frame.number(waiting.count + matters.count(where: \.mayDecide))))"
    }

    private func decisions(_ words: LeadingWords, _ frame: Frame) -> HTML {
        guard !waiting.isEmpty else { return .empty }
        let inbox = InboxWords.in(frame.language)
        let states = StateWords.in(frame.language)
        let items = waiting.map { item -> HTML in
            """
            <article class="item">\(item.due?.html(states, isFull: true))<div class="what"><h3>\
            <a class="t" href="\(item.url)">\(item.title)</a></h3><p>\(item.detail)</p></div>\(item.state?.label(states))\
            <div class="do"><a class="btn" href="\(item.url)">\(inbox.act(item.need))</a></div></article>
            """
        }
        return Look.section(words.decisions, badge: Look.badge(frame.number(waiting.count)), "\(items)")
    }

    private func lateOnes(_ words: LeadingWords, _ frame: Frame) -> HTML {
        guard !rows.isEmpty else { return Look.empty(words.nothingLate, words.nothingLateText) }
        var groups: [(agency: ID<Agency>, rows: [Row])] = []
        for row in rows {
            let agency = row.work.row.assignment.agency
            if groups.last?.agency == agency {
                groups[groups.count - 1].rows.append(row)
            } else {
                groups.append((agency, [row]))
            }
        }
        let sections = groups.map { group($0.agency, $0.rows, words, frame) }
        let look = LookWords.in(frame.language)
        let paging = Paging(
            page: page, perPage: Self.pageSize, shown: rows.count, total: Count(figures.late),
            url: { URLs.link(URLs.leading, [("trang", $0 > 1 ? String($0) : "")]) })
        let pager = figures.late > Self.pageSize ? Look.pager(paging, frame, look) : .empty
        return Look.section(
            words.lateOnes, badge: Look.badge(frame.number(figures.late), isLate: true), isLate: true,
            "\(sections)\(pager)")
    }

    private func group(_ agency: ID<Agency>, _ rows: [Row], _ words: LeadingWords, _ frame: Frame) -> HTML {
        guard let first = rows.first else { return .empty }
        var list = AssignmentFilter { _ in nil }
        list.agency = agency
        list.period = .late
        let count = late[agency] ?? rows.count
        let all: HTML? =
            count == 1
            ? nil : "\(Look.badge(frame.number(count), isLate: true)) <a href=\"\(list.url)\">\(words.list)</a>"
        return """
            <section class="lead"><h3>\(first.work.row.agencyName) \(all)</h3>\
            \(rows.map { row($0, words, frame) })</section>
            """
    }
}
