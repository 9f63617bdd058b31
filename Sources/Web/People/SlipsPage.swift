// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML

/// One-time passwords to be printed and cut apart; shown only this once.
package struct SlipsPage: Sendable {
    package let slips: [Slip]

    package init(_ slips: [Slip]) { self.slips = slips }

    package func html(in frame: Frame) -> HTML {
        let words = AccountWords.in(frame.language)
        let boxes = slips.map { slip -> HTML in
            """
            <div class="slip"><p><strong>\(slip.name)</strong></p>\
            <p>\(words.userName): <span class="mono">\(slip.userName)</span></p>\
            <p>\(words.password): <span class="mono">\(slip.password)</span></p>\
            <p>\(words.slipExpires(frame.moment(slip.expiresAt))). \(words.slipOnce)</p></div>
            """
        }
        let body: HTML = """
            <div class="slips">\(boxes)</div>\
            <p class="acts">\(Look.button(words.toAccounts, to: URLs.accounts))</p>
            """
        return Page(
            title: words.slips, line: .text(words.slipsLead), breadcrumbs: [Link(words.title, URLs.accounts)],
            entry: .accounts, body: body
        ).html(in: frame)
    }
}
