// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// Who acts for a person and whom the person acts for, with a form for one more: on their own page and on an
/// administrator's.
package struct DelegationSection: Sendable {
    /// The roles that may be given, each with those who may act in it.
    package struct Form: Sendable {
        package let action: String
        /// What is chosen beforehand: the least that gives anything of the first role.
        package let scope: Delegation.Scope
        package let roles: [Choice]
        package let colleagues: [Choice]
    }

    package let rows: [DelegationRow]
    /// Whose page it is.
    package let person: ID<Person>
    /// Nil where nothing can be given from here.
    package let form: Form?
    package let end: @Sendable (ID<Delegation>) -> String
    package let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = DelegationWords.in(frame.language)
        return Look.section(
            words.title, id: "uy-quyen",
            "<p class=\"help\">\(words.lead)</p>\(list(words, frame))\(fields(words, frame))")
    }

    private func list(_ words: DelegationWords, _ frame: Frame) -> HTML {
        guard !rows.isEmpty else { return "<p>\(words.none)</p>" }
        let names = RoleWords.in(frame.language)
        let lines = rows.map { row -> HTML in
            let delegation = row.delegation
            let who = delegation.principal == person ? words.gives(row.delegate) : words.receives(row.principal)
            let reason: HTML? = delegation.reason.isBlank ? nil : "<small>\(delegation.reason)</small>"
            return """
                <tr><td class="c-title"><strong>\(who)</strong><br>\(names.name(row.role)), \(row.agency) · \
                \(words.scopeName(delegation.scope))\(reason)</td>\
                <td class="c-sub nowrap">\(words.days(delegation.begins.official, delegation.until.official))</td>\
                <td class="c-sub">\(state(delegation, words, frame))</td></tr>
                """
        }
        let columns = [Column(words.whoWhat), Column(words.when), Column(words.state)]
        return Look.table(words.title, columns, class: "list fold3", LookWords.in(frame.language), rows: lines)
    }

    private func state(_ delegation: Delegation, _ words: DelegationWords, _ frame: Frame) -> HTML {
        if let ended = delegation.endedAt { return "\(words.endedOn(frame.day(ended)))" }
        if delegation.isOver(on: frame.today) { return "\(words.isOver)" }
        let state = delegation.isValid(on: frame.today) ? words.isNow : words.isComing
        return "\(state) \(Look.oneButton(words.end, end(delegation.id), frame))"
    }

    private func fields(_ words: DelegationWords, _ frame: Frame) -> HTML {
        guard let form, !form.roles.isEmpty else { return .empty }
        guard !form.colleagues.isEmpty else { return "<p class=\"help\">\(words.noColleagues)</p>" }
        let typed = typed.of(form.action)
        // The account page has other forms with a role and an end.
        let prefix = "uq-"
        let scopes = Delegation.Scope.fromLeast.map {
            Choice($0.rawValue, words.scopeName($0), note: words.scopeNote($0))
        }
        let only = form.roles.count == 1 ? form.roles.first?.value : nil
        let fields: [HTML] = [
            Field("role", words.role, prefix: prefix, typed: typed).select(
                form.roles, only ?? typed.text("role"), empty: only == nil ? words.choose : nil),
            Field("delegate", words.delegate, prefix: prefix, typed: typed).select(
                form.colleagues, typed.text("delegate"), empty: words.choose),
            "<p class=\"help\">\(words.scopeHelp)</p>",
            Field("scope", words.scope, prefix: prefix, typed: typed).radios(
                scopes, typed.text("scope", or: form.scope.rawValue)),
            """
            <div class="two">\(Field("begins", words.begins, prefix: prefix, typed: typed).day(typed.text("begins")))\
            \(Field("until", words.until, prefix: prefix, typed: typed).day(typed.text("until")))</div>
            """,
            Field("reason", words.reason, help: words.reasonHelp, prefix: prefix, typed: typed).line(
                typed.text("reason")),
        ]
        return Look.details(
            words.formTitle, isOpen: !typed.faults.isEmpty,
            "\(Look.formStart(form.action, frame))\(fields)<div class=\"go\">\(Look.submit(words.give))</div></form>")
    }
}
