// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML

/// The second step at the door: the code.
package struct CodePage: Sendable {
    /// Where to go on afterwards.
    package let next: String
    /// Why the code wasn't taken.
    package let refusal: String?

    package init(next: String = "", refusal: String? = nil) {
        self.next = next
        self.refusal = refusal
    }

    package func html(in frame: Frame) -> HTML {
        let words = SignInWords.in(frame.language)
        let message: HTML? = refusal.map {
            "<div class=\"faults\" role=\"alert\" tabindex=\"-1\">\(Icon.warning.html)<div><p>\($0)</p></div></div>"
        }
        let body: HTML = """
            \(message)\(Look.formStart(URLs.signInCode, frame))\(Look.hidden("tiep", next))
            \(Field("code", words.code, help: words.codeHelp).line("", complete: "one-time-code", isRequired: true))
            \(Look.submit(words.codeEnter))</form>
            <p class="help">\(words.codeLost) <a href="\(URLs.signIn)">\(words.codeAgain)</a></p>
            """
        return Page(title: words.codeTitle, line: .text(words.codeLead), isNarrow: true, body: body).html(in: frame)
    }
}
