// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The form of one new account.
package struct NewAccountPage: Sendable {
    package let agencies: [Choice]
    package let typed: Typed

    package init(agencies: [Choice], typed: Typed = .fresh) {
        self.agencies = agencies
        self.typed = typed
    }

    package func html(in frame: Frame) -> HTML {
        let words = AccountWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let body: HTML = """
            \(Look.formStart(URLs.newAccount, frame))\(Look.faults(typed, look))\
            \(Field("name", words.name, typed: typed).line(typed.text("name"), isRequired: true))\
            \(Field("userName", words.userName, help: words.userNameHelp, note: look.optional, typed: typed)
                .line(typed.text("userName"), complete: "off"))\
            \(Field("position", words.position, note: look.optional, typed: typed).line(typed.text("position")))\
            \(RoleFields.html(agencies, typed, frame))\
            <div class="go">\(Look.submit(words.create))\(Look.button(look.back, to: URLs.accounts, .link))</div></form>
            """
        return Page(
            title: words.new, line: .text(words.newLead), breadcrumbs: [Link(words.title, URLs.accounts)],
            entry: .accounts, isNarrow: true, body: body
        ).html(in: frame)
    }
}

/// The three fields that say what somebody is where, and how long.
enum RoleFields {
    static func html(_ agencies: [Choice], _ typed: Typed, _ frame: Frame) -> HTML {
        let words = AccountWords.in(frame.language)
        let names = RoleWords.in(frame.language)
        let roles = Role.allCases.map { Choice($0.rawValue, names.name($0)) }
        let note = LookWords.in(frame.language).optional
        return """
            \(Field("agency", words.agency, typed: typed)
                .select(agencies, typed.text("agency"), empty: words.chooseAgency))\
            \(Field("role", words.role, typed: typed).select(roles, typed.text("role", or: Role.officer.rawValue)))\
            \(Field("until", words.until, help: words.untilHelp, note: note, typed: typed).day(typed.text("until")))
            """
    }
}
