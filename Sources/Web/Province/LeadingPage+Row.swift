// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// One late assignment and what can be done about it at once.
extension LeadingPage {
    func row(_ row: Row, _ words: LeadingWords, _ frame: Frame) -> HTML {
        let assignment = row.work.row.assignment
        let states = StateWords.in(frame.language)
        let reminded: HTML? = row.work.row.reminders.map {
            "<li>\(words.reminded(frame.number($0.count), frame.day($0.last)))</li>"
        }
        let forms = row.acts.map { form($0, row, words, frame) }
        let asked: HTML? =
            assignment.asksExtension
            ? "<a class=\"btn\" href=\"\(URLs.assignment(assignment.id))\">\(words.seeRequest)</a>" : nil
        return """
            <article class="lw" id="\(Self.mark(assignment.id))"><span class="lb" title="\(states.lateFull(row.workingDays))">\
            <span class="vh">\(states.lateSpoken(row.workingDays))</span><span aria-hidden="true">\
            \(StateWords.lateNumber(row.workingDays))</span></span><div><h4><a class="t" \
            href="\(URLs.assignment(assignment.id))">\(row.work.row.title)</a></h4><ul class="dots"><li>\
            <a href="\(URLs.notice(assignment.notice))">\(row.work.row.noticeNumber)</a>, \(words.order(row.work.row.label))</li>\
            <li>\(words.due(assignment.due?.official ?? ""))</li><li>\(assignment.state.label(states))</li>\(reminded)</ul></div>\
            <div class="acts3">\(forms)\(asked)</div></article>
            """
    }

    static func mark(_ id: ID<Assignment>) -> String { "v-\(id)" }

    private func form(_ act: Act, _ row: Row, _ words: LeadingWords, _ frame: Frame) -> HTML {
        let assignment = row.work.row.assignment
        let url = URLs.lead(assignment.id, act)
        let typed = typed.of(url)
        let prefix = "\(act.rawValue)-\(assignment.id)-"
        let look = LookWords.in(frame.language)
        let here: HTML? = page > 1 ? Look.hidden("trang", String(page)) : nil
        let start: HTML = """
            \(Look.formStart(url, frame, version: act == .extend ? assignment.version : nil))\
            \(Look.faults(typed, look, prefix: prefix))\(here)
            """
        return """
            <details name="\(Self.mark(assignment.id))"\("open", if: !typed.faults.isEmpty)>\
            <summary class="btn">\(words.act(act))</summary>\(start)\(fields(act, row, prefix, typed, words, look))\
            <div class="go">\(Look.submit(words.send(act)))</div></form></details>
            """
    }

    private func fields(
        _ act: Act, _ row: Row, _ prefix: String, _ typed: Typed, _ words: LeadingWords, _ look: LookWords
    ) -> HTML {
        switch act {
        case .remind:
            let suggested = words.suggestion(row.workingDays)
            return Field("text", words.reminder, help: words.reminderHelp, prefix: prefix, typed: typed)
                .area(typed.text("text", or: suggested), rows: 3)
        case .instruct:
            let text = Field("text", words.instruction, help: words.instructionHelp, prefix: prefix, typed: typed)
                .area(typed.text("text"), rows: 3)
            let due = Field("due", words.instructionDue, note: look.optional, prefix: prefix, typed: typed)
                .day(typed.text("due"))
            return text + due
        case .extend:
            let until = Field("until", words.until, help: words.untilHelp, prefix: prefix, typed: typed)
                .day(typed.text("until"))
            let reason = Field("reason", words.reason, prefix: prefix, typed: typed).area(typed.text("reason"), rows: 2)
            return until + reason
        }
    }
}
