// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// The access log, filtered by its address: who came, went, was turned away, or took something out.
package struct AccessPage: Sendable {
    package let query: AccessQuery
    package let list: AccessList
    package let people: [Choice]

    package func html(in frame: Frame) -> HTML {
        let words = AccessWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let total = frame.count(count)
        return Page(
            title: words.title, line: .text(query.inForce == 0 ? words.line(total) : words.matching(total)),
            breadcrumbs: [Link(look.trail, URLs.trail())],
            actions: Look.exports(of: query.on(page: 1).url, frame.language), entry: .trail,
            body: band(words, look, frame) + table(words, look, frame)
        ).html(in: frame)
    }

    private var count: Count {
        Count(min(list.count, AccessList.countLimit), isCapped: list.count > AccessList.countLimit)
    }

    private func band(_ words: AccessWords, _ look: LookWords, _ frame: Frame) -> HTML {
        let accounts = AccountWords.in(frame.language)
        let filter = query.filter
        let events = AccessEntry.Event.allCases.map { Choice($0.rawValue, accounts.event($0)) }
        let fields: HTML = """
            \(Field("nguoi", words.person).select(people, filter.person?.description ?? "", empty: look.all))\
            \(Field("viec", accounts.what).select(events, filter.event?.rawValue ?? "", empty: look.all))\
            \(Field("diachi", accounts.address).line(filter.address, placeholder: words.addressHelp))\
            \(Field("tu", words.from).day(filter.from?.official ?? ""))\
            \(Field("den", words.to).day(filter.to?.official ?? ""))
            """
        return Look.filterBand(
            URLs.accessLog(), fields: fields, inForce: query.inForce, clear: URLs.accessLog(), look)
            + Look.conditions(query.conditions(people: people, words, accounts), look)
    }

    private func table(_ words: AccessWords, _ look: LookWords, _ frame: Frame) -> HTML {
        guard !list.rows.isEmpty else {
            return query.inForce == 0
                ? Look.empty(words.noneTitle, words.noneText)
                : Look.empty(
                    words.noMatchTitle, words.noMatchText,
                    button: Look.button(look.clearFilter, to: URLs.accessLog(), .primary))
        }
        let accounts = AccountWords.in(frame.language)
        let columns = [Column(accounts.when), Column(words.person), Column(accounts.what), Column(accounts.address)]
        let rows = list.rows.map { row($0, words, accounts, frame) }
        return Look.table(words.title, columns, class: "list hist", look, rows: rows)
            + Look.pager(paging, frame, look)
    }

    private func row(_ row: AccessList.Row, _ words: AccessWords, _ accounts: AccountWords, _ frame: Frame) -> HTML {
        let entry = row.entry
        let who: HTML =
            entry.person == nil
            ? "<span class=\"soft\">\(words.nobody)</span>"
            : "<strong>\(row.name)</strong><small>\(entry.userName)</small>"
        // The record's identity alone: who keeps the log need not read what the record says.
        let subject: HTML? = entry.subject.flatMap { ID<AccessEntry>(bytes: $0) }.map {
            "<small>\(words.record) \($0.description)</small>"
        }
        let detail: HTML? = entry.detail.isEmpty ? nil : "<small>\(entry.detail)</small>"
        return """
            <tr><td class="nowrap">\(frame.moment(entry.at))</td><td>\(who)</td>\
            <td>\(accounts.event(entry.event))\(subject)\(detail)</td><td class="nowrap">\(entry.address)</td></tr>
            """
    }

    private var paging: Paging {
        Paging(page: list.page, perPage: AccessList.pageSize, shown: list.rows.count, total: count) {
            query.on(page: $0).url
        }
    }
}
