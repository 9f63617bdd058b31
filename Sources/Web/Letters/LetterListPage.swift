// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// The list of letters: the agency's own, and those that were sent to it.
package struct LetterListPage: Sendable {
    package let criteria: LetterCriteria
    package let rows: [LetterRow]
    package let total: Int
    /// From 1.
    package let page: Int
    package let own: ID<Agency>
    package let mayDraft: Bool

    package func html(in frame: Frame) -> HTML {
        let words = LetterWords.in(frame.language)
        let new = Look.button(words.new, to: URLs.newLetter, .primary, icon: .plus)
        return Page(
            title: isReceived ? words.tabReceived : words.title, line: .text(words.howMany(frame.number(total))),
            actions: Look.exports(of: address(page: 1), frame.language) + (mayDraft ? new : .empty),
            entry: .notices,
            body: (isReceived ? DocumentTabs.received : .letters).html(frame) + band(words, frame)
                + list(words, frame, new)
        ).html(in: frame)
    }

    /// What others sent is a list of its own, where only words and kind narrow further.
    private var isReceived: Bool { criteria.stand == .received }

    private var inForce: Int {
        [!criteria.words.isEmpty, criteria.stand != nil && !isReceived, criteria.kind != nil].count { $0 }
    }

    private func band(_ words: LetterWords, _ frame: Frame) -> HTML {
        guard !rows.isEmpty || inForce > 0 else { return .empty }
        let look = LookWords.in(frame.language)
        let states = LetterStateWords.in(frame.language)
        let keyword = Field("q", words.keyword).line(
            criteria.words, type: "search", placeholder: words.keywordExample)
        let stand =
            isReceived
            ? Look.hidden("tinhtrang", LetterCriteria.Stand.received.rawValue)
            : Field("tinhtrang", words.stand).select(
                LetterCriteria.Stand.allCases.filter { $0 != .received }.map { Choice($0.rawValue, states.stand($0)) },
                criteria.stand?.rawValue ?? "", empty: look.all)
        let clear = isReceived ? URLs.letters([("tinhtrang", LetterCriteria.Stand.received.rawValue)]) : URLs.letters
        let kind = Field("loai", words.kind).select(
            LetterKind.allCases.map { Choice($0.rawValue, states.kind($0)) }, criteria.kind?.rawValue ?? "",
            empty: look.all)
        return Look.filterBand(
            URLs.letters, fields: "\(keyword)\(stand)\(kind)", inForce: inForce, clear: clear, look)
            + Look.onPaper(criteria.conditions(states), frame.language)
    }

    private func list(_ words: LetterWords, _ frame: Frame, _ new: HTML) -> HTML {
        let look = LookWords.in(frame.language)
        guard !rows.isEmpty else {
            if inForce > 0 {
                return Look.empty(
                    words.noMatchTitle, words.noMatchText,
                    button: Look.button(look.clearFilter, to: URLs.letters, .primary))
            }
            if isReceived { return Look.empty(words.noneReceivedTitle, words.noneReceivedText) }
            return Look.empty(
                words.noneTitle, mayDraft ? words.noneText : words.noneForReaders, button: mayDraft ? new : .empty)
        }
        let columns = [
            Column(words.tableDay), Column(words.number), Column(words.subject),
            Column(isReceived ? words.sender : words.drafter),
            Column(words.state),
        ]
        return Look.table(
            words.title, columns, class: "list fold3", look, rows: rows.map { row($0, words, frame) })
            + Look.pager(paging, frame, look)
    }

    private func row(_ row: LetterRow, _ words: LetterWords, _ frame: Frame) -> HTML {
        let letter = row.letter
        let states = LetterStateWords.in(frame.language)
        let number: HTML =
            letter.number.map { "\($0)" } ?? "<span class=\"soft\">\(words.unnumbered)</span>"
        let whose =
            letter.agency == own
            ? (row.drafter.isEmpty ? words.bySystem : row.drafter)
            : isReceived ? row.agencyName : words.from(row.agencyName)
        let day = letter.numbering?.on ?? letter.drafted.at.day(in: frame.zone)
        let kind = letter.content.kind == .dispatch ? "" : states.kind(letter.content.kind) + ": "
        let title = LookWords.in(frame.language).sentence(kind + letter.content.subject)
        let to: HTML? = row.addressed.isEmpty ? nil : "<small>\(words.addressed) \(row.addressed)</small>"
        return """
            <tr><td>\(day.official)</td><td class="c-more nowrap">\(number)</td>\
            <td class="c-title"><a class="t" href="\(URLs.letter(letter.id))">\(title)</a>\(to)\
            <small class="at-phone">\(number)</small></td><td class="c-sub c-agency">\(whose)</td>\
            <td class="c-state">\(letter.state.label(states))</td></tr>
            """
    }

    private var paging: Paging {
        Paging(
            page: page, perPage: LetterList.pageSize, shown: rows.count, total: Count(total),
            url: { address(page: $0) })
    }

    private func address(page: Int) -> String {
        URLs.letters([
            ("q", criteria.words), ("tinhtrang", criteria.stand?.rawValue ?? ""),
            ("loai", criteria.kind?.rawValue ?? ""), ("trang", page > 1 ? String(page) : ""),
        ])
    }
}
