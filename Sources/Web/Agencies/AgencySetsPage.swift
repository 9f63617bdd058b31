// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The named sets: words by which documents address several agencies, each listed once.
package struct AgencySetsPage: Sendable {
    /// One set.
    package struct Row: Sendable {
        package let alias: AgencyAlias
        /// Its members' short names, or the levels it takes all of.
        package let members: [String]

        package init(alias: AgencyAlias, members: [String]) {
            self.alias = alias
            self.members = members
        }
    }

    package let rows: [Row]
    package let typed: Typed

    package init(rows: [Row], typed: Typed = .fresh) {
        self.rows = rows
        self.typed = typed
    }

    package func html(in frame: Frame) -> HTML {
        let words = AgencyWords.in(frame.language)
        return Page(
            title: words.sets, line: "\(words.setsLine)", breadcrumbs: [Link(words.title, URLs.agencies)],
            entry: .agencies, body: list(words, frame) + form(words, frame)
        ).html(in: frame)
    }

    private func list(_ words: AgencyWords, _ frame: Frame) -> HTML {
        guard !rows.isEmpty else { return "<p class=\"under\">\(words.noSets)</p>" }
        let columns = [Column(words.setPhrase), Column(words.setMembers), Column(words.remove)]
        let lines = rows.map { row -> HTML in
            let remove = Look.fold(
                words.removeSetFold, words.removeSetLead,
                Look.oneButton(words.removeSet, URLs.removeSet(row.alias.id), frame))
            return """
                <tr><td class="c-title">\(row.alias.phrase)</td>\
                <td class="c-sub">\(row.members.joined(separator: "; "))</td><td class="c-sub">\(remove)</td></tr>
                """
        }
        return Look.table(words.sets, columns, class: "list fold3", LookWords.in(frame.language), rows: lines)
    }

    private func form(_ words: AgencyWords, _ frame: Frame) -> HTML {
        let phrase = Field("phrase", words.setPhrase, help: words.setPhraseHelp, typed: typed)
        let members = Field("members", words.setMembers, help: words.setMembersHelp, typed: typed)
        return Look.section(
            words.saveSet,
            """
            \(Look.formStart(URLs.agencySets, frame))\(Look.faults(typed, LookWords.in(frame.language)))\
            \(phrase.line(typed.text("phrase")))\(members.area(typed.text("members"), rows: 8))\
            \(Look.submit(words.saveSet))</form>
            """)
    }
}
