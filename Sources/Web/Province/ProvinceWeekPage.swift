// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// The assignments behind one figure of the trend: what had fallen due, was done, or was late at the end of a day.
struct ProvinceWeekPage {
    private static let pageSize = 100

    let filter: ProvinceFilter
    let measure: WeeklyTrend.Measure
    let day: Day
    let board: ProvinceBoard
    let rows: [CountedAssignment]
    /// From 1.
    let page: Int

    func html(in frame: Frame) -> HTML {
        let words = ProvinceWords.in(frame.language)
        return Page(
            title: words.weekRows(measure, day.official),
            line: "\(words.assignments(frame.number(rows.count))). \(words.weekRowsNote)",
            breadcrumbs: [Link(words.nothingTitle, filter.url)], entry: .province, body: list(frame)
        ).html(in: frame)
    }

    private func list(_ frame: Frame) -> HTML {
        let words = ReportWords.in(frame.language)
        let look = LookWords.in(frame.language)
        guard !rows.isEmpty else { return "<p>\(words.noRows)</p>" }
        let page = PageNumber.within(page, total: rows.count, size: Self.pageSize)
        let shown = rows.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
        let states = StateWords.in(frame.language)
        let columns = [
            Column(words.due), Column(words.agency), Column(words.assignment), Column(words.orderAndNotice),
            Column(words.state),
        ]
        let paging = Paging(
            page: page, perPage: Self.pageSize, shown: shown.count, total: Count(rows.count), url: address)
        return Look.table(
            words.rowsThen(day.official), columns, class: "list fold3", look,
            rows: shown.map { row($0, words, states) }) + Look.pager(paging, frame, look)
    }

    private func row(_ row: CountedAssignment, _ words: ReportWords, _ states: StateWords) -> HTML {
        let order = board.order(row.directive)
        let number = board.documents.first { $0.id == order?.notice }?.number ?? ""
        return """
            <tr><td>\(DueCell(due: row.due, rhythm: row.rhythm, timeliness: row.timeliness).html(states))</td>\
            <td class="c-sub c-agency">\(board.body(row.agency)?.name)</td>\
            <td class="c-title"><a class="t" href="\(URLs.assignment(row.id))">\(order?.title)</a></td>\
            <td class="c-more nowrap">\(order.map { words.orderOf($0.label, number) })</td>\
            <td class="c-state">\(row.state.label(states))</td></tr>
            """
    }

    private func address(_ page: Int) -> String {
        URLs.provinceWeek(
            filter.query + [
                ("muc", measure.rawValue), ("ngay", day.iso), ("trang", page > 1 ? String(page) : ""),
            ])
    }
}
