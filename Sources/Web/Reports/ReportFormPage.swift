// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// The form that begins a report: which period, about which document.
package struct ReportFormPage: Sendable {
    /// The choice that leaves the days to be typed.
    package static let ownDays = "days"

    package let today: Day
    /// The notices to choose from.
    package let notices: [Choice]
    package let typed: Typed

    package init(today: Day, notices: [Choice], typed: Typed = .fresh) {
        self.today = today
        self.notices = notices
        self.typed = typed
    }

    package func html(in frame: Frame) -> HTML {
        let words = ReportWords.in(frame.language)
        return Page(
            title: words.new, line: .text(words.newLine), breadcrumbs: [Link(words.title, URLs.reports)],
            entry: .reports, isNarrow: true, body: form(words, frame)
        ).html(in: frame)
    }

    private func form(_ words: ReportWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let periods = Self.presets(on: today)
        let choices = periods.map { Choice(Self.value(of: $0), words.periodName($0)) }
        let chosen = typed.text("period", or: choices.first?.value ?? "")
        let period = Field("period", words.preset, typed: typed)
            .select(choices + [Choice(Self.ownDays, words.ownDays)], chosen)
        let from = Field("from", words.from, help: words.daysHelp, typed: typed).day(typed.text("from"))
        let to = Field("to", words.to, typed: typed).day(typed.text("to"))
        let notice = Field("notice", words.notice, help: words.noticeHelp, note: look.optional, typed: typed)
            .select(notices, typed.text("notice"), empty: words.allNotices)
        return """
            \(Look.formStart(URLs.newReport, frame))\(Look.faults(typed, look))\(period)\
            <div class="two">\(from)\(to)</div>\(notice)\
            <div class="go">\(Look.submit(words.make))\(Look.button(look.back, to: URLs.reports, .link))</div></form>
            """
    }

    /// The periods officials report on, the likeliest first: those that end soonest, running or just over.
    static func presets(on today: Day) -> [ReportPeriod] {
        let lastMonth = ReportPeriod.month(of: ReportPeriod.month(of: today).from.adding(days: -1))
        let lastQuarter = ReportPeriod.quarter(of: ReportPeriod.quarter(of: today).from.adding(days: -1))
        let lastHalf = ReportPeriod.halfYear(of: ReportPeriod.halfYear(of: today).from.adding(days: -1))
        let lastYear = ReportPeriod.year(of: ReportPeriod.year(of: today).from.adding(days: -1))
        return [
            .month(of: today), lastMonth, .quarter(of: today), lastQuarter, .halfYear(of: today), lastHalf,
            .year(of: today), lastYear,
        ]
    }

    /// A period as the value of a choice: `2026-07-01/2026-09-30`.
    static func value(of period: ReportPeriod) -> String { "\(period.from.iso)/\(period.to.iso)" }
}
