// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import OfficialDocument
import Store
import WorkingTime

/// One letter: how far it is, what waits for the reader, the document as it will look.
package struct LetterPage: Sendable {
    /// What the reader may do here and now; the actions check again.
    package enum Act: Sendable, Hashable {
        case edit
        case submit
        case drop
        case decide
        case number
        case attach
        case send
        case abandon
    }

    package let view: LetterView
    /// Short name of the letter's agency.
    package let agency: String
    package let issuer: String
    /// Names of those addressed.
    package let addressees: [String]
    /// The document without its page; nil when it can't be set.
    package let sheet: HTML?
    package let may: Set<Act>
    /// Of the signed document, where it can carry any.
    package let signatures: SignatureView?
    /// Whether the reader's role approves, but has drafted it.
    package let isOwnDraft: Bool
    package let history: History?
    package let typed: Typed

    var letter: Letter { view.letter }

    package func html(in frame: Frame) -> HTML {
        let words = LetterWords.in(frame.language)
        let states = LetterStateWords.in(frame.language)
        let kind = states.kind(letter.content.kind)
        let number = letter.number ?? words.unnumbered
        // Who else than its own office reads a letter has received it.
        let isOwn = frame.visitor?.agency == agency
        let list = isOwn ? Link(words.title, URLs.letters) : Link(words.tabReceived, DocumentTabs.received.url)
        return Page(
            title: LookWords.in(frame.language).sentence(letter.content.subject),
            kicker: "\(kind) · \(number) · <strong>\(agency)</strong>",
            breadcrumbs: [list], entry: .notices,
            body: """
                \(late(frame))\(prepared(words))<p class="stand">\(letter.state.label(states))</p>\
                \(Steps(steps(words, frame)).html)
                <div class="cols wide mix"><div><div class="o3">\(document(words))</div>\
                <div class="o4">\(history?.html(in: frame))</div></div>\
                <aside><div class="o1">\(next(words, frame))</div><div class="o2">\(facts(words, frame))</div></aside></div>
                """
        ).html(in: frame)
    }

    /// A form that came too late, or was refused where its place is gone.
    private func late(_ frame: Frame) -> HTML {
        guard let fault = typed.faults.first, !isShown(typed.action) else { return .empty }
        return Message(.warning, fault.sentence).html
    }

    private func prepared(_ words: LetterWords) -> HTML {
        guard letter.submission == nil, !letter.state.isEnded,
            let step = letter.preparedFor.flatMap(ChaseRhythm.Step.init(rawValue:))
        else { return .empty }
        return Message(.info, words.preparedFor(step)).html
    }

    private func steps(_ words: LetterWords, _ frame: Frame) -> [Steps.Step] {
        func done(_ title: String, _ step: Letter.Step?, _ line: String? = nil) -> Steps.Step {
            guard let step else { return Steps.Step(title, .ahead) }
            let who = line ?? view.names[step.by] ?? words.system
            return Steps.Step(title, .done, [frame.day(step.at), who])
        }
        let state = letter.state
        let states = LetterStateWords.in(frame.language)
        func here(_ title: String) -> Steps.Step { Steps.Step(title, .here, [states.state(state)]) }
        var steps = [done(words.stepDrafted, letter.drafted)]
        let approval = letter.decision?.revision == letter.revision ? letter.decision : nil
        switch state {
        case .draft: steps[0] = here(words.stepDrafted)
        case .returned:
            steps.append(
                Steps.Step(words.stepReturned, .returned, approval.map { [frame.day($0.step.at)] } ?? []))
        default: break
        }
        let approved = approval?.isApproved == true ? approval?.step : nil
        steps.append(
            state == .submitted
                ? Steps.Step(words.stepApproved, .review, [states.state(state)]) : done(words.stepApproved, approved))
        steps.append(
            state == .approved
                ? here(words.stepNumbered) : done(words.stepNumbered, letter.numbering?.step, letter.number))
        steps.append(state == .numbered ? here(words.stepSigned) : done(words.stepSigned, letter.signed))
        if let ended = letter.ended {
            return steps.filter { $0.stand != .ahead } + [
                Steps.Step(words.stepEnded, .here, [states.state(state), frame.day(ended.at)])
            ]
        }
        return steps + [state == .signed ? here(words.stepSent) : done(words.stepSent, letter.sent)]
    }

    private func document(_ words: LetterWords) -> HTML {
        guard let sheet else { return Look.section(words.document, "<p>\(words.officeMissing)</p>") }
        let ways: HTML = """
            \(Look.button(words.pdf, to: URLs.letterPDF(letter.id), icon: .download)) \
            \(Look.button(words.docx, to: URLs.letterWord(letter.id), icon: .fileText)) \
            \(Look.button(words.preview, to: URLs.printLetter(letter.id), icon: .print))
            """
        return Look.section(
            words.document, id: "van-ban",
            """
            <div class="acts">\(ways)</div>\
            <div class="folio" role="region" aria-label="\(words.document)" tabindex="0">\(sheet)</div>
            """)
    }

    private func facts(_ words: LetterWords, _ frame: Frame) -> HTML {
        var facts: [(name: String, value: HTML)] = [
            (words.issuedBy, .text(issuer)),
            (words.addressed, addressees.map { "<div>\($0)</div>" as HTML }.joined()),
            (words.signer, .text(letter.content.signer)),
        ]
        if let given = letter.numbering {
            facts.append((words.number, .text(LetterNumber.text(given.number, given.symbol))))
            facts.append((words.dated, .text(given.on.official)))
        }
        if let file = view.file {
            facts.append(
                (words.signedCopy, "<a href=\"\(URLs.signedLetter(letter.id))\">\(Icon.file.html) \(file.name)</a>"))
        }
        if !letter.sentBy.isBlank { facts.append((words.sentWay, .text(letter.sentBy))) }
        if !letter.content.orders.isEmpty {
            facts.append((words.document, .text(words.about(letter.content.orders.count))))
        }
        if let decision = letter.decision, decision.revision == letter.revision, !decision.opinion.isBlank {
            facts.append((words.opinion, .text(decision.opinion)))
        }
        if !letter.endReason.isBlank { facts.append((words.reason, .text(letter.endReason))) }
        let shown = facts.filter { !$0.value.isEmpty }
        let signed: HTML? = signatures.map { "<div>\($0.html(in: frame))</div>" }
        return Look.box(words.facts, "\(Look.facts(shown))\(signed)")
    }
}
