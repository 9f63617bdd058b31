// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML
import WorkingTime

/// What the second of two people editing sees (409): both texts, and the choice between them.
package struct ConflictPage: Sendable {
    /// One field in both versions.
    package struct Difference: Sendable {
        /// The field's name in the form, and its label.
        package let field: String
        package let label: String
        package let mine: String
        package let theirs: String
        /// Typed text can be joined here; a choice can only be taken or left.
        package let isEditable: Bool

        package init(field: String, label: String, mine: String, theirs: String, isEditable: Bool = true) {
            self.field = field
            self.label = label
            self.mine = mine
            self.theirs = theirs
            self.isEditable = isEditable
        }
    }

    /// The record's title.
    package let title: String
    package let entry: MenuEntry?
    /// Who changed it in the meantime, and when.
    package let who: String
    package let at: Instant
    package let differences: [Difference]
    /// Fields sent along unchanged, such as the button pressed: name and value.
    package let others: [(String, String)]
    /// Where the form is sent again, against this version.
    package let action: String
    package let version: Int
    /// The record's page.
    package let url: String

    package init(
        title: String, entry: MenuEntry?, who: String, at: Instant, differences: [Difference],
        others: [(String, String)], action: String, version: Int, url: String
    ) {
        self.title = title
        self.entry = entry
        self.who = who
        self.at = at
        self.differences = differences
        self.others = others
        self.action = action
        self.version = version
        self.url = url
    }

    package func html(in frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let message = Message(.warning, look.conflict(who, frame.clock(at)), look.conflictKept)
        let rows = differences.map { row($0, look) }
        return Page(
            title: title, entry: entry,
            body: """
                \(message.html)\(Look.formStart(action, frame, version: version))\
                \(others.map { Look.hidden($0.0, $0.1) })\(rows)<div class="row">\
                \(Look.submit(look.saveMine))\(Look.button(look.keepTheirs, to: url, .link))</div></form>
                """
        ).html(in: frame)
    }

    private func row(_ difference: Difference, _ look: LookWords) -> HTML {
        func shown(_ whose: String, _ value: String) -> HTML {
            """
            <div class="field"><p class="lab">\(difference.label): \(whose)</p>\
            <div class="text pre">\(value.isEmpty ? look.nothing : value)</div></div>
            """
        }
        let field = Field(difference.field, "\(difference.label): \(look.mine)")
        let isLong = max(difference.mine.count, difference.theirs.count) > 80 || difference.mine.contains("\n")
        let mine: HTML =
            if !difference.isEditable {
                shown(look.mine, difference.mine)
            } else if isLong {
                field.area(difference.mine, rows: 6)
            } else {
                field.line(difference.mine)
            }
        return "<div class=\"two\">\(shown(look.theirs, difference.theirs))\(mine)</div>"
    }
}
