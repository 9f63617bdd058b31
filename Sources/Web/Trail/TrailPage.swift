// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// The list of the whole trail, filtered by its address.
package struct TrailPage: Sendable {
    package let query: TrailQuery
    package let list: TrailList
    /// Agencies and people to choose from.
    package let agencies: [Choice]
    package let people: [Choice]

    package init(query: TrailQuery, list: TrailList, agencies: [Choice], people: [Choice]) {
        self.query = query
        self.list = list
        self.agencies = agencies
        self.people = people
    }

    package func html(in frame: Frame) -> HTML {
        let words = TrailPageWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let total = frame.count(count)
        return Page(
            title: words.title, line: .text(query.inForce == 0 ? words.line(total) : words.matching(total)),
            actions: Look.exports(of: query.on(page: 1).url, frame.language)
                + Look.button(AccessWords.in(frame.language).title, to: URLs.accessLog())
                + Look.button(words.verification, to: URLs.verifyTrail, icon: .shield), entry: .trail,
            body: band(words, look, frame) + table(words, look, frame)
        ).html(in: frame)
    }

    private var count: Count {
        let isCapped = list.count > TrailList.countLimit
        return Count(min(list.count, TrailList.countLimit), isCapped: isCapped)
    }

    private func band(_ words: TrailPageWords, _ look: LookWords, _ frame: Frame) -> HTML {
        let filter = query.filter
        let trail = TrailWords.in(frame.language)
        let actions = TrailAction.allCases.map { Choice($0.rawValue, trail.action($0)) }
        let fields: HTML = """
            \(Field("coquan", words.agency).select(agencies, filter.chain?.description ?? "", empty: look.all))\
            \(Field("nguoi", words.person).select(people, filter.person?.description ?? "", empty: look.all))\
            \(Field("viec", words.action).select(actions, filter.action?.rawValue ?? "", empty: look.all))\
            \(Field("tu", words.from).day(filter.from?.official ?? ""))\
            \(Field("den", words.to).day(filter.to?.official ?? ""))
            """
        let band = Look.filterBand(
            URLs.trail(), fields: fields, inForce: query.inForce, clear: URLs.trail(), look)
        return band + Look.conditions(query.conditions(agencies: agencies, people: people, words, trail), look)
    }

    private func table(_ words: TrailPageWords, _ look: LookWords, _ frame: Frame) -> HTML {
        guard !list.entries.isEmpty else {
            return query.inForce == 0
                ? Look.empty(words.noneTitle, words.noneText)
                : Look.empty(
                    words.noMatchTitle, words.noMatchText,
                    button: Look.button(look.clearFilter, to: URLs.trail(), .primary))
        }
        let sentence = TrailSentence(frame.language)
        let columns = [Column(look.when), Column(look.who), Column(look.what), Column(words.chain)]
        let rows = list.entries.map { row($0, sentence, words, look, frame) }
        return Look.table(words.title, columns, class: "list hist", look, rows: rows)
            + Look.pager(paging, frame, look)
    }

    private func row(
        _ entry: TrailHistory.Entry, _ sentence: TrailSentence, _ words: TrailPageWords, _ look: LookWords,
        _ frame: Frame
    ) -> HTML {
        let behalf: HTML? = entry.actingFor.map { "<br>\(look.onBehalfOf($0))" }
        let chain = entry.agency.isEmpty ? TrailWords.in(frame.language).system : entry.agency
        return """
            <tr><td class="nowrap">\(frame.moment(entry.at))</td><td><strong>\(sentence.who(entry))</strong>\
            <small>\(sentence.role(entry))\(behalf)</small></td><td>\(sentence.text(entry))</td>\
            <td class="nowrap"><small>\(words.place(chain, entry.sequence))</small></td></tr>
            """
    }

    private var paging: Paging {
        Paging(page: list.page, perPage: TrailList.pageSize, shown: list.entries.count, total: count) {
            query.on(page: $0).url
        }
    }
}
