// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// The forms of a milestone's page.
extension MilestonePage {
    /// Fields: `decision` (accept, return), `opinion`.
    func decideBox(_ frame: Frame, _ words: MilestoneWords) -> HTML {
        guard mayDecide, view.progress?.awaitsDecision == true else { return .empty }
        let url = URLs.decideMilestone(enrolment, number)
        let typed = typed.of(url)
        let choices = [
            Choice("accept", words.accept, note: words.acceptHelp),
            Choice("return", words.giveBack, note: words.giveBackHelp),
        ]
        return Look.box(
            words.decideTitle, isMain: true, id: "xem-xet",
            """
            <div>\(start(url, typed, frame))\
            \(Field("decision", words.decideTitle, typed: typed).radios(choices, typed.text("decision")))\
            \(Field("opinion", words.opinionField, help: words.opinionHelp, typed: typed).area(typed.text("opinion"), rows: 3))\
            \(Look.submit(words.recordDecision))</form></div>
            """)
    }

    /// Fields: `day`, `text`, `delay`, `document`, `evidence`.
    func reportBox(_ frame: Frame, _ words: MilestoneWords) -> HTML {
        guard mayReport, isOpen, !view.situation.isEnteredElsewhere else { return .empty }
        let title = isOwn ? words.reportTitle : words.reportFor(agencyName)
        if let blocker = view.situation.blockers.first(where: { !$0.standing.isHandedIn }) {
            return Look.box(title, "<div><p>\(words.blocked(blocker.name)) \(link(to: blocker))</p></div>")
        }
        let url = URLs.reportMilestone(enrolment, number)
        let typed = typed.of(url)
        let look = LookWords.in(frame.language)
        let form: HTML = """
            \(start(url, typed, frame, hasFiles: true))\
            \(Field("day", words.on, prefix: "r-", typed: typed).day(typed.text("day")))\
            \(Field("text", words.text, help: words.textHelp, prefix: "r-", typed: typed).area(typed.text("text"), rows: 4))\
            \(Field("evidence", words.evidence, help: words.evidenceHelp, prefix: "r-", typed: typed).files(several: true, look))\
            \(delay(typed, "r-", words, frame))\(paper(typed, words))\(Look.submit(words.sendReport))</form>
            """
        return Look.box(
            title, isMain: isOwn, id: "bao-cao",
            isOwn ? "<div>\(form)</div>" : "<div>\(Look.details(title, isOpen: typed.isOpen, form))</div>")
    }

    private func paper(_ typed: Typed, _ words: MilestoneWords) -> HTML {
        isOwn
            ? .empty
            : Field("document", words.paper, help: words.paperHelp, prefix: "r-", typed: typed)
                .line(typed.text("document"))
    }

    /// Fields: `day`, `delay`, `text`.
    func forecastBox(_ frame: Frame, _ words: MilestoneWords) -> HTML {
        guard mayReport, isOpen else { return .empty }
        let url = URLs.forecastMilestone(enrolment, number)
        let typed = typed.of(url)
        let known = view.progress
        let look = LookWords.in(frame.language)
        let form: HTML = """
            \(start(url, typed, frame))\
            \(Field("day", words.forecastDay, help: words.forecastHelp, prefix: "f-", typed: typed).day(typed.text("day", or: known?.forecast?.official ?? "")))\
            \(delay(typed, "f-", words, frame))\
            \(Field("text", words.forecastText, note: look.optional, prefix: "f-", typed: typed).area(typed.text("text", or: known?.delayText ?? ""), rows: 2))\
            \(Look.submit(words.saveForecast, .plain))</form>
            """
        return Look.box(
            words.forecastTitle, id: "du-bao",
            "<div>\(Look.details(words.forecastTitle, isOpen: typed.isOpen, form))</div>")
    }

    /// What may be done about an agency that is behind.
    func pushBox(_ frame: Frame, _ words: MilestoneWords) -> HTML {
        guard !acts.isEmpty, isOpen else { return .empty }
        let forms = MilestoneActForms(
            enrolment: enrolment, milestone: view.milestone, standing: standing, version: version, acts: acts,
            typed: typed, back: nil)
        return Look.box(words.pushTitle, "<div class=\"acts3\">\(forms.html(in: frame))</div>")
    }

    var isOpen: Bool { !standing.isHandedIn && view.situation.takesPart }

    private func start(_ url: String, _ typed: Typed, _ frame: Frame, hasFiles: Bool = false) -> HTML {
        let prefix = url.hasSuffix("bao-cao") ? "r-" : url.hasSuffix("du-bao") ? "f-" : ""
        return """
            \(Look.formStart(url, frame, version: typed.version(version), hasFiles: hasFiles))\
            \(Look.faults(typed, LookWords.in(frame.language), prefix: prefix))\
            \(Look.hidden("moc", view.milestone.id.description))
            """
    }

    private func delay(_ typed: Typed, _ prefix: String, _ words: MilestoneWords, _ frame: Frame) -> HTML {
        let states = MilestoneStateWords.in(frame.language)
        return Field("delay", words.delayField, help: words.delayHelp, prefix: prefix, typed: typed).select(
            DelayReason.allCases.map { Choice($0.rawValue, states.reason($0)) },
            typed.text("delay", or: view.progress?.delay?.rawValue ?? ""), empty: words.chooseDelay)
    }
}
