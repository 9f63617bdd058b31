// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Spreadsheets
import Store
import WorkingTime

extension AgencyRoutes {
    /// The directory as its address narrows it, as a table in the order of the page.
    static func export(_ visit: Visit) async throws -> Reply {
        let page = try await listPage(visit)
        let words = AgencyWords.in(visit.language)
        let directory = try await visit.system.directory()
        let rows = page.groups.flatMap { group in
            group.rows.map { row -> [SheetCell] in
                let agency = row.agency
                return [
                    .text(words.level(group.level)), .text(agency.name), .text(agency.shortName),
                    SheetCell(agency.code), SheetCell(agency.parent.flatMap { directory[$0]?.name }),
                    .number(row.people), SheetCell(agency.validFrom), SheetCell(agency.validTo),
                ]
            }
        }
        return try await visit.export(
            ListExport(
                name: "co-quan", title: words.title, conditions: page.filter.conditions(words),
                columns: [
                    SheetColumn(ExportWords.in(visit.language).level, width: 22), SheetColumn(words.name, width: 48),
                    SheetColumn(words.shortName, width: 24), SheetColumn(words.code, width: 16),
                    SheetColumn(words.parent, width: 36), SheetColumn(words.people, width: 10),
                    SheetColumn(words.validFrom, width: 14), SheetColumn(words.validTo, width: 14),
                ], rows: rows))
    }
}

extension AgencyListPage.Filter {
    /// The conditions in force, as a table says them.
    func conditions(_ text: AgencyWords) -> [String] {
        (words.isEmpty ? [] : ["\(text.keyword): \(words)"])
            + (level.map { ["\(text.levelLabel): \(text.level($0))"] } ?? []) + (withEnded ? [text.withEnded] : [])
    }
}
