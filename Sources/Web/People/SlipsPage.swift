// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import Store

/// One-time passwords to be printed and cut apart; shown only this once.
package struct SlipsPage: Sendable {
    /// A slip and what its holder is.
    package struct Line: Sendable {
        package let slip: Slip
        package let roles: [HeldRole]

        package init(_ slip: Slip, roles: [HeldRole]) {
            self.slip = slip
            self.roles = roles
        }
    }

    package let lines: [Line]
    /// Where to sign in.
    package let address: String

    package init(_ lines: [Line], address: String) {
        self.lines = lines
        self.address = address
    }

    package func html(in frame: Frame) -> HTML {
        let words = AccountWords.in(frame.language)
        let body: HTML = """
            <div class="slips">\(lines.map { box($0, words, frame) })</div>\
            <p class="acts under">\(Look.button(words.toAccounts, to: URLs.accounts))</p>
            """
        return Page(
            title: words.slips, line: .text(words.slipsLead), breadcrumbs: [Link(words.title, URLs.accounts)],
            actions: Look.printer(words.printSlips), entry: .accounts, body: body
        ).html(in: frame)
    }

    private func box(_ line: Line, _ words: AccountWords, _ frame: Frame) -> HTML {
        let names = RoleWords.in(frame.language)
        let roles = line.roles.map { "<p>\(names.name($0.membership.role)), \($0.agency)</p>" as HTML }
        return """
            <div class="slip"><p><strong>\(line.slip.name)</strong></p>\(roles)\
            <p>\(words.signInAt): <span class="mono">\(address)</span></p>\
            <p>\(words.userName): <span class="mono">\(line.slip.userName)</span></p>\
            <p>\(words.password): <span class="mono">\(line.slip.password)</span></p>\
            <p>\(words.slipExpires(frame.moment(line.slip.expiresAt))). \(words.slipOnce)</p></div>
            """
    }
}
