// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// What officers explained while checking documents: which words mean which agencies, who said so, when, over what.
package struct RememberedPage: Sendable {
    /// One explanation.
    package struct Row: Sendable {
        package let alias: ID<AgencyAlias>
        package let phrase: String
        package let agencies: [Link]
        package let person: String
        package let at: Instant
        /// The document, where the reader may see it.
        package let notice: Link?
    }

    package let rows: [Row]

    package func html(in frame: Frame) -> HTML {
        let words = RememberedWords.in(frame.language)
        let agencies = AgencyWords.in(frame.language)
        return Page(
            title: words.title, line: "\(words.line)", breadcrumbs: [Link(agencies.title, URLs.agencies)],
            entry: .agencies, body: list(words, frame)
        ).html(in: frame)
    }

    private func list(_ words: RememberedWords, _ frame: Frame) -> HTML {
        guard !rows.isEmpty else { return Look.empty(words.noneTitle, words.noneText) }
        let columns = [
            Column(words.phrase), Column(words.agencies), Column(words.rememberedBy), Column(words.overNotice),
            Column(words.remove),
        ]
        return Look.table(
            words.title, columns, class: "list fold3", LookWords.in(frame.language),
            rows: rows.map { row($0, words, frame) })
    }

    private func row(_ row: Row, _ words: RememberedWords, _ frame: Frame) -> HTML {
        let agencies = row.agencies.map { "<a href=\"\($0.url)\">\($0.text)</a>" as HTML }.joined(separator: "; ")
        let notice: HTML? = row.notice.map { "<a href=\"\($0.url)\">\($0.text)</a>" }
        let remove = Look.fold(
            words.removeFold, words.removeLead, Look.oneButton(words.remove, URLs.forgetMatch(row.alias), frame))
        return """
            <tr><td class="c-title"><strong>\(row.phrase)</strong></td><td class="c-sub">\(agencies)</td>\
            <td class="c-sub">\(row.person), \(frame.moment(row.at))</td><td class="c-sub">\(notice)</td>\
            <td class="c-sub">\(remove)</td></tr>
            """
    }
}
