// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Spreadsheets
import Store
import WorkingTime

extension ProvinceRoutes {
    /// The matrix as a table: an agency a row, an order a column, in words what the page says by signs.
    static func export(_ visit: Visit) async throws -> Reply {
        let filter = ProvinceFilter { visit.query.textIfAny($0) }
        let (notice, criteria) = try await criteria(filter, visit)
        let board = try await whole(criteria, visit)
        let words = ProvinceWords.in(visit.language)
        let reports = ReportWords.in(visit.language)
        let page = ProvincePage(
            filter: filter, board: board, at: visit.now, notice: notice, notices: [], mayReport: false,
            mayLead: false, mayChase: false)
        let bodies = filter.isOnlyLate ? board.bodies.filter { $0.late > 0 } : board.bodies
        let conditions = [
            filter.tier.map(words.onlyTier),
            filter.period.map { words.dueIn(reports.periodName($0.days(on: board.today))) },
            filter.isOnlyLate ? words.onlyLate : nil,
        ]
        return try await visit.export(
            ListExport(
                name: "toan-tinh", title: page.title(words, visit.language), conditions: conditions.compactMap(\.self),
                columns: columns(board, words, reports, .in(visit.language)),
                rows: bodies.map { row($0, board, words, reports) }))
    }

    /// With every order there is, where the page shows the newest.
    private static func whole(_ criteria: AssignmentCriteria, _ visit: Visit) async throws -> ProvinceBoard {
        let visible = Visible(to: try visit.actor, under: .seeAssignments)
        let directory = try await visit.system.directory()
        let (today, now, calendar) = (visit.today, visit.now, visit.system.calendar)
        return try await visit.system.read { snapshot in
            try ProvinceStore.board(
                criteria, columns: .max, visible: visible, directory: directory, today: today, now: now,
                calendar: calendar, in: snapshot)
        }
    }

    private static func columns(
        _ board: ProvinceBoard, _ words: ProvinceWords, _ reports: ReportWords, _ export: ExportWords
    ) -> [SheetColumn] {
        [SheetColumn(export.level, width: 10), SheetColumn(reports.agency, width: 30)]
            + board.orders.map { order in
                let number = board.documents.count > 1 ? board.documents.first { $0.id == order.notice }?.number : nil
                let due = order.due.map { " (\($0.official))" } ?? ""
                let place = [number, order.label].compactMap(\.self).joined(separator: ", ")
                return SheetColumn("\(place). \(order.title)\(due)", width: 18)
            } + [
                SheetColumn(words.late, width: 10), SheetColumn(words.onTime, width: 10),
                SheetColumn(words.settled, width: 12),
            ]
    }

    private static func row(
        _ body: ProvinceBoard.Body, _ board: ProvinceBoard, _ words: ProvinceWords, _ reports: ReportWords
    ) -> [SheetCell] {
        let cells = board.orders.indices.map { place in
            SheetCell(
                (body.cells[place] ?? []).max { $0.urgency < $1.urgency }
                    .map { words.spoken($0).replacing("\u{a0}", with: " ") })
        }
        return [.text(reports.tier(body.tier)), .text(body.name)] + cells + [
            .number(body.late), .number(body.onTime.part), .number(body.onTime.whole),
        ]
    }
}
