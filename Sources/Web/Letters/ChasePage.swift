// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store

/// Before letters of reminding are drafted: which assignments they will be about, by agency, and how many letters.
package struct ChasePage: Sendable {
    /// One assignment.
    package struct Row: Sendable {
        package let row: AssignmentListPage.Row
        package let agency: ID<Agency>
        /// How often its agency was reminded of it.
        package let tally: ReminderStore.Tally?
    }

    /// By agency.
    package let rows: [Row]
    /// How many of the chosen are not waiting for their agency.
    package let left: Int
    package let isChosen: Bool
    package let filter: AssignmentFilter
    /// Where one came from.
    package let back: String
    package let mayDraft: Bool
    package let typed: Typed

    package func html(in frame: Frame) -> HTML {
        let words = ChaseWords.in(frame.language)
        let list = LookWords.in(frame.language).entries(.assignments)
        let agencies = Set(rows.map(\.agency)).count
        let line = words.about(frame.number(rows.count), frame.number(agencies))
        return Page(
            title: words.title, line: .text(line), breadcrumbs: [Link(list, back), Link(words.title, "")],
            actions: mayDraft ? Look.button(words.rhythm, to: URLs.chaseRhythm, icon: .clock) : .empty,
            entry: .assignments, body: body(words, frame)
        ).html(in: frame)
    }

    private func body(_ words: ChaseWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let back = Look.button(look.back, to: back)
        let left: HTML = left == 0 ? .empty : Message(.info, words.left(frame.number(left))).html
        guard !rows.isEmpty else { return left + Look.empty(words.noneTitle, words.noneText, button: back) }
        guard mayDraft else { return groups(words, frame) }
        let way = Field("cach", words.way, typed: typed).radios(
            [
                Choice("rieng", words.oneEach, note: words.oneEachNote),
                Choice("chung", words.oneForAll, note: words.oneForAllNote),
            ], typed.text("cach", or: "rieng"))
        return """
            \(left)\(Look.formStart(URLs.chase(), frame))\(Look.faults(typed, look))\(groups(words, frame))\(way)\
            <p class="help">\(words.help)</p><div class="row">\(Look.submit(words.draft, icon: .send))\
            \(Look.button(look.back, to: self.back, .link))</div></form>
            """
    }

    private func groups(_ words: ChaseWords, _ frame: Frame) -> HTML {
        let byAgency = rows.reduce(into: [(name: String, rows: [Row])]()) { groups, row in
            if groups.last?.rows.last?.agency == row.agency {
                groups[groups.count - 1].rows.append(row)
            } else {
                groups.append((row.row.agency, [row]))
            }
        }
        return byAgency.map { group -> HTML in
            Look.section(
                group.name, badge: Look.badge(frame.number(group.rows.count)),
                table(group.name, group.rows, words, frame))
        }.joined()
    }

    private func table(_ name: String, _ rows: [Row], _ words: ChaseWords, _ frame: Frame) -> HTML {
        let list = AssignmentListWords.in(frame.language)
        let columns =
            (mayDraft ? [Column(words.choose)] : []) + [
                Column(list.due), Column(list.assignment), Column(list.notice), Column(list.state),
                Column(words.reminders),
            ]
        return Look.table(
            name, columns, class: "list even fold3", LookWords.in(frame.language),
            rows: rows.map { row($0, words, frame) })
    }

    private func row(_ item: Row, _ words: ChaseWords, _ frame: Frame) -> HTML {
        let states = StateWords.in(frame.language)
        let list = AssignmentListWords.in(frame.language)
        let row = item.row
        let isKept = typed.isChosen(SelectionBar.name, row.id.description, or: true)
        let box: HTML? =
            mayDraft
            ? """
            <td class="c-pick"><label class="pickrow"><input type="checkbox" name="\(SelectionBar.name)" \
            value="\(row.id.description)"\("checked", if: isKept)><span class="vh">\(words.choose): \(row.title)</span>\
            </label></td>
            """ : nil
        let silent: HTML? = row.isNotUpdated ? "<small>\(states.notUpdated)</small>" : nil
        let reminded = item.tally.map { words.tally($0.count, frame.day($0.last)) } ?? words.never
        return """
            <tr>\(box)<td>\(row.due.html(states))</td><td class="c-title"><a class="t" href="\(URLs.assignment(row.id))">\
            \(row.title)</a></td><td class="c-more nowrap">\(row.number), \(list.order(row.label))</td>\
            <td class="c-state">\(row.state.label(states))\(silent)</td>\
            <td class="c-sub"><span class="at-phone">\(words.reminders): </span>\(reminded)</td></tr>
            """
    }
}
