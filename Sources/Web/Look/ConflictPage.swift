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

        package init(field: String, label: String, mine: String, theirs: String) {
            self.field = field
            self.label = label
            self.mine = mine
            self.theirs = theirs
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
        let rows = differences.map { difference -> HTML in
            let isLong = max(difference.mine.count, difference.theirs.count) > 80
            let mine = Field(difference.field, "\(difference.label): \(look.mine)")
            return """
                <div class="two"><div class="field"><p class="lab">\(difference.label): \(look.theirs)</p>\
                <div class="text pre">\(difference.theirs)</div></div>\
                \(isLong ? mine.area(difference.mine, rows: 6) : mine.line(difference.mine))</div>
                """
        }
        return Page(
            title: title, entry: entry,
            body: """
                \(message.html)\(Look.formStart(action, frame, version: version))\
                \(others.map { Look.hidden($0.0, $0.1) })\(rows)<div class="row">\
                \(Look.submit(look.saveMine))\(Look.button(look.keepTheirs, to: url, .link))</div></form>
                """
        ).html(in: frame)
    }
}
