// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// The list of assignments, filtered by its address.
package struct AssignmentListPage: Sendable {
    /// One assignment.
    package struct Row: Sendable {
        package let id: ID<Assignment>
        package let title: String
        package let agency: String
        package let notice: ID<Notice>
        /// Number and symbol of the notice.
        package let number: String
        /// The order's number in it.
        package let label: String
        package let state: Assignment.State
        package let due: DueCell
        package let updatedAt: Instant
        /// Silent for longer than it should be; kept apart from late.
        package let isNotUpdated: Bool
        /// "đã đôn đốc 2 lần, gần nhất 05/10/2026"; nil where nobody was reminded.
        package var reminders: String?

        package init(
            id: ID<Assignment>, title: String, agency: String, notice: ID<Notice>, number: String, label: String,
            state: Assignment.State, due: DueCell, updatedAt: Instant, isNotUpdated: Bool = false
        ) {
            self.id = id
            self.title = title
            self.agency = agency
            self.notice = notice
            self.number = number
            self.label = label
            self.state = state
            self.due = due
            self.updatedAt = updatedAt
            self.isNotUpdated = isNotUpdated
        }
    }

    package let filter: AssignmentFilter
    package let rows: [Row]
    package let paging: Paging
    /// Within the filter, whatever its state and period.
    package let late: Count
    package let awaiting: Count
    package let unacknowledged: Count
    /// Agencies and notices to choose from; those the reader may see.
    package let agencies: [Choice]
    package let notices: [Choice]
    /// What the reader can do with chosen rows.
    package let selection: SelectionBar

    package init(
        filter: AssignmentFilter, rows: [Row], paging: Paging, late: Count, awaiting: Count, unacknowledged: Count,
        agencies: [Choice], notices: [Choice], selection: SelectionBar
    ) {
        self.filter = filter
        self.rows = rows
        self.paging = paging
        self.late = late
        self.awaiting = awaiting
        self.unacknowledged = unacknowledged
        self.agencies = agencies
        self.notices = notices
        self.selection = selection
    }

    package func html(in frame: Frame) -> HTML {
        let words = AssignmentListWords.in(frame.language)
        let overdue: HTML? =
            late.value == 0 ? nil : ", <span class=\"late\">\(words.lateOnes(frame.count(late)))</span>"
        let total = frame.count(paging.total)
        let line: HTML = "\(filter.inForce == 0 ? words.assignments(total) : words.matching(total))\(overdue)"
        return Page(
            title: words.title, line: line,
            actions: Look.button(DifficultyWords.in(frame.language).title, to: URLs.difficulties(nil))
                + (rows.isEmpty ? .empty : Look.exports(of: filter.with { _ in }.url, frame.language)),
            entry: .assignments,
            body: band(words, LookWords.in(frame.language), frame) + list(frame, words)
        ).html(in: frame)
    }

    private func list(_ frame: Frame, _ words: AssignmentListWords) -> HTML {
        let look = LookWords.in(frame.language)
        guard !rows.isEmpty else {
            return filter.inForce == 0
                ? Look.empty(words.noneTitle, words.noneText)
                : Look.empty(
                    words.noMatchTitle, words.noMatchText,
                    button: Look.button(look.clearFilter, to: URLs.assignments(), .primary))
        }
        let states = StateWords.in(frame.language)
        let choosing = SelectionWords.in(frame.language)
        return """
            \(selection.html(choosing))<div class="scroll"><table class="list fold3">\
            <caption class="vh">\(words.title)</caption>\(Look.tableHead(columns(words, choosing.column), look))<tbody>\
            \(rows.map { row($0, frame, words, states, choosing) })</tbody></table></div>\
            \(Look.pager(paging, frame, look))
            """
    }

    private func columns(_ words: AssignmentListWords, _ choose: String) -> [Column] {
        (selection.acts.isEmpty ? [] : [Column(choose)]) + [
            column(words.due, .due), column(words.agency, .agency), Column(words.assignment), Column(words.notice),
            column(words.state, .state), column(words.updated, .updated),
        ]
    }

    private func column(_ text: String, _ sort: AssignmentFilter.Sort) -> Column {
        let isNow = filter.sort == sort
        let url = filter.with {
            $0.sort = sort
            $0.isDescending = isNow && !filter.isDescending
        }.url
        return Column(text, url: url, sorted: isNow ? (filter.isDescending ? .descending : .ascending) : nil)
    }

    private func box(_ row: Row, _ choosing: SelectionWords) -> HTML? {
        guard !selection.acts.isEmpty else { return nil }
        return "<td class=\"c-pick\">\(selection.box(row.id, row.title, choosing))</td>"
    }

    private func row(
        _ row: Row, _ frame: Frame, _ words: AssignmentListWords, _ states: StateWords, _ choosing: SelectionWords
    ) -> HTML {
        let silent: HTML? = row.isNotUpdated ? "<small>\(states.notUpdated)</small>" : nil
        return """
            <tr>\(box(row, choosing))<td>\(row.due.html(states))</td><td class="c-sub c-agency">\(row.agency)</td>\
            <td class="c-title"><a class="t" href="\(URLs.assignment(row.id))">\(row.title)</a></td>\
            <td class="c-more nowrap"><a href="\(URLs.notice(row.notice))">\(row.number)</a>, \(words.order(row.label))</td>\
            <td class="c-state">\(row.state.label(states))\(row.reminders.map { "<small class=\"reminded\">\($0)</small>" as HTML })</td>\
            <td class="c-more nowrap">\(frame.shortMoment(row.updatedAt))\(silent)</td></tr>
            """
    }
}
