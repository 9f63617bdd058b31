// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// What was found: assignments, documents, agencies, each of what the reader may see.
package struct SearchPage: Sendable {
    /// Something found that isn't an assignment.
    package struct Hit: Sendable {
        package let title: String
        package let url: String
        package let detail: String

        package init(title: String, url: String, detail: String) {
            self.title = title
            self.url = url
            self.detail = detail
        }
    }

    /// What was sought; empty for the bare page.
    package let words: String
    package let assignments: [AssignmentListPage.Row]
    package let count: Count
    package let notices: [Hit]
    package let letters: [Hit]
    package let agencies: [Hit]
    private let sought: SoughtWords

    package init(
        words: String, assignments: [AssignmentListPage.Row], count: Count, notices: [Hit], letters: [Hit],
        agencies: [Hit]
    ) {
        self.words = words
        sought = SoughtWords(words)
        self.assignments = assignments
        self.count = count
        self.notices = notices
        self.letters = letters
        self.agencies = agencies
    }

    package func html(in frame: Frame) -> HTML {
        let text = SearchWords.in(frame.language)
        let isNothing = assignments.isEmpty && notices.isEmpty && letters.isEmpty && agencies.isEmpty
        let line: HTML =
            words.isEmpty
            ? .text(text.lead)
            : isNothing
                ? .text(text.nothing)
                : .text(text.found(frame.count(count), notices.count, letters.count, agencies.count))
        let results: HTML =
            words.isEmpty
            ? .empty
            : isNothing
                ? Look.empty(text.nothing, text.nothingText)
                : hits(text.agencies, agencies) + hits(text.notices, notices)
                    + hits(text.letters, letters) + found(frame, text)
        let exports =
            words.isEmpty || isNothing ? .empty : Look.exports(of: URLs.search(words), frame.language)
        return Page(
            title: text.title, line: line, actions: exports, body: form(text) + onPaper(frame) + results
        ).html(in: frame)
    }

    private func form(_ text: SearchWords) -> HTML {
        """
        <form class="row end" role="search" aria-label="\(text.title)" action="\(URLs.search())"><div class="field grow"><label for="q">\(text.label)</label>\
        <input id="q" name="q" type="search" value="\(words)" maxlength="200"></div><div class="field">\
        <button class="btn btn-main tall">\(text.seek)</button></div></form>
        """
    }

    private func onPaper(_ frame: Frame) -> HTML {
        let keyword = AssignmentListWords.in(frame.language).keyword
        return Look.onPaper(words.isEmpty ? [] : ["\(keyword): \(words)"], frame.language)
    }

    private func hits(_ title: String, _ hits: [Hit]) -> HTML {
        guard !hits.isEmpty else { return .empty }
        let items = hits.map { hit -> HTML in
            "<li><h3><a href=\"\(hit.url)\">\(marked(hit.title))</a></h3><p>\(marked(hit.detail))</p></li>"
        }
        return Look.section(title, badge: Look.badge(String(hits.count)), "<ul class=\"hits\">\(items)</ul>")
    }

    private func found(_ frame: Frame, _ text: SearchWords) -> HTML {
        guard !assignments.isEmpty else { return .empty }
        let list = AssignmentListWords.in(frame.language)
        let states = StateWords.in(frame.language)
        let rows = assignments.map { row -> HTML in
            """
            <tr><td>\(row.due.html(states))</td><td class="c-sub c-agency">\(marked(row.agency))</td>\
            <td class="c-title"><a class="t" href="\(URLs.assignment(row.id))">\(marked(row.title))</a></td>\
            <td class="c-more nowrap">\(marked(row.number)), \(list.order(row.label))</td>\
            <td class="c-state">\(row.state.label(states))</td></tr>
            """
        }
        let columns = [
            Column(list.due), Column(list.agency), Column(list.assignment), Column(list.notice), Column(list.state),
        ]
        let all: HTML? =
            count.isCapped || count.value > assignments.count
            ? "<p class=\"under\"><a href=\"\(URLs.assignments([("q", words)]))\">\(text.seeAll(frame.count(count)))</a></p>"
            : nil
        return Look.section(
            text.assignments, badge: Look.badge(frame.count(count)),
            """
            <div class="scroll"><table class="list fold3"><caption class="vh">\(text.assignments)</caption>\
            \(Look.tableHead(columns, LookWords.in(frame.language)))<tbody>\(rows)</tbody></table></div>\(all)
            """)
    }

    private func marked(_ text: String) -> HTML { sought.marked(in: text) }
}
