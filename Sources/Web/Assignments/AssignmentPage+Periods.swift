// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// A standing duty's periods: the present one, and those before as a table.
extension AssignmentPage {
    func periodSection(_ frame: Frame) -> HTML {
        guard !life.periods.isEmpty else { return .empty }
        let words = PeriodWords.in(frame.language)
        // A page's worth; a daily duty has hundreds.
        let recent = life.periods.prefix(6).map { row($0, words) }
        let rest = life.periods.dropFirst(6).map { row($0, words) }
        let earlier: HTML? =
            rest.isEmpty ? nil : Look.details(words.earlier(rest.count), table(Array(rest), frame, words))
        return Look.section(words.title, id: "ky-bao-cao", "\(table(Array(recent), frame, words))\(earlier)")
    }

    private func table(_ rows: [HTML], _ frame: Frame, _ words: PeriodWords) -> HTML {
        let columns = [Column(words.period), Column(words.expected), Column(words.stand), Column(words.report)]
        return Look.table(words.title, columns, LookWords.in(frame.language), rows: rows)
    }

    private func row(_ period: OrdersLifeView.Period, _ words: PeriodWords) -> HTML {
        let isSilent = period.stand == .notUpdated || period.stand == .returned
        let stand: HTML =
            isSilent
            ? "<strong class=\"soon-text\">\(words.standOf(period.stand))</strong>"
            : .text(words.standOf(period.stand))
        let report: HTML? = period.reportNumber.map { "<a href=\"#lan-\($0)\">\(period.report)</a>" }
        return """
            <tr><th scope="row">\(period.name)</th><td>\(period.expectedOn.official)</td><td>\(stand)</td>\
            <td>\(report)</td></tr>
            """
    }

    /// Field: `period`, on a report about a standing duty.
    func periodField(_ typed: Typed, prefix: String = "", _ language: Language) -> HTML {
        let open = life.periods.filter { $0.stand != .accepted && $0.stand != .reported }
        guard !open.isEmpty else { return .empty }
        let words = PeriodWords.in(language)
        let choices = open.prefix(24).map { Choice($0.id.description, words.current($0.name, $0.expectedOn.official)) }
        let first = open.last { $0.stand == .notUpdated || $0.stand == .returned } ?? open.first
        return Field("period", words.choose, help: words.chooseHelp, prefix: prefix, typed: typed)
            .select(Array(choices), typed.text("period", or: first?.id.description ?? ""))
    }
}
