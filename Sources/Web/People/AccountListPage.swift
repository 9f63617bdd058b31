// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// The accounts, narrowed by the address.
package struct AccountListPage: Sendable {
    package static let perPage = 50

    package let criteria: AccountCriteria
    package let rows: [AccountRow]
    package let total: Int
    package let page: Int
    package let agencies: [Choice]

    /// Takes all rows and shows one page of them.
    package init(criteria: AccountCriteria, all rows: [AccountRow], page: Int, agencies: [Choice]) {
        self.criteria = criteria
        self.agencies = agencies
        self.page = PageNumber.within(page, total: rows.count, size: Self.perPage)
        self.rows = Array(rows.dropFirst((self.page - 1) * Self.perPage).prefix(Self.perPage))
        total = rows.count
    }

    package func html(in frame: Frame) -> HTML {
        let words = AccountWords.in(frame.language)
        return Page(
            title: words.title, line: .text(words.howMany(frame.number(total))),
            actions: (rows.isEmpty ? .empty : Look.exports(of: url(1), frame.language))
                + Look.button(SecondFactorWords.in(frame.language).title, to: URLs.secondFactorRules, icon: .shield)
                + Look.button(words.many, to: URLs.manyAccounts)
                + Look.button(words.new, to: URLs.newAccount, .primary, icon: .plus),
            entry: .accounts, body: band(words, frame) + list(words, frame)
        ).html(in: frame)
    }

    private func band(_ words: AccountWords, _ frame: Frame) -> HTML {
        let names = RoleWords.in(frame.language)
        let roles = Role.allCases.map { Choice($0.rawValue, names.name($0)) }
        let fields = [
            Field("q", words.search).line(criteria.words, type: "search"),
            Field("vai-tro", words.role).select(roles, criteria.role?.rawValue ?? "", empty: words.anyRole),
            Field("co-quan", words.agency).select(
                agencies, criteria.agency?.description ?? "", empty: LookWords.in(frame.language).all),
            Field("het", words.withEnded).tick(criteria.withEnded),
        ]
        let inForce =
            (criteria.words.isEmpty ? 0 : 1) + (criteria.role == nil ? 0 : 1) + (criteria.agency == nil ? 0 : 1)
            + (criteria.withEnded ? 1 : 0)
        let agency = agencies.first { $0.value == criteria.agency?.description }?.text
        return Look.filterBand(
            URLs.accounts, fields: fields.joined(), inForce: inForce, clear: URLs.accounts,
            LookWords.in(frame.language))
            + Look.onPaper(criteria.conditions(agency: agency, words, names), frame.language)
    }

    private func list(_ words: AccountWords, _ frame: Frame) -> HTML {
        guard !rows.isEmpty else {
            return Look.empty(words.noneTitle, words.noneText, button: Look.button(words.new, to: URLs.newAccount))
        }
        let look = LookWords.in(frame.language)
        let columns = [
            Column(words.name), Column(words.userName), Column(words.roles), Column(words.state),
        ]
        let paging = Paging(page: page, perPage: Self.perPage, shown: rows.count, total: Count(total), url: url)
        return Look.table(words.title, columns, class: "list fold3", look, rows: rows.map { row($0, words, frame) })
            + Look.pager(paging, frame, look)
    }

    private func row(_ row: AccountRow, _ words: AccountWords, _ frame: Frame) -> HTML {
        let names = RoleWords.in(frame.language)
        let roles = row.roles.map { held -> HTML in
            let until: HTML? = held.membership.until.map { " (\(words.untilDay($0.official)))" }
            return "\(names.name(held.membership.role)), \(held.agency)\(until)"
        }.joined(separator: "<br>")
        let state = words.state(of: row.person)
        return """
            <tr><td class="c-title"><a class="t" href="\(URLs.account(row.person.id))">\(row.person.name)</a></td>\
            <td class="c-sub">\(row.person.userName)</td><td class="c-sub">\(roles)</td><td class="c-state">\(state)</td></tr>
            """
    }

    private func url(_ page: Int) -> String {
        URLs.accounts([
            ("q", criteria.words), ("vai-tro", criteria.role?.rawValue ?? ""),
            ("co-quan", criteria.agency?.description ?? ""), ("het", criteria.withEnded ? "1" : ""),
            ("trang", page == 1 ? "" : String(page)),
        ])
    }
}
