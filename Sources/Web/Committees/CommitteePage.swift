// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// One committee or working group, as it is or as it was on a day.
struct CommitteePage: Sendable {
    let body: SteeringCommittee
    let agencyName: String
    let standingName: String?
    let day: Day
    let members: [CommitteeMember]
    let decisions: [CommitteeDecision]
    /// Whether the reader writes in its name.
    let mayWrite: Bool
    /// What the reorganisation of agencies made of it.
    let reorganised: [(what: HandedOver, by: Reorganisation)]
    /// The roles of members who have an account.
    let roles: [ID<Person>: [Role]]
    /// For the province's committee: who holds the standing officers' role in the standing office, and who elsewhere.
    let officers: (there: [String], elsewhere: [String])?

    func html(in frame: Frame) -> HTML {
        let words = CommitteeWords.in(frame.language)
        let serving = members.filter { $0.serves(on: day) }.sorted { ($0.place, $0.name) < ($1.place, $1.name) }
        let ended: HTML? = body.exists(on: frame.today) ? nil : "\(words.endedLine(body.endedOn?.official ?? "")) · "
        return Page(
            title: body.name, line: "\(ended)\(words.membersOn(serving.count, day.official))",
            breadcrumbs: [Link(words.title, URLs.committees), Link(agencyName, "")],
            actions: mayWrite
                ? Look.button(
                    CommitteeLetterWords.in(frame.language).write, to: URLs.newLetter(of: body.id), icon: .fileText)
                : .empty, entry: .rounds,
            body: """
                <div class="cols wide"><div>\(asOf(words, frame))\(list(serving, words, frame))\
                \(former(words, frame))</div><aside>\(facts(words, frame))\(rights(words))\(history(words))</aside></div>
                """
        ).html(in: frame)
    }

    /// Field: `ngay`.
    private func asOf(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        let back: HTML? =
            day == frame.today ? nil : "<a class=\"btn-link\" href=\"\(URLs.committee(body.id))\">\(words.today)</a>"
        return """
            <form class="asof" action="\(URLs.committee(body.id))">\(Field("ngay", words.asOf).day(day.official))\
            \(Look.submit(words.show, .plain))\(back)</form>
            """
    }

    private func list(_ serving: [CommitteeMember], _ words: CommitteeWords, _ frame: Frame) -> HTML {
        let columns = [
            Column(words.name), Column(words.position), Column(words.part), Column(words.since), Column(words.account),
        ]
        let rows = serving.map { member -> HTML in
            """
            <tr><td class="c-title"><strong>\(member.name)</strong></td><td class="c-sub">\(member.position)</td>\
            <td class="c-sub">\(words.role(member.role, body.kind))\(deviation(member, words))</td>\
            <td class="c-sub nowrap"><span class="at-phone">\(words.since) </span>\(member.since.official)</td>\
            <td class="c-sub">\(account(member, words, frame))</td></tr>
            """
        }
        return Look.section(
            words.members, badge: Look.badge(frame.number(serving.count)),
            rows.isEmpty
                ? "<p class=\"soft\">\(words.endedLine(body.endedOn?.official ?? ""))</p>"
                : Look.table(
                    words.members, columns, class: "list fold3", LookWords.in(frame.language), rows: rows))
    }

    private func deviation(_ member: CommitteeMember, _ words: CommitteeWords) -> HTML? {
        guard member.role == .chair, body.scope == .agency, body.kind == .committee,
            HeadTitles.chairing(member.position) == .another
        else { return nil }
        let reason = decisions.first { $0.id == member.sinceDecision }?.content.chairReason ?? ""
        return "<small class=\"ask\">\(words.chairDeviates)\(reason.isEmpty ? "" : ": " + reason)</small>"
    }

    private func account(_ member: CommitteeMember, _ words: CommitteeWords, _ frame: Frame) -> HTML {
        guard let person = member.person else { return "<span class=\"soft\">\(words.noAccount)</span>" }
        let names = RoleWords.in(frame.language)
        let roles = roles[person] ?? []
        return "\(roles.isEmpty ? words.noAccount : roles.map(names.name).joined(separator: ", "))"
    }

    private func former(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        let gone = members.filter { $0.until.map { $0 <= day } ?? false }
            .sorted { ($1.until ?? day, $0.place) < ($0.until ?? day, $1.place) }
        guard !gone.isEmpty else { return .empty }
        let items = gone.map { member -> HTML in
            """
            <li>\(member.name), \(words.role(member.role, body.kind)) <small>\(member.position) · \
            \(member.since.official)–\(member.until?.official)</small></li>
            """
        }
        return Look.section(
            words.formerMembers, badge: Look.badge(frame.number(gone.count)), "<ul class=\"tree\">\(items)</ul>")
    }

    private func facts(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        let paper = CommitteePaperWords.in(frame.language)
        var facts: [(name: String, value: HTML)] = [
            (words.whose, "\(agencyName)"), (words.page.kind, "\(words.kind(body.kind))"),
            (words.established, "\(body.establishedOn.official)"),
        ]
        if let day = body.endedOn { facts.append((words.endedOn, "\(day.official)")) }
        facts.append((words.symbol, body.symbol.isEmpty ? "\(words.symbolNone)" : "\(paper.symbolUsed(body.symbol))"))
        facts.append((words.standingOffice, "\(standingName ?? words.standingNone)"))
        for (what, by) in reorganised {
            let decision = paper.byDecision(by.decision.number, by.decision.on.official)
            facts.append((what.kind == .committee ? paper.endedWith : paper.movedStanding, .text(decision)))
        }
        return Look.box(words.facts, "<div>\(Look.facts(facts))</div>")
    }

    private func rights(_ words: CommitteeWords) -> HTML {
        guard let officers else { return .empty }
        let text = standingName.map(words.rightsText) ?? words.rightsNone
        let there = officers.there.isEmpty ? words.nobody : officers.there.joined(separator: ", ")
        let elsewhere: HTML? =
            officers.elsewhere.isEmpty || standingName == nil
            ? nil
            : "<div><p class=\"ask\">\(Icon.warning.html) \(words.rightsElsewhere(officers.elsewhere.joined(separator: ", ")))</p></div>"
        return Look.box(words.rightsTitle, "<div><p>\(text)</p><p>\(there)</p></div>\(elsewhere)")
    }

    private func history(_ words: CommitteeWords) -> HTML {
        let items = decisions.map { decision -> HTML in
            let day = decision.document.issuedOn?.official ?? ""
            return """
                <li><a href="\(URLs.committeeDecision(decision.id))">\
                \(words.documentOf(decision.document.number, day))</a>\
                <br><small>\(words.effect(decision.effect)) · \(words.state(decision.state))</small></li>
                """
        }
        return Look.box(words.history, "<div><ul class=\"tree\">\(items)</ul></div>")
    }
}
