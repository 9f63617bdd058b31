// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Spreadsheets
import WorkingTime

extension RoundListRoutes {
    /// A round's lists as one table, the latest first: an agency a line, with what both departments said of it.
    static func export(_ visit: Visit) async throws -> Reply {
        let page = try await page(of: try visit.id(), visit, typed: .fresh)
        let words = ListWords.in(visit.language)
        let lines = page.lists.reversed().flatMap { shown in
            (shown.standing?.lines ?? []).map { row(of: $0, in: shown, page, visit.language) }
        }
        return try await visit.export(
            ListExport(
                name: "danh-sach-dot", title: "\(words.title): \(page.round.title)", conditions: [],
                columns: columns(in: visit.language), rows: lines))
    }

    private static func columns(in language: Language) -> [SheetColumn] {
        let (words, rounds, states) = (
            ListWords.in(language), RoundWords.in(language), RoundStateWords.in(language)
        )
        var columns = [
            SheetColumn(words.title, width: 26), SheetColumn(rounds.state, width: 18),
            SheetColumn(rounds.agency, width: 44), SheetColumn(rounds.tracks, width: 26),
        ]
        for reviewer in ListOpinion.Reviewer.allCases {
            let name = states.reviewer(reviewer)
            columns.append(SheetColumn(name, width: 20))
            columns.append(SheetColumn("\(name): \(words.content)", width: 40))
        }
        columns.append(SheetColumn(rounds.decision, width: 26))
        return columns
    }

    private static func row(
        of line: ListRevision.Line, in shown: ShownList, _ page: RoundListPage, _ language: Language
    ) -> [SheetCell] {
        let (words, states) = (ListWords.in(language), RoundStateWords.in(language))
        var row: [SheetCell] = [
            .text(page.name(of: shown, words)), .text(states.list(shown.list.state)),
            .text(page.directory.name(of: line.agency, on: page.round.begins)), .text(states.track(line.track)),
        ]
        for reviewer in ListOpinion.Reviewer.allCases {
            let opinion = shown.opinion(of: reviewer, on: line)
            row.append(.text(opinion.map { states.stand($0.stand) } ?? words.noOpinion))
            row.append(SheetCell(opinion?.words))
        }
        let decision = shown.list.decision.map { RoundWords.in(language).cited($0.document) }
        row.append(SheetCell(decision))
        return row
    }
}
