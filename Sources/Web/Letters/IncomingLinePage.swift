// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// A line of the register of incoming documents, to be put right or struck out.
package struct IncomingLinePage: Sendable {
    package let entry: IncomingEntry
    package let typed: Typed

    package func html(in frame: Frame) -> HTML {
        let text = RegisterWords.in(frame.language)
        let list = Link(text.incomingTitle(String(entry.year)), URLs.incoming([("nam", String(entry.year))]))
        return Page(
            title: text.correctTitle(LetterNumber.padded(entry.number)), line: .text(text.correctHelp),
            breadcrumbs: [list], entry: .notices, isNarrow: true,
            body: struck(text, frame) ?? correct(text, frame) + strike(text, frame)
        ).html(in: frame)
    }

    private func struck(_ text: RegisterWords, _ frame: Frame) -> HTML? {
        entry.strike.map { "<p>\(text.struck(frame.day($0.step.at), $0.reason))</p>" }
    }

    /// Fields: those of the form that enters a document, and `reason`.
    private func correct(_ text: RegisterWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let action = URLs.correctIncoming(entry.id)
        let (typed, document) = (typed.of(action), entry.document)
        let fields = IncomingPage.fields(of: document, arrivedOn: document.arrivedOn, typed, text, look)
        let reason = Field("reason", text.correctReason, typed: typed).area(typed.text("reason"), rows: 2)
        return """
            \(Look.formStart(action, frame, version: entry.version))\(Look.faults(typed, look))\
            \(fields)\(reason)<div class="go">\(Look.submit(text.saveCorrection))\
            \(Look.button(look.back, to: URLs.incoming([("nam", String(entry.year))]), .link))</div></form>
            """
    }

    private func strike(_ text: RegisterWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let action = URLs.strikeIncoming(entry.id)
        let typed = typed.of(action)
        let reason = Field("reason", text.strikeReason, prefix: "gach-", typed: typed)
            .area(typed.text("reason"), rows: 2)
        let form: HTML = """
            <p>\(text.strikeHelp)</p>\(Look.formStart(action, frame, version: entry.version))\
            \(Look.faults(typed, look, prefix: "gach-"))\(reason)\(Look.submit(text.strike, .plain))</form>
            """
        return Look.details(text.strikeTitle, isOpen: !typed.faults.isEmpty, form)
    }
}
