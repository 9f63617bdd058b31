// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The form of the office's own words in a draft.
package struct ReportTextPage: Sendable {
    /// One field of the form: what it is called there, and what it holds.
    struct Entry: Sendable {
        let name: String
        let label: String
        let help: String
        let value: String
        /// How many lines it shows; a single line when nil.
        let rows: Int?
    }

    package let report: SummaryReport
    package let typed: Typed

    package init(report: SummaryReport, typed: Typed = .fresh) {
        self.report = report
        self.typed = typed
    }

    package func html(in frame: Frame) -> HTML {
        let words = ReportWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let fields = Self.entries(report.text, words).map { entry -> HTML in
            let field = Field(entry.name, entry.label, help: entry.help, note: look.optional, typed: typed)
            let value = typed.text(entry.name, or: entry.value)
            return entry.rows.map { field.area(value, rows: $0) } ?? field.line(value)
        }
        let heading = words.heading(words.periodName(report.period))
        let back = Look.button(look.back, to: URLs.summary(report.id), .link)
        return Page(
            title: words.editTitle, line: .text(words.officeTextHelp),
            breadcrumbs: [Link(words.title, URLs.reports), Link(heading, URLs.summary(report.id))], entry: .reports,
            isNarrow: true,
            body: """
                \(Look.keptFormStart(
                    URLs.editSummary(report.id), frame, typed, version: report.version, isReplacing: true))\
                \(Look.faults(typed, look))\(fields)<div class="go">\(Look.submit(words.save))\(back)</div></form>
                """
        ).html(in: frame)
    }

    /// The fields in the order of the document.
    static func entries(_ text: ReportText, _ words: ReportWords) -> [Entry] {
        [
            Entry(name: "results", label: words.results, help: words.paragraphHelp, value: text.results, rows: 6),
            Entry(
                name: "weaknesses", label: words.weaknesses, help: words.paragraphHelp, value: text.weaknesses, rows: 5),
            Entry(name: "proposals", label: words.proposals, help: words.paragraphHelp, value: text.proposals, rows: 5),
            Entry(name: "symbol", label: words.symbol, help: words.symbolHelp, value: text.symbol, rows: nil),
            Entry(
                name: "recipients", label: words.recipients, help: words.recipientsHelp,
                value: text.recipients.joined(separator: "\n"), rows: 5),
            Entry(
                name: "authority", label: words.authority, help: words.authorityHelp,
                value: text.authority.joined(separator: "\n"), rows: 2),
            Entry(name: "signer", label: words.signer, help: "", value: text.signer, rows: nil),
        ]
    }
}

extension ReportText {
    /// What the form sends.
    init(_ form: some Fields) {
        func lines(_ name: String) -> [String] {
            form.text(name).split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
        }
        self.init(
            symbol: form.text("symbol"), results: form.text("results"), weaknesses: form.text("weaknesses"),
            proposals: form.text("proposals"), recipients: lines("recipients"), authority: lines("authority"),
            signer: form.text("signer"))
    }
}
