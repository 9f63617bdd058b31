// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// One account: who, roles, what an administrator can do about it, and what happened.
package struct AccountPage: Sendable {
    package let person: Person
    package let roles: [HeldRole]
    package let agencies: [Choice]
    package let access: [AccessEntry]
    package let history: History
    package let delegations: DelegationSection
    /// Since when there is a second factor; nil when there is none.
    package let factorSetAt: Instant?
    package let typed: Typed

    package init(
        person: Person, roles: [HeldRole], agencies: [Choice], access: [AccessEntry], history: History,
        delegations: DelegationSection, factorSetAt: Instant?, typed: Typed = .fresh
    ) {
        self.person = person
        self.roles = roles
        self.agencies = agencies
        self.access = access
        self.history = history
        self.delegations = delegations
        self.factorSetAt = factorSetAt
        self.typed = typed
    }

    package func html(in frame: Frame) -> HTML {
        let words = AccountWords.in(frame.language)
        let ended: HTML? = person.endedAt.map { Message(.info, words.endedOn(frame.day($0))).html }
        let side: HTML? = person.endedAt == nil ? "<div>\(doings(words, frame))</div>" : nil
        let body: HTML = """
            \(ended)\(Look.faults(typed, LookWords.in(frame.language)))\
            <div class="cols"><div>\(held(words, frame))\
            \(delegations.html(in: frame))\(AccessTable.section(access, frame))\(history.html(in: frame))</div>\(side)</div>
            """
        return Page(
            title: person.name, line: line(words, frame), breadcrumbs: [Link(words.title, URLs.accounts)],
            entry: .accounts,
            body: body
        ).html(in: frame)
    }

    private func line(_ words: AccountWords, _ frame: Frame) -> HTML {
        let position: HTML? = person.position.isBlank ? nil : " · \(person.position)"
        let state: HTML? = person.mustChangePassword ? " · \(words.mustChange)" : nil
        let words = SecondFactorWords.in(frame.language)
        let factor = factorSetAt.map { words.isOn(frame.day($0)) } ?? words.isOff
        return "\(person.userName)\(position)\(state) · \(words.title): \(factor)"
    }

    private func held(_ words: AccountWords, _ frame: Frame) -> HTML {
        let names = RoleWords.in(frame.language)
        let rows = roles.map { held -> HTML in
            let membership = held.membership
            let until: HTML? = membership.until.map { "\(words.untilDay($0.official))" }
            let end: HTML =
                membership.endedAt.map { "\(words.roleEnded(frame.day($0)))" }
                ?? (person.endedAt == nil
                    ? Look.fold(
                        words.endRoleFold, words.endRoleLead,
                        Look.oneButton(words.endRole, URLs.endMembership(person.id, membership.id), frame)) : .empty)
            return """
                <tr><td class="c-title"><strong>\(names.name(membership.role))</strong></td>\
                <td class="c-sub">\(held.agency)</td><td class="c-sub">\(until)</td><td class="c-sub">\(end)</td></tr>
                """
        }
        let columns = [Column(words.role), Column(words.agency), Column(words.until), Column(words.state)]
        return Look.section(
            words.roles, id: "vai-tro",
            Look.table(words.roles, columns, class: "list fold3", LookWords.in(frame.language), rows: rows))
    }

    private func doings(_ words: AccountWords, _ frame: Frame) -> HTML {
        let add: HTML = """
            \(Look.formStart(URLs.addMembership(person.id), frame))\(RoleFields.html(agencies, typed, frame))\
            <div class="go">\(Look.submit(words.addRole, .plain))</div></form>
            """
        let factor = SecondFactorWords.in(frame.language)
        let resetFactor: HTML =
            factorSetAt == nil
            ? .empty
            : Look.fold(
                factor.resetFold, factor.resetLead,
                Look.oneButton(factor.reset, URLs.resetSecondFactor(person.id), frame))
        let folds = [
            Look.fold(
                words.resetFold, words.resetLead, Look.oneButton(words.reset, URLs.resetPassword(person.id), frame)),
            resetFactor,
            Look.fold(words.endFold, words.endLead, Look.oneButton(words.end, URLs.endAccount(person.id), frame)),
        ]
        let sessions: HTML = """
            <div><p class="help">\(words.endSessionsLead)</p>\
            \(Look.oneButton(words.endSessions, URLs.endSessions(person.id), frame))</div>
            """
        return Look.box(words.addRole, add)
            + Look.box(words.account(person.userName), "\(sessions)<div>\(folds)</div>")
    }
}
