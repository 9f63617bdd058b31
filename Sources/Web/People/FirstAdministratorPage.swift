// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The form that makes the first administrator, reached by a link that works once.
package struct FirstAdministratorPage: Sendable {
    /// The address of the form, with the link's secret in it.
    package let url: String
    package let typed: Typed

    package init(url: String, typed: Typed = .fresh) {
        self.url = url
        self.typed = typed
    }

    package func html(in frame: Frame) -> HTML {
        let words = SignInWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let least = words.passwordHelp(Password.least)
        let province = Field("province", words.province, help: words.provinceHelp, typed: typed)
        let name = Field("name", words.name, typed: typed)
        let userName = Field("userName", words.userName, help: words.userNameHelp, typed: typed)
        let password = Field("new", words.password, help: least, typed: typed)
        let again = Field("again", words.again, typed: typed)
        let body: HTML = """
            \(Look.faults(typed, look))\(Look.formStart(url, frame))
            \(province.line(typed.text("province")))\(name.line(typed.text("name"), complete: "name"))
            \(userName.line(typed.text("userName"), complete: "username"))
            \(password.line("", type: "password", complete: "new-password"))
            \(again.line("", type: "password", complete: "new-password"))
            \(Look.submit(words.create))</form>
            """
        return Page(title: words.firstTitle, line: .text(words.firstLead), isNarrow: true, body: body).html(in: frame)
    }
}
