// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// One's own account: roles, password, where one is signed in.
package struct OwnAccountPage: Sendable {
    package let person: Person
    package let choices: [RoleChoice]
    package let sessions: [Session]
    /// The session this page is seen in.
    package let current: ID<Session>
    package let delegations: DelegationSection
    /// Since when there is a second factor; nil when there is none.
    package let factorSetAt: Instant?
    /// What the access log says of the person, the latest first.
    package let access: [AccessEntry]
    package let typed: Typed

    package func html(in frame: Frame) -> HTML {
        let words = OwnAccountWords.in(frame.language)
        let body: HTML = """
            \(Look.faults(typed, LookWords.in(frame.language)))\
            \(Look.facts(facts(words, frame)))<p class="acts">\(Look.button(words.changePassword, to: URLs.password))\
            \(factorButton(frame))\(Look.button(NewsWords.in(frame.language).toChoices, to: URLs.newsChoices))</p>\
            \(Look.section(words.roles, id: "vai-tro", ChooseRolePage.list(choices, frame)))\
            \(delegations.html(in: frame))\
            \(Look.section(words.sessions, id: "phien", list(words, frame)))\(AccessTable.section(access, frame))
            """
        return Page(title: words.title, line: .text(person.name), body: body).html(in: frame)
    }

    private func factorButton(_ frame: Frame) -> HTML {
        let words = SecondFactorWords.in(frame.language)
        return Look.button(factorSetAt == nil ? words.setUp : words.manage, to: URLs.secondFactor, icon: .shield)
    }

    private func facts(_ words: OwnAccountWords, _ frame: Frame) -> [(name: String, value: HTML)] {
        let factor = SecondFactorWords.in(frame.language)
        let state = factorSetAt.map { factor.isOn(frame.day($0)) } ?? factor.isOff
        let position = person.position.isBlank ? [] : [(name: words.position, value: HTML.text(person.position))]
        return [(name: words.userName, value: HTML.text(person.userName))] + position
            + [(name: factor.title, value: HTML.text(state))]
    }

    private func list(_ words: OwnAccountWords, _ frame: Frame) -> HTML {
        let columns = [
            Column(words.browser), Column(words.address), Column(words.begun), Column(words.seen), Column(words.end),
        ]
        let rows = sessions.map { session -> HTML in
            let end: HTML =
                session.id == current
                ? "<span class=\"help\">\(words.thisOne)</span>"
                : Look.oneButton(words.end, URLs.endSession(session.id.description), frame)
            return """
                <tr><td class="c-title">\(BrowserName.short(session.browser))</td><td class="c-sub">\(session.address)</td>\
                <td class="c-sub nowrap">\(frame.moment(session.begunAt))</td>\
                <td class="c-sub nowrap">\(frame.moment(session.seenAt))</td><td>\(end)</td></tr>
                """
        }
        return """
            <p class="help">\(words.sessionsLead)</p>\
            \(Look.table(words.sessions, columns, class: "list fold3", LookWords.in(frame.language), rows: rows))\
            \(Look.oneButton(words.everywhere, URLs.signOutEverywhere, frame))
            """
    }
}
