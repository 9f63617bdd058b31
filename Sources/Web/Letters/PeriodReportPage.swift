// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// Within how many working days the report of a period is expected, since when and by what.
package struct PeriodReportPage: Sendable {
    package let rules: [PeriodReportRule]
    package let names: [ID<Person>: String]
    package let mayChange: Bool
    package let typed: Typed

    package func html(in frame: Frame) -> HTML {
        let words = PeriodReportWords.in(frame.language)
        let chase = ChaseWords.in(frame.language)
        return Page(
            title: words.title, line: .text(words.line),
            breadcrumbs: [Link(chase.title, URLs.chase()), Link(chase.rhythm, URLs.chaseRhythm)],
            entry: .assignments, isNarrow: true, body: "\(table(words, frame))\(form(words, frame))"
        ).html(in: frame)
    }

    private func table(_ words: PeriodReportWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let columns = [Column(words.since), Column(words.days), Column(words.source), Column(words.setBy)]
        let now = rules.first { $0.since <= frame.today }
        let rows = rules.map { rule -> HTML in
            let mark: HTML? = rule == now ? " \(Look.badge(words.inForce))" : nil
            let source = rule.source.isBlank ? words.practice : rule.source
            return """
                <tr><td class="c-title nowrap"><strong>\(rule.since.official)</strong>\(mark)</td>\
                <td class="c-sub">\(words.workingDays(frame.number(rule.workingDays)))</td>\
                <td class="c-sub">\(source)</td><td class="c-sub">\(names[rule.made.by] ?? ""), \
                \(frame.day(rule.made.at))</td></tr>
                """
        }
        let usual: HTML = """
            <tr><td class="c-title"><strong>\(words.fromBeginning)</strong>\(now == nil ? " \(Look.badge(words.inForce))" : .empty)</td>\
            <td class="c-sub">\(words.workingDays(frame.number(PeriodReportRule.usual)))</td>\
            <td class="c-sub">\(words.practice)</td><td class="c-sub">\(words.bySystem)</td></tr>
            """
        return Look.table(words.title, columns, class: "list fold3", look, rows: rows + [usual])
    }

    private func form(_ words: PeriodReportWords, _ frame: Frame) -> HTML {
        guard mayChange else { return .empty }
        let look = LookWords.in(frame.language)
        let typed = typed.of(URLs.periodReport)
        let since = Field("since", words.sinceField, help: words.sinceHelp, typed: typed)
            .day(typed.text("since", or: frame.today.official))
        let days = Field("days", words.days, typed: typed)
            .line(typed.text("days", or: String(PeriodReportRule.workingDays(for: frame.today, among: rules))), size: 4)
        let source = Field("source", words.source, help: words.sourceHelp, note: look.optional, typed: typed)
            .line(typed.text("source"))
        return Look.section(
            words.change,
            """
            \(Look.formStart(URLs.periodReport, frame))\(Look.faults(typed, look))<div class="two">\(since)\(days)</div>\
            \(source)<div class="go">\(Look.submit(words.save))</div></form>
            """)
    }
}
