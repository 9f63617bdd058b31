// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import WorkingTime

/// Which of one's roles to act in.
package struct ChooseRolePage: Sendable {
    package let choices: [RoleChoice]
    /// Where to go on afterwards.
    package let next: String

    package init(choices: [RoleChoice], next: String = "") {
        self.choices = choices
        self.next = next
    }

    package func html(in frame: Frame) -> HTML {
        let words = OwnAccountWords.in(frame.language)
        return Page(
            title: words.chooseTitle, line: .text(words.chooseLead), isNarrow: true,
            body: Self.list(choices, frame, next)
        ).html(in: frame)
    }

    /// The roles, each with a button of its own.
    static func list(_ choices: [RoleChoice], _ frame: Frame, _ next: String = "") -> HTML {
        let words = OwnAccountWords.in(frame.language)
        let names = RoleWords.in(frame.language)
        let delegations = DelegationWords.in(frame.language)
        func part(_ scope: Delegation.Scope) -> HTML {
            scope == .all ? .empty : " (\(delegations.scopeName(scope).lowercased()))"
        }
        let items = choices.map { choice -> HTML in
            let until: HTML? = choice.until.map { "<br><span class=\"help\">\(words.until($0.official))</span>" }
            let act: HTML =
                choice.isInUse
                ? "<span class=\"help\">\(words.inUse)</span>"
                : """
                \(Look.formStart(URLs.chooseRole, frame, class: "inline"))\
                \(standing(choice.standing))\(Look.hidden("tiep", next))\
                \(Look.submit(words.act, .plain))</form>
                """
            let behalf: HTML? = choice.principal.map { "<br>\(delegations.onBehalf($0))\(part(choice.scope))" }
            return """
                <tr><td class="c-title"><strong>\(names.name(choice.role))</strong>\(behalf)<br>\(choice.agency)\(until)</td>\
                <td>\(act)</td></tr>
                """
        }
        return "<table class=\"list fold3\"><tbody>\(items)</tbody></table>"
    }

    /// What the form says is chosen.
    private static func standing(_ standing: Sessions.Standing) -> HTML {
        switch standing {
        case .own(let membership): Look.hidden("membership", membership.description)
        case .delegated(let delegation): Look.hidden("delegation", delegation.description)
        }
    }
}
