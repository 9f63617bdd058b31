// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML

/// The door: name, password, one button.
package struct SignInPage: Sendable {
    /// What was typed, to be shown again; never the password.
    package let userName: String
    /// Where to go on afterwards.
    package let next: String
    /// Why one wasn't let in.
    package let refusal: String?

    package init(userName: String = "", next: String = "", refusal: String? = nil) {
        self.userName = userName
        self.next = next
        self.refusal = refusal
    }

    package func html(in frame: Frame) -> HTML {
        let words = SignInWords.in(frame.language)
        let message: HTML? = refusal.map {
            "<div class=\"faults\" role=\"alert\" tabindex=\"-1\">\(Icon.warning.html)<div><p>\($0)</p></div></div>"
        }
        let body: HTML = """
            \(message)\(Look.formStart(URLs.signIn, frame))\(Look.hidden("tiep", next))
            \(Field("userName", words.userName).line(userName, complete: "username", isRequired: true))
            \(Field("password", words.password).line("", type: "password", complete: "current-password", isRequired: true))
            \(Look.submit(words.enter))</form>
            <p class="help">\(words.forgotten)</p>
            """
        return Page(title: words.title, line: .text(words.lead), isNarrow: true, body: body).html(in: frame)
    }
}
