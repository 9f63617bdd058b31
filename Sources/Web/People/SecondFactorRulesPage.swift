// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// Who is required to have a second factor, and from when.
package struct SecondFactorRulesPage: Sendable {
    package let rules: [SecondFactorRule]
    /// How many open accounts have one, of how many.
    package let having: Int
    package let all: Int
    package let typed: Typed

    package func html(in frame: Frame) -> HTML {
        let words = SecondFactorWords.in(frame.language)
        let accounts = AccountWords.in(frame.language)
        let names = RoleWords.in(frame.language)
        let roles = Role.allCases.map { Choice($0.rawValue, names.name($0)) }
        let form: HTML = """
            \(Look.formStart(URLs.secondFactorRules, frame))\
            \(Field("role", words.role, typed: typed).select(roles, typed.text("role"), empty: words.everyone))\
            \(Field("since", words.since, help: words.sinceHelp, typed: typed).day(typed.text("since")))\
            <div class="go">\(Look.submit(words.require))</div></form>
            """
        let body: HTML = """
            \(Look.faults(typed, LookWords.in(frame.language)))<p>\(words.having(having, all))</p>\
            <div class="cols"><div>\(list(words, names, frame))</div><div>\(Look.box(words.require, form))</div></div>
            """
        return Page(
            title: words.rulesTitle, line: .text(words.rulesLead), breadcrumbs: [Link(accounts.title, URLs.accounts)],
            entry: .accounts, body: body
        ).html(in: frame)
    }

    private func list(_ words: SecondFactorWords, _ names: RoleWords, _ frame: Frame) -> HTML {
        guard !rules.isEmpty else { return "<p>\(words.noRules)</p>" }
        let rows = rules.map { rule -> HTML in
            let whom = rule.role.map(names.name) ?? words.everyone
            let state = rule.since <= frame.today ? words.inForce : words.fromDay(rule.since.official)
            return """
                <tr><td class="c-title"><strong>\(whom)</strong></td><td class="c-sub">\(state)</td>\
                <td>\(Look.oneButton(words.lift, URLs.liftSecondFactor(rule.id), frame))</td></tr>
                """
        }
        return "<table class=\"list fold3\"><tbody>\(rows)</tbody></table>"
    }
}
