// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// What one wants to be told, and where.
package struct NewsChoicesPage: Sendable {
    package let choices: NewsChoices
    /// The kinds one's role is ever told of.
    package let kinds: [News.Kind]

    package init(_ choices: NewsChoices, kinds: [News.Kind]) {
        self.choices = choices
        self.kinds = kinds
    }

    package func html(in frame: Frame) -> HTML {
        let words = NewsWords.in(frame.language)
        let places = NewsChoices.Place.allCases.map { Choice($0.rawValue, words.place($0)) }
        let rows = kinds.map { kind -> HTML in
            let field = Field("loai-\(kind.rawValue)", words.kind(kind))
            guard kind.isUnsilenceable else { return field.select(places, choices.place(of: kind).rawValue) }
            return "<div class=\"field\"><strong>\(words.kind(kind))</strong><p class=\"help\">\(words.always)</p></div>"
        }
        let rhythm = Field("nhip", words.rhythm, help: words.rhythmHelp).select(
            NewsChoices.Rhythm.allCases.map { Choice($0.rawValue, words.rhythmName($0)) }, choices.rhythm.rawValue)
        let body: HTML = """
            \(Look.formStart(URLs.newsChoices, frame))<div class="two">\(rows)</div>\(rhythm)\
            <div class="go">\(Look.submit(words.save))</div></form>
            """
        return Page(
            title: words.choicesTitle, line: .text(words.choicesLead), breadcrumbs: [Link(words.title, URLs.news())],
            isNarrow: true, body: body
        ).html(in: frame)
    }
}
