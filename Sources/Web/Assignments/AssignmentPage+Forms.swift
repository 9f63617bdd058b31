// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// What can be done on an assignment's page. Field names are the contract with `AssignmentRoutes`.
extension AssignmentPage {
    func reportSections(_ frame: Frame, _ words: AssignmentWords) -> HTML {
        guard let latest = reports.first else { return .empty }
        let earlier: HTML? =
            reports.count == 1
            ? nil
            : Look.details(
                words.earlierReports(reports.count - 1), reports.dropFirst().map { $0.html(frame, words) }.joined())
        return latest.html(frame, words) + (earlier ?? .empty)
    }

    /// Acknowledge and start: buttons without fields.
    func nextBox(_ frame: Frame, _ words: AssignmentWords) -> HTML {
        guard may.contains(.acknowledge) || may.contains(.start) else { return .empty }
        if may.contains(.acknowledge) {
            let form = Look.oneButton(
                words.acknowledge, URLs.acknowledge(id), frame, version: version, .primary, icon: .check)
            return Look.box(
                words.yourTurn, isMain: true, "<div><p>\(words.acknowledgeHelp)</p></div><div>\(form)</div>")
        }
        let form = Look.oneButton(words.start, URLs.start(id), frame, version: version)
        return Look.box(words.yourTurn, isMain: true, "<div><p>\(words.startHelp)</p></div><div>\(form)</div>")
    }

    /// Fields: `text`, `difficulties`, `evidence` (files).
    func reportForm(_ frame: Frame, _ words: AssignmentWords) -> HTML {
        guard may.contains(.report) else { return .empty }
        let look = LookWords.in(frame.language)
        let typed = typed.of(URLs.report(id))
        let title = state == .returned ? words.supplement : words.report
        return Look.section(
            title, id: "nop-bao-cao",
            """
            \(Look.keptFormStart(URLs.report(id), frame, typed, version: version, hasFiles: true))\(Look.faults(typed, look))\
            \(periodField(typed, frame.language))\
            \(Field("text", words.reportText, help: words.reportHelp, typed: typed).area(typed.text("text"), rows: 6))\
            \(Field("difficulties", words.difficulties, note: look.optional, typed: typed)
                .area(typed.text("difficulties"), rows: 2))\
            \(Field("evidence", words.evidence, help: "\(words.evidenceHelp) \(look.severalFiles)", typed: typed)
                .files(several: true, look))\
            <div class="row">\(Look.submit(title, icon: .send))</div></form>
            """)
    }

    /// Field: `text`.
    func noteForm(_ frame: Frame, _ words: AssignmentWords) -> HTML {
        guard may.contains(.note) else { return .empty }
        let typed = typed.of(URLs.noteProgress(id))
        let form: HTML = """
            \(Look.keptFormStart(URLs.noteProgress(id), frame, typed, version: version))\
            \(Look.faults(typed, LookWords.in(frame.language), prefix: "n-"))\
            \(Field("text", words.noteText, help: words.noteHelp, prefix: "n-", typed: typed)
                .area(typed.text("text"), rows: 3))\(Look.submit(words.writeNote, .plain))</form>
            """
        return Look.details(words.noteTitle, isOpen: typed.isOpen, form)
    }

    /// Fields: `channel`, `document`, `on`, `text`, `difficulties`, `evidence` (files).
    func paperForm(_ frame: Frame, _ words: AssignmentWords) -> HTML {
        guard may.contains(.recordPaperReply) else { return .empty }
        let look = LookWords.in(frame.language)
        let states = StateWords.in(frame.language)
        let typed = typed.of(URLs.paperReply(id))
        let channels = ProgressReport.Channel.allCases.map { Choice($0.rawValue, states.channel($0)) }
        let prefix = "paper-"
        let form: HTML = """
            \(Look.keptFormStart(URLs.paperReply(id), frame, typed, version: version, hasFiles: true))\
            \(Look.faults(typed, look, prefix: prefix))<p class="help">\(words.paperHelp(agency))</p><div class="grid">\
            \(Field("channel", words.channel, prefix: prefix, typed: typed)
                .select(channels, typed.text("channel", or: "paper")))\
            \(Field("document", words.document, prefix: prefix, typed: typed).line(typed.text("document")))\
            \(Field("on", words.documentDay, prefix: prefix, typed: typed).day(typed.text("on")))</div>\
            \(periodField(typed, prefix: prefix, frame.language))\
            \(Field("text", words.reportText, prefix: prefix, typed: typed).area(typed.text("text")))\
            \(Field("difficulties", words.difficulties, note: look.optional, prefix: prefix, typed: typed)
                .area(typed.text("difficulties"), rows: 2))\
            \(Field("evidence", words.scan, help: look.severalFiles, prefix: prefix, typed: typed).files(several: true, look))\
            \(Look.submit(words.recordReply, .plain))</form>
            """
        return Look.details(words.paperTitle, isOpen: typed.isOpen, form)
    }

    /// Fields: `report` (the one decided on), `decision` (`accept` or `return`), `opinion`.
    func decisionBox(_ frame: Frame, _ words: AssignmentWords) -> HTML {
        guard let latest = reports.first, state == .reported else { return .empty }
        guard may.contains(.decide) else {
            return hindrance.map { Look.box(words.decision, "<p>\($0)</p>") } ?? .empty
        }
        let look = LookWords.in(frame.language)
        let typed = typed.of(URLs.decide(id))
        let choices = [
            Choice(
                "accept", words.accept, note: words.acceptNote(due.note(StateWords.in(frame.language), isFull: true))),
            Choice("return", words.giveBack, note: words.giveBackNote),
        ]
        return Look.box(
            words.decision, isMain: true, id: "quyet-dinh",
            """
            <div>\(Look.keptFormStart(URLs.decide(id), frame, typed, version: version))\
            \(Look.hidden("report", latest.id.description))\(Look.faults(typed, look, prefix: "d-"))\
            \(Field("decision", words.decisionLegend, prefix: "d-", typed: typed)
                .radios(choices, typed.text("decision")))\
            \(Field("opinion", words.opinion, note: words.opinionNote, prefix: "d-", typed: typed)
                .area(typed.text("opinion"), rows: 4))\
            \(Look.submit(words.writeDecision))<p class="help">\(words.decisionBinds(latest.number))</p></form></div>
            """)
    }

    /// Field: `opinion`.
    func opinionBox(_ frame: Frame, _ words: AssignmentWords) -> HTML {
        guard may.contains(.giveOpinion) else { return .empty }
        let typed = typed.of(URLs.opinion(id))
        return Look.box(
            words.yourOpinion, isMain: true, id: "y-kien",
            """
            <div>\(Look.keptFormStart(URLs.opinion(id), frame, typed, version: opinionVersion, isReplacing: true))\
            \(Look.faults(typed, LookWords.in(frame.language), prefix: "o-"))\
            \(Field("opinion", words.opinion, help: words.yourOpinionHelp, prefix: "o-", typed: typed)
                .area(typed.text("opinion"), rows: 4))\(Look.submit(words.giveOpinion))</form></div>
            """)
    }

    /// Fields: `notice` (the later one that calls it off), `reason`.
    func cancelForm(_ frame: Frame, _ words: AssignmentWords) -> HTML? {
        guard may.contains(.cancel) else { return nil }
        let typed = typed.of(URLs.cancel(id))
        let form: HTML = """
            \(Look.keptFormStart(URLs.cancel(id), frame, typed, version: version))\
            \(Look.faults(typed, LookWords.in(frame.language), prefix: "c-"))\
            \(laterNotices.isEmpty ? .empty : Field("notice", words.cancelNotice, prefix: "c-", typed: typed)
                .select(laterNotices, typed.text("notice"), empty: words.noNotice))\
            \(Field("reason", words.cancelReason, help: words.cancelHelp, prefix: "c-", typed: typed)
                .area(typed.text("reason"), rows: 3))\(Look.submit(words.cancel, .plain))</form>
            """
        return "<div>\(Look.details(words.cancelTitle, isOpen: typed.isOpen, form))</div>"
    }
}
