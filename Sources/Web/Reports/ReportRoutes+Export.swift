// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Spreadsheets
import Store
import WorkingTime

extension ReportRoutes {
    /// The list of reports, as a table.
    static func export(_ visit: Visit) async throws -> Reply {
        let visible = Visible(to: try visit.actor, under: .seeReports)
        let words = ReportWords.in(visit.language)
        let zone = visit.system.zone
        return try await visit.export(
            ListExport(
                name: "bao-cao", title: words.title,
                columns: [
                    SheetColumn(words.period, width: 34), SheetColumn(words.from, width: 12),
                    SheetColumn(words.to, width: 12), SheetColumn(words.notice, width: 28),
                    SheetColumn(words.maker, width: 28), SheetColumn(words.madeAt, width: 17),
                    SheetColumn(words.state, width: 24),
                ]
            ) { snapshot, offset, limit in
                try SummaryStore.list(visible: visible, limit: limit, offset: offset, in: snapshot).map { row in
                    let report = row.report
                    let state = report.frozen.map { words.frozenOn($0.at.day(in: zone).official) } ?? words.draft
                    return [
                        .text(words.heading(words.periodName(report.period))), .day(report.period.from),
                        .day(report.period.to), .text(words.about(row.noticeNumber, of: report)),
                        .text(row.agencyName), .moment(report.madeAt), .text(state),
                    ]
                }
            })
    }

    /// The rows behind a figure as the report counted them, as a table.
    static func exportRows(_ visit: Visit) async throws -> Reply {
        guard let selection = RowSelection(visit.query) else { throw Fault.notFound }
        let seen = try await seen(try visit.id(), visit)
        let page = ReportRowsPage(seen: seen, selection: selection, page: 1)
        let words = ReportWords.in(visit.language)
        let place = page.place(words)
        let title = "\(words.heading(words.periodName(seen.report.period))): \(words.rowsTitle(selection.figure))"
        return try await visit.export(
            ListExport(
                name: "bao-cao-so-lieu", title: title,
                conditions: (place.isEmpty ? [] : [place]) + [words.asOf(seen.report.asOf.official)],
                columns: columns(words, .in(visit.language)),
                rows: seen.figures.rows(selection).map {
                    row($0, seen.figures, .in(visit.language))
                }))
    }

    private static func columns(_ words: ReportWords, _ export: ExportWords) -> [SheetColumn] {
        [
            SheetColumn(words.due, width: 12), SheetColumn(export.standing, width: 18),
            SheetColumn(export.daysLate, width: 10), SheetColumn(words.agency, width: 28),
            SheetColumn(words.assignment, width: 50), SheetColumn(words.notice, width: 16),
            SheetColumn(export.order, width: 7), SheetColumn(words.stateThen, width: 16),
            SheetColumn(export.done, width: 12), SheetColumn(words.reason, width: 40),
        ]
    }

    private static func row(
        _ row: CountedAssignment, _ figures: SummaryFigures, _ states: StateWords
    ) -> [SheetCell] {
        let order = figures.directive(row.directive)
        let due = DueCell(due: row.due, rhythm: row.rhythm, timeliness: row.timeliness)
        return [
            SheetCell(row.due), .text(due.sheetNote(states)), SheetCell(row.timeliness.workingDaysLate),
            SheetCell(figures.agency(row.agency)?.shortName), SheetCell(order?.title),
            SheetCell(order.flatMap { figures.notice($0.notice)?.number }), SheetCell(order?.label),
            .text(states.state(row.state)), SheetCell(row.doneOn),
            SheetCell(row.difficulty.isEmpty ? row.lastWord : row.difficulty),
        ]
    }
}
