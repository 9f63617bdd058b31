// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The form that changes one's own password.
package struct PasswordPage: Sendable {
    /// Whether one can do nothing else before.
    package let isRequired: Bool
    package let typed: Typed

    package init(isRequired: Bool, typed: Typed = .fresh) {
        self.isRequired = isRequired
        self.typed = typed
    }

    package func html(in frame: Frame) -> HTML {
        let words = OwnAccountWords.in(frame.language)
        let help = SignInWords.in(frame.language).passwordHelp(Password.least)
        let fields = [
            Field("current", words.current, typed: typed).line("", type: "password", complete: "current-password"),
            Field("new", words.new, help: help, typed: typed).line("", type: "password", complete: "new-password"),
            Field("again", words.again, typed: typed).line("", type: "password", complete: "new-password"),
        ]
        let body: HTML = """
            \(Look.formStart(URLs.password, frame))\(Look.faults(typed, LookWords.in(frame.language)))\(fields)\
            <div class="go">\(Look.submit(words.save))</div></form>
            """
        return Page(
            title: words.passwordTitle, line: .text(isRequired ? words.mustChange : words.passwordLead),
            breadcrumbs: isRequired ? [] : [Link(words.title, URLs.account)], isNarrow: true, body: body
        ).html(in: frame)
    }
}
