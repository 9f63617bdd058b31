// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import Store
import WorkingTime

/// An agency in a round: where it stands, how it came there, and what may follow.
struct EnrolmentPage {
    let enrolment: Enrolment
    let round: Round
    let track: RoundTrack
    let directory: AgencyDirectory
    let obligation: ObligationRule.Standing?
    let names: [ID<Person>: String]
    /// The same agency in other rounds.
    let others: [(enrolment: Enrolment, round: Round)]
    let mayManage: Bool
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = EnrolmentWords.in(frame.language)
        let states = RoundStateWords.in(frame.language)
        let rounds = RoundWords.in(frame.language)
        return Page(
            title: directory.name(of: enrolment.agency, on: round.begins),
            kicker: "\(states.track(track.kind)) · \(track.edition)",
            line: "<strong>\(states.state(enrolment.state))</strong>",
            breadcrumbs: [Link(rounds.title, URLs.rounds), Link(round.title, URLs.round(round.id))], entry: .rounds,
            body: """
                \(Look.overtaken(typed, isFormShown: mayManage && !kinds.isEmpty, frame.language))\
                <div class="cols wide mix"><div>\(history(words, frame))\(elsewhere(words, frame))</div>\
                <aside>\(next(words, frame))\(facts(words, frame))</aside></div>
                """
        ).html(in: frame)
    }

    private func history(_ words: EnrolmentWords, _ frame: Frame) -> HTML {
        let columns = [
            Column(words.when), Column(words.step), Column(RoundWords.in(frame.language).document), Column(words.who),
        ]
        return Look.section(
            words.history,
            Look.table(
                words.history, columns, class: "list fold3", LookWords.in(frame.language),
                rows: enrolment.facts.reversed().map { row($0, words, frame) }))
    }

    private func row(_ fact: EnrolmentFact, _ words: EnrolmentWords, _ frame: Frame) -> HTML {
        let step = fact.step
        let latest: HTML? = fact.isLatestPossible ? "<small>\(words.noLater)</small>" : nil
        let states = RoundStateWords.in(frame.language)
        let into: HTML? = step.into.map {
            "<small>\(words.into): <a href=\"\(URLs.agency($0))\">\(directory.name(of: $0))</a></small>"
        }
        let to: HTML? = step.to.map { id -> HTML in
            let title = others.first { $0.enrolment.id == id }?.round.title ?? words.carriedTo
            return "<small>\(words.carriedTo): <a href=\"\(URLs.enrolment(id))\">\(title)</a></small>"
        }
        let entered = words.recordedAt(frame.moment(step.recordedAt))
        let reason: HTML? = step.reason.isBlank ? nil : "<small>\(step.reason)</small>"
        return """
            <tr><td class="nowrap c-state">\(fact.on.official)\(latest)</td>\
            <td class="c-title"><span class="t">\(states.step(step.kind))</span>\(reason)\(into)\(to)\
            <small class="at-phone">\(entered)</small></td>\
            <td class="c-sub">\(document(step, frame))</td>\
            <td class="c-more">\(names[step.recordedBy] ?? "")<small>\(entered)</small></td></tr>
            """
    }

    private func document(_ step: EnrolmentStep, _ frame: Frame) -> HTML {
        guard let document = step.document else { return .empty }
        let text = RoundWords.in(frame.language).cited(document)
        if document.file != nil { return "<a href=\"\(URLs.stepFile(step.id))\">\(text)</a>" }
        return document.notice.map { "<a href=\"\(URLs.notice($0))\">\(text)</a>" } ?? .text(text)
    }

    /// The steps that can be recorded now.
    private var kinds: [EnrolmentStep.Kind] {
        let possible = enrolment.possible(in: track.kind)
        return RecordEnrolmentStep.kinds.filter(possible.contains)
    }

    /// Fields: `kind`, `on`, `number`, `documentOn`, `file`, `reason`, `into`.
    private func next(_ words: EnrolmentWords, _ frame: Frame) -> HTML {
        guard mayManage else { return .empty }
        guard !kinds.isEmpty else { return Look.box(words.next, "<p>\(words.nothingNext)</p>") }
        let states = RoundStateWords.in(frame.language)
        let rounds = RoundWords.in(frame.language)
        let look = LookWords.in(frame.language)
        func field(_ name: String, _ label: String, help: String = "") -> Field {
            Field(name, label, help: help, typed: typed)
        }
        let heirs = directory.all.filter { $0.exists(on: frame.today) && $0.id != enrolment.agency }
            .map { Choice($0.id.description, $0.name) }
        let into: HTML =
            kinds.contains(.merged)
            ? Look.details(
                states.step(.merged), isOpen: typed.fault("into") != nil,
                field("into", words.into).select(heirs, typed.text("into"), empty: "–")) : .empty
        return Look.box(
            words.next, isMain: true,
            """
            <div>\(Look.formStart(URLs.enrolmentStep(enrolment.id), frame, version: typed.version(enrolment.version), hasFiles: true))\
            \(Look.faults(typed, look))\
            \(field("kind", words.step).select(
                kinds.map { Choice($0.rawValue, states.step($0)) }, typed.text("kind")))\
            \(field("on", words.when).day(typed.text("on", or: frame.today.official)))\
            \(field("number", rounds.document, help: words.documentHelp).line(typed.text("number")))\
            \(field("documentOn", rounds.on).day(typed.text("documentOn")))\
            \(field("file", words.file).files(several: false, look))\
            \(field("reason", words.reason, help: words.reasonHelp).area(typed.text("reason"), rows: 2))\
            \(into)\(Look.submit(words.record))</form></div>
            """)
    }

    private func facts(_ words: EnrolmentWords, _ frame: Frame) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let rounds = RoundWords.in(frame.language)
        let from = enrolment.carriedFrom.flatMap { id in others.first { $0.enrolment.id == id } }
        var facts: [(name: String, value: HTML)] = [
            (
                rounds.agency,
                "<a href=\"\(URLs.agency(enrolment.agency))\">\(directory.name(of: enrolment.agency))</a>"
            ),
            (words.track, .text(states.track(track.kind))),
            (rounds.begins, .text(track.starts.official)), (rounds.ends, .text(track.ends.official)),
            (words.obligation, .text(obligation.map(states.obligation) ?? "–")),
            (rounds.approvedOn, .text(enrolment.approvedOn?.official ?? "–")),
        ]
        if let from {
            facts.append(
                (words.carriedFrom, "<a href=\"\(URLs.enrolment(from.enrolment.id))\">\(from.round.title)</a>"))
        }
        return Look.box(rounds.facts, "<div>\(Look.facts(facts))</div>")
    }

    private func elsewhere(_ words: EnrolmentWords, _ frame: Frame) -> HTML {
        guard !others.isEmpty else { return .empty }
        let states = RoundStateWords.in(frame.language)
        let rows = others.map { other -> HTML in
            """
            <li><a href="\(URLs.enrolment(other.enrolment.id))">\(other.round.title)</a> \
            <small>\(states.state(other.enrolment.state))</small></li>
            """
        }
        return Look.section(words.others, "<ul class=\"lines\">\(rows)</ul>")
    }
}
