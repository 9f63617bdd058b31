// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Spreadsheets
import WorkingTime

extension ComparisonRoutes {
    /// The assignments that changed between two counts, as a table.
    static func export(_ visit: Visit) async throws -> Reply {
        let page = try await page(visit)
        guard let sides = page.sides else { throw Fault.notFound }
        let words = ComparisonWords.in(visit.language)
        let reports = ReportWords.in(visit.language)
        let comparison = ReportComparison(sides.before.figures, sides.after.figures)
        let heads = [sides.before, sides.after].map { page.head($0, words, reports) }
        let narrowed = [
            page.choice.figure.map(reports.figure), page.choice.agency.flatMap { comparison.agency($0)?.name },
        ]
        let export = ExportWords.in(visit.language)
        return try await visit.export(
            ListExport(
                name: "so-sanh", title: "\(words.moved): \(heads.joined(separator: "; "))",
                conditions: [page.about] + narrowed.compactMap(\.self),
                columns: [
                    SheetColumn(reports.agency, width: 28), SheetColumn(reports.assignment, width: 50),
                    SheetColumn(reports.notice, width: 16), SheetColumn(export.order, width: 7),
                    SheetColumn(heads[0], width: 28), SheetColumn(heads[1], width: 28),
                ],
                rows: page.shown(comparison).map { row($0, comparison, words, .in(visit.language)) }))
    }

    private static func row(
        _ move: ReportComparison.Move, _ comparison: ReportComparison, _ words: ComparisonWords, _ states: StateWords
    ) -> [SheetCell] {
        let order = move.latest.flatMap { comparison.directive($0.directive) }
        func stand(_ row: CountedAssignment?, _ missing: String) -> SheetCell {
            guard let row else { return .text(missing) }
            let due = DueCell(due: row.due, rhythm: row.rhythm, timeliness: row.timeliness)
            return .text("\(states.state(row.state)), \(due.sheetNote(states))")
        }
        return [
            SheetCell(move.latest.flatMap { comparison.agency($0.agency)?.shortName }), SheetCell(order?.title),
            SheetCell(order.flatMap { comparison.notice($0.notice)?.number }), SheetCell(order?.label),
            stand(move.before, words.notYet), stand(move.after, words.noMore),
        ]
    }
}
