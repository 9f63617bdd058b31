// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The words of an order, and where they stand.
package struct OrderQuote: Sendable {
    /// Short title, for the head of the page.
    package let title: String
    /// The order's number in its document.
    package let label: String
    /// The document's own words.
    package let text: String
    package let notice: ID<Notice>
    /// "Thông báo 46/TB-UBND ngày 10/8/2026".
    package let noticeTitle: String
    /// How many other agencies got the same order, and how many of them are done; of those the reader may see.
    package let others: Int
    package let othersDone: Int
    package let othersURL: String

    package init(
        title: String, label: String, text: String, notice: ID<Notice>, noticeTitle: String, others: Int,
        othersDone: Int, othersURL: String
    ) {
        self.title = title
        self.label = label
        self.text = text
        self.notice = notice
        self.noticeTitle = noticeTitle
        self.others = others
        self.othersDone = othersDone
        self.othersURL = othersURL
    }

    func html(_ words: AssignmentWords) -> HTML {
        let same: HTML? =
            others == 0
            ? nil : " · <a href=\"\(othersURL)\">\(words.otherAgencies(others))</a>, \(words.othersDone(othersDone))"
        return Look.section(
            words.ordered,
            """
            <blockquote class="quote">\(text)</blockquote><p class="under">\(words.verbatim(label)), \
            <a href="\(URLs.notice(notice))">\(noticeTitle)</a>\(same)</p>
            """)
    }
}
