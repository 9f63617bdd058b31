// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// The reminders of an assignment on its page, and the form that reminds once more.
package struct ReminderSection: Sendable {
    package let assignment: ID<Assignment>
    /// The latest first.
    package let reminders: [ReminderStore.Seen]
    package let mayRemind: Bool
    /// Whether the reader may open the letters.
    package let mayOpenLetters: Bool
    package let typed: Typed

    /// What was said, by whom, when; nothing where nobody was reminded.
    package func list(_ frame: Frame) -> HTML {
        guard !reminders.isEmpty else { return .empty }
        let words = ChaseWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let rows = reminders.map { seen -> HTML in
            let said: HTML
            if let letter = seen.letter {
                let title = words.byLetter(letter.number, letter.on.official)
                said =
                    mayOpenLetters
                    ? seen.reminder.letter.map { "<a href=\"\(URLs.letter($0))\">\(title)</a>" } ?? "\(title)"
                    : "\(title)"
            } else {
                said = Look.paragraphs(seen.reminder.text)
            }
            return """
                <tr><td class="nowrap">\(frame.moment(seen.reminder.at))</td>\
                <td><strong>\(seen.agency)</strong><small>\(seen.person)</small></td><td>\(said)</td></tr>
                """
        }
        let columns = [Column(look.when), Column(look.who), Column(words.section)]
        return Look.section(
            words.section, id: "don-doc", badge: Look.badge(frame.number(reminders.count)),
            Look.table(words.section, columns, class: "list hist", look, rows: rows))
    }

    /// The box of the side column with the form.
    package func box(_ frame: Frame) -> HTML {
        guard mayRemind else { return .empty }
        let words = ChaseWords.in(frame.language)
        let action = URLs.remind(assignment)
        let typed = typed.of(action)
        let field = Field("text", words.text, help: words.textHelp, prefix: "nhac-", typed: typed)
            .area(typed.text("text"), rows: 3)
        let form: HTML = """
            \(Look.formStart(action, frame))\(Look.faults(typed, LookWords.in(frame.language), prefix: "nhac-"))\(field)\
            \(Look.submit(words.remind, .plain, icon: .send))</form>
            """
        return Look.box(
            words.remindTitle, "<div>\(Look.details(words.remindFold, isOpen: !typed.faults.isEmpty, form))</div>")
    }
}
