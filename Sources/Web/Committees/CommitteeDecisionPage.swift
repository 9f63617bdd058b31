// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// One decision about a body: checked beside its source while it is its keeper's, then shown as it was sent.
struct CommitteeDecisionPage: Sendable {
    let decision: CommitteeDecision
    let agencyName: String
    let file: StoredDocument?
    let names: [ID<Person>: String]
    /// Who is in the body now.
    let serving: [CommitteeMember]
    /// The agencies that may be a standing office.
    let agencies: [Choice]
    /// The office that receives it; nil for the province's own.
    let office: String?
    /// Own open assignments that ask for it.
    let assignments: [Choice]
    let reportTitle: String?
    /// Whether its scan waits to be recognised, or is being.
    let isBeingRead: Bool
    /// The same document, sent already.
    let sent: CommitteeDecision?
    let mayEdit: Bool
    let maySettle: Bool
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = CommitteeWords.in(frame.language)
        return mayEdit ? checking(words, frame) : shown(words, frame)
    }

    /// That it has changed, where the form that came too late is gone.
    func overtaken(_ frame: Frame) -> HTML {
        let isShown =
            mayEdit && typed.action != URLs.settleCommittee(decision.id)
            || maySettle && typed.action == URLs.settleCommittee(decision.id)
        return Look.overtaken(typed, isFormShown: isShown, frame.language)
    }

    private func shown(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        Page(
            title: title(words, frame), kicker: "\(agencyName) · \(words.effect(decision.effect))",
            line: CommitteeDecisionPage.label(decision.state, words), breadcrumbs: crumbs(words, frame),
            entry: .rounds,
            body: """
                \(overtaken(frame))\(secret(frame))<div class="cols wide mix"><div><div class="o1">\(deviation(words))\(members(words, frame))</div></div>\
                <aside><div class="o2">\(settling(words, frame))</div><div class="o4">\(facts(words, frame))</div></aside></div>
                """
        ).html(in: frame)
    }

    /// The document as it is cited, as far as that is known.
    private func title(_ words: CommitteeWords, _ frame: Frame) -> String {
        let document = decision.document
        guard !document.number.isEmpty else { return CommitteePaperWords.in(frame.language).unnumbered }
        return document.issuedOn.map { words.documentOf(document.number, $0.official) } ?? document.number
    }

    /// The state with its sign, the same signs reports have.
    static func label(_ state: CommitteeDecision.State, _ words: CommitteeWords) -> HTML {
        let like: Assignment.State =
            switch state {
            case .draft: .inProgress
            case .handedIn: .reported
            case .returned: .returned
            case .received: .accepted
            case .dropped: .cancelled
            }
        return "<span class=\"st st-\(like.rawValue)\">\(like.sign)\(words.state(state))</span>"
    }

    func crumbs(_ words: CommitteeWords, _ frame: Frame) -> [Link] {
        let body = decision.committee.map { Link(decision.content.name, URLs.committee($0)) }
        return [Link(words.title, URLs.committees)] + [body].compactMap(\.self) + [Link(agencyName, "")]
    }

    /// Why it was given up, where its scan was marked secret.
    private func secret(_ frame: Frame) -> HTML {
        guard let mark = decision.mark else { return .empty }
        let words = CommitteePaperWords.in(frame.language)
        return Message(.warning, words.secret(mark.rawValue), words.secretText).html
    }

    private func deviation(_ words: CommitteeWords) -> HTML {
        guard decision.deviates else { return .empty }
        return Message(.warning, words.page.deviation + ".", decision.content.chairReason).html
    }

    private func members(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        // A scan that was given up unread names nobody.
        guard !decision.content.members.isEmpty || decision.state != .dropped else { return .empty }
        let columns = [Column(words.name), Column(words.position), Column(words.part)]
        let rows = decision.content.members.map { entry -> HTML in
            """
            <tr><td class="c-title"><strong>\(entry.name)</strong></td><td class="c-sub">\(entry.position)</td>\
            <td class="c-sub">\(words.role(entry.role, decision.kind))</td></tr>
            """
        }
        let list: HTML =
            rows.isEmpty
            ? .empty
            : Look.table(words.members, columns, class: "list fold3", LookWords.in(frame.language), rows: rows)
        return Look.section(
            words.page.members, badge: Look.badge(frame.number(rows.count)), list + changes(words))
    }

    /// Who joins and who leaves by a decision that may count yet; one that names nobody so far sends nobody away.
    func changes(_ words: CommitteeWords) -> HTML {
        guard ![.received, .dropped].contains(decision.state), !serving.isEmpty,
            decision.effect == .end || !decision.content.members.isEmpty
        else { return .empty }
        let changes = CommitteeChanges(
            from: serving, to: decision.effect == .end ? [] : decision.content.members)
        guard !changes.isEmpty else { return .empty }
        func role(_ role: CommitteeRole) -> String { words.role(role, decision.kind) }
        func line(_ sign: String, _ people: [String]) -> HTML? {
            people.isEmpty ? nil : "<p><strong>\(sign):</strong> \(people.joined(separator: "; "))</p>"
        }
        return """
            <div class="diff"><h3>\(words.page.changes)</h3>\
            \(line(words.page.comes, changes.joining.map { "\($0.name), \(role($0.role))" }))\
            \(line(words.page.goes, changes.leaving.map { "\($0.name), \(role($0.role))" }))\
            \(line(words.page.changesPart, changes.changed.map { changed($0, role) }))</div>
            """
    }

    /// What becomes other about somebody who stays: the part, the position, or both.
    private func changed(
        _ change: (before: CommitteeMember, after: CommitteeContent.Entry), _ role: (CommitteeRole) -> String
    ) -> String {
        let (before, after) = change
        let part = before.role == after.role ? nil : "\(role(before.role)) → \(role(after.role))"
        let position = before.position == after.position ? nil : "\(before.position) → \(after.position)"
        return "\(after.name): \([part, position].compactMap(\.self).joined(separator: ", "))"
    }

    func facts(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        let (document, page) = (decision.document, words.page)
        func who(_ id: ID<Person>?) -> String { id.flatMap { names[$0] } ?? "" }
        var facts: [(name: String, value: HTML)] = [(words.whose, "\(agencyName)")]
        if !document.issuer.isEmpty { facts.append((page.issuer, "\(document.issuer)")) }
        if !document.signer.isEmpty {
            let position: HTML? =
                document.signerPosition.isEmpty ? nil : "<br><small>\(document.signerPosition)</small>"
            facts.append((page.signer, "\(document.signer)\(position)"))
        }
        if let file {
            facts.append((page.file, "<a href=\"\(URLs.committeeFile(decision.id))\">\(file.name)</a>"))
        }
        let paper = CommitteePaperWords.in(frame.language)
        if let arrival = decision.arrival {
            let channel = StateWords.in(frame.language).channel(arrival.channel)
            facts.append((paper.cameBy, .text(paper.came(channel, arrival.on.official))))
        }
        var history: [String] = []
        if let at = decision.handedInAt {
            let said = decision.arrival == nil ? page.sentBy : paper.recordedBy
            history.append(said(who(decision.handedInBy), frame.moment(at)))
        }
        if decision.scope == .agency, let at = decision.receivedAt {
            history.append(page.receivedBy(who(decision.settledBy), frame.moment(at)))
        } else if decision.state == .returned, let at = decision.returnedAt {
            history.append(page.returnedBy(who(decision.settledBy), frame.moment(at)))
        }
        if !history.isEmpty { facts.append((words.stand, history.map { "\($0)" as HTML }.joined(separator: "<br>"))) }
        if !decision.opinion.isEmpty { facts.append((page.opinion, Look.paragraphs(decision.opinion))) }
        if let title = reportTitle, let id = decision.assignment {
            facts.append((page.alsoReport, "<a href=\"\(URLs.assignment(id))\">\(title)</a>"))
        }
        let more: HTML? = decision.committee.map { Look.button(page.toBody, to: URLs.committee($0)) }
        return Look.box(words.facts, "<div>\(Look.facts(facts))</div>\(Look.wrapped(more ?? .empty, "div", "row"))")
    }

    /// Fields: `decision`, `opinion`.
    private func settling(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        guard maySettle else { return .empty }
        let action = URLs.settleCommittee(decision.id)
        let (typed, page) = (typed.of(action), words.page)
        let choices = [
            Choice("receive", page.receive, note: page.receiveNote),
            Choice("return", page.giveBack, note: page.giveBackNote),
        ]
        return Look.box(
            page.decideTitle, isMain: true, id: "tiep-nhan",
            """
            <div>\(Look.formStart(action, frame, version: typed.version(decision.version)))\
            \(Look.faults(typed, LookWords.in(frame.language)))\
            \(Field("decision", page.decideTitle, typed: typed).radios(choices, typed.text("decision")))\
            \(Field("opinion", page.opinion, typed: typed).area(typed.text("opinion"), rows: 3))\
            \(Look.submit(page.decide))</form></div>
            """)
    }
}
