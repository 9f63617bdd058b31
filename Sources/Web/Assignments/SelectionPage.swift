// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// Before something is done with several assignments: which of them it will be done with, which not and why.
package struct SelectionPage: Sendable {
    /// What is to be done.
    package enum Work: Sendable {
        case acknowledge
        case accept
        case remind

        /// The address that shows and does it.
        var url: String {
            switch self {
            case .acknowledge: URLs.acknowledgeChosen
            case .accept: URLs.acceptChosen
            case .remind: URLs.remindChosen
            }
        }

        func title(_ words: SelectionWords) -> String {
            switch self {
            case .acknowledge: words.acknowledgeTitle
            case .accept: words.acceptTitle
            case .remind: words.remindTitle
            }
        }

        func button(_ words: SelectionWords, _ count: String) -> String {
            switch self {
            case .acknowledge: words.acknowledgeButton(count)
            case .accept: words.acceptButton(count)
            case .remind: words.remindButton(count)
            }
        }

        func said(_ words: SelectionWords, _ count: String) -> String {
            switch self {
            case .acknowledge: words.acknowledged(count)
            case .accept: words.accepted(count)
            case .remind: words.reminded(count)
            }
        }
    }

    /// One chosen assignment.
    package struct Row: Sendable {
        package let id: ID<Assignment>
        package let title: String
        package let agency: String
        package let due: DueCell
        /// The report that would be accepted: its identity, text, and how many files came with it.
        package let report: (id: ID<ProgressReport>, text: String, files: Int)?
        /// Why it can't be done; nil when it can.
        package let hindrance: String?
    }

    package let work: Work
    package let rows: [Row]
    /// The list to go back to.
    package let back: String
    package let typed: Typed

    private var able: [Row] { rows.filter { $0.hindrance == nil } }
    private var hindered: [Row] { rows.filter { $0.hindrance != nil } }

    package func html(in frame: Frame) -> HTML {
        let words = SelectionWords.in(frame.language)
        let title = work.title(words)
        let list = LookWords.in(frame.language).entries(.assignments)
        return Page(
            title: title, breadcrumbs: [Link(list, back), Link(title, "")], entry: .assignments,
            body: body(words, frame)
        ).html(in: frame)
    }

    private func body(_ words: SelectionWords, _ frame: Frame) -> HTML {
        let button = Look.button(words.back, to: back)
        guard !rows.isEmpty else { return Look.empty(words.noneTitle, words.noneText, button: button) }
        let left: HTML =
            hindered.isEmpty
            ? .empty
            : Look.section(
                words.hindered, id: "khong-duoc", badge: Look.badge(frame.number(hindered.count)),
                table(hindered, words, frame))
        guard !able.isEmpty else {
            return Look.faults(typed, LookWords.in(frame.language))
                + Look.empty(words.noneAbleTitle, words.noneAbleText, button: button) + left
        }
        return form(words, frame) + left
    }

    /// Fields: `chon` (identities), `bao-cao` (the report read, for each), `ve`, `opinion` or `text`.
    private func form(_ words: SelectionWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let count = frame.number(able.count)
        let picks = able.map { row -> HTML in
            let report: HTML? = row.report.map { Look.hidden("bao-cao", $0.id.description) }
            return "\(Look.hidden(SelectionBar.name, row.id.description))\(work == .accept ? report : nil)"
        }
        let others = hindered.map { Look.hidden("khong", $0.id.description) }
        return """
            \(Look.formStart(work.url, frame))\
            \(Look.faults(typed, look))\(picks)\(others)\(Look.hidden(SelectionBar.back, back))\
            \(Look.section(work == .remind ? words.toRemind : words.able, id: "se-ghi", badge: Look.badge(count), table(able, words, frame)))\
            \(said(words, look))<p class="help">\(words.together(count))</p><div class="row">\
            \(Look.submit(work.button(words, count), icon: work == .remind ? .send : .check))\
            \(Look.button(words.back, to: back, .link))</div></form>
            """
    }

    /// What is said to all of them: an opinion that may be left out, or the words of the reminder.
    private func said(_ words: SelectionWords, _ look: LookWords) -> HTML? {
        switch work {
        case .acknowledge: nil
        case .accept:
            Field("opinion", words.opinion, help: words.opinionHelp, note: look.optional, typed: typed)
                .area(typed.text("opinion"), rows: 3)
        case .remind:
            Field("text", words.reminder, help: words.reminderHelp, typed: typed)
                .area(typed.text("text", or: words.suggestedReminder), rows: 3)
        }
    }

    private func table(_ rows: [Row], _ words: SelectionWords, _ frame: Frame) -> HTML {
        let list = AssignmentListWords.in(frame.language)
        let isHindered = rows.first?.hindrance != nil
        var columns = [Column(list.due), Column(list.agency), Column(list.assignment)]
        if isHindered || work == .accept { columns.append(Column(isHindered ? words.reason : words.report)) }
        return Look.table(
            isHindered ? words.hindered : words.able, columns, class: "list fold3", LookWords.in(frame.language),
            rows: rows.map { row($0, words, frame) })
    }

    /// So much of a report that one remembers which it is; the assignment's page shows it whole.
    private static func beginning(of text: String) -> String {
        guard text.count > 240 else { return text }
        let cut = text.prefix(240)
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
    }

    private func row(_ row: Row, _ words: SelectionWords, _ frame: Frame) -> HTML {
        let last: HTML? =
            if let hindrance = row.hindrance {
                "<td class=\"c-sub\">\(hindrance)</td>"
            } else if work == .accept, let report = row.report {
                """
                <td class="c-sub">\(Self.beginning(of: report.text))\
                <small>\(words.files(frame.number(report.files)))</small></td>
                """
            } else {
                nil
            }
        return """
            <tr><td>\(row.due.html(StateWords.in(frame.language)))</td><td class="c-sub c-agency">\(row.agency)</td>\
            <td class="c-title"><a class="t" href="\(URLs.assignment(row.id))">\(row.title)</a></td>\(last)</tr>
            """
    }
}
