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
        let rows = kinds.filter { !$0.isUnsilenceable }.map { kind in
            Field("loai-\(kind.rawValue)", words.kind(kind)).select(places, choices.place(of: kind).rawValue)
        }
        let always = words.always(
            kinds.filter(\.isUnsilenceable).map { words.kind($0).prefix(1).lowercased() + words.kind($0).dropFirst() }
                .joined(separator: ", "))
        let rhythm = Field("nhip", words.rhythm, help: words.rhythmHelp).select(
            NewsChoices.Rhythm.allCases.map { Choice($0.rawValue, words.rhythmName($0)) }, choices.rhythm.rawValue)
        let body: HTML = """
            \(Look.formStart(URLs.newsChoices, frame))<div class="two tight">\(rows)</div><p class="help">\(always)</p>\(rhythm)\
            <div class="go">\(Look.submit(words.save))</div></form>
            """
        return Page(
            title: words.choicesTitle, line: .text(words.choicesLead), breadcrumbs: [Link(words.title, URLs.news())],
            isNarrow: true, body: body
        ).html(in: frame)
    }
}
