// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Spreadsheets
import Store
import WorkingTime

extension DifficultyRoutes {
    /// The difficulties of a selection, as a table with their whole words.
    static func export(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let selection = DifficultyStore.Selection(rawValue: visit.query.text("loc"))
        let words = DifficultyWords.in(visit.language)
        let export = ExportWords.in(visit.language)
        let zone = visit.system.zone
        return try await visit.export(
            ListExport(
                name: "kho-khan", title: words.title,
                conditions: selection.map { ["\(words.stand): \(words.selection($0))"] } ?? [],
                columns: [
                    SheetColumn(words.text, width: 50), SheetColumn(words.agency, width: 26),
                    SheetColumn(words.order, width: 40), SheetColumn(export.notice, width: 16),
                    SheetColumn(export.order, width: 7), SheetColumn(words.since, width: 12),
                    SheetColumn(words.solver, width: 26), SheetColumn(words.stand, width: 16),
                    SheetColumn(words.answer, width: 50),
                ]
            ) { snapshot, offset, limit in
                try DifficultyStore.list(selection, for: actor, limit: limit, offset: offset, in: snapshot).map {
                    [
                        .text($0.difficulty.text), .text($0.agencyName), .text($0.title), .text($0.noticeNumber),
                        .text($0.label), .day($0.difficulty.raisedAt.day(in: zone)), .text($0.solverName),
                        .text(words.state($0.difficulty.state)), SheetCell($0.difficulty.answer),
                    ]
                }
            })
    }
}
