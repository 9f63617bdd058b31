// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// What one wants to be told, and where: a row a kind, a column a place, so that the whole is seen at once.
package struct NewsChoicesPage: Sendable {
    /// Kinds that belong together, under one heading.
    package enum Group: Sendable, CaseIterable {
        case work
        case reports
        case difficulties
        case documents
        case others
    }

    package let choices: NewsChoices
    /// The kinds one's role is ever told of.
    package let kinds: [News.Kind]

    package init(_ choices: NewsChoices, kinds: [News.Kind]) {
        self.choices = choices
        self.kinds = kinds
    }

    package func html(in frame: Frame) -> HTML {
        let words = NewsWords.in(frame.language)
        let always = words.always(
            kinds.filter(\.isUnsilenceable).map { words.kind($0).prefix(1).lowercased() + words.kind($0).dropFirst() }
                .joined(separator: ", "))
        let rhythm = Field("nhip", words.rhythm, help: words.rhythmHelp).select(
            NewsChoices.Rhythm.allCases.map { Choice($0.rawValue, words.rhythmName($0)) }, choices.rhythm.rawValue)
        let body: HTML = """
            \(Look.formStart(URLs.newsChoices, frame))\(table(words))<p class="help">\(always)</p>\(rhythm)\
            <div class="go">\(Look.submit(words.save))</div></form>
            """
        return Page(
            title: words.choicesTitle, line: .text(words.choicesLead), breadcrumbs: [Link(words.title, URLs.news())],
            isNarrow: true, body: body
        ).html(in: frame)
    }

    private func table(_ words: NewsWords) -> HTML {
        let heads = NewsChoices.Place.allCases.map { "<th scope=\"col\">\(words.placeShort($0))</th>" as HTML }
        let groups = Group.allCases.compactMap { group -> HTML? in
            let members = kinds.filter { !$0.isUnsilenceable && $0.worded.group == group }
            guard !members.isEmpty else { return nil }
            return """
                <tbody><tr><th scope="rowgroup" colspan="4">\(words.group(group))</th></tr>\(members.map { row($0, words) })</tbody>
                """
        }
        return """
            <table class="list choices"><caption class="vh">\(words.choicesTitle)</caption>\
            <thead><tr><th scope="col">\(words.what)</th>\(heads)</tr></thead>\(groups)</table>
            """
    }

    /// Field: `loai-KIND`.
    private func row(_ kind: News.Kind, _ words: NewsWords) -> HTML {
        let chosen = choices.place(of: kind)
        let cells = NewsChoices.Place.allCases.map { place -> HTML in
            """
            <td><label><input type="radio" name="loai-\(kind.rawValue)" value="\(place.rawValue)"\
            \("checked", if: place == chosen)><span class="vh">\(words.kind(kind)): \(words.place(place))</span></label></td>
            """
        }
        return "<tr><th scope=\"row\">\(words.kind(kind))</th>\(cells)</tr>"
    }
}
