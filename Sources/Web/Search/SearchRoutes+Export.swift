// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Spreadsheets
import Store
import WorkingTime

extension SearchRoutes {
    /// All that was found, not only what the page shows, as one table: agencies, documents, letters, then assignments.
    static func export(_ visit: Visit) async throws -> Reply {
        let words = visit.query.sought
        guard !words.isBlank else { return .see(URLs.search()) }
        let actor = try visit.actor
        let (today, now) = (visit.today, visit.now)
        let visible = Visible(to: actor, under: .seeAssignments)
        let (text, list) = (SearchWords.in(visit.language), AssignmentListWords.in(visit.language))
        let export = ExportWords.in(visit.language)
        let states = StateWords.in(visit.language)
        let criteria = AssignmentCriteria(words: words)
        return try await visit.export(
            ListExport(
                name: "tim-kiem", title: text.title, conditions: ["\(list.keyword): \(words)"],
                columns: [
                    SheetColumn(export.kind, width: 18), SheetColumn(export.name, width: 60),
                    SheetColumn(list.agency, width: 28), SheetColumn(list.notice, width: 18),
                    SheetColumn(export.order, width: 7), SheetColumn(list.due, width: 12),
                    SheetColumn(list.state, width: 16),
                ], first: try await others(words, actor, text, visit)
            ) { snapshot, offset, limit in
                try AssignmentList.batch(
                    criteria, order: .updated, descending: true, limit: limit, offset: offset, visible: visible,
                    today: today, now: now, in: snapshot
                ).map { row in
                    [
                        .text(text.assignments), .text(row.title), .text(row.agencyName), .text(row.noticeNumber),
                        .text(row.label), SheetCell(row.assignment.due),
                        .text(states.state(row.assignment.state)),
                    ]
                }
            })
    }

    private static func others(
        _ words: String, _ actor: Actor, _ text: SearchWords, _ visit: Visit
    ) async throws -> [[SheetCell]] {
        let directory = try await visit.system.directory()
        let agencies = directory.holding(words).filter { actor.may(.seeAgencies, on: $0.id) }
        let (notices, letters) = try await visit.system.read { snapshot in
            (
                try NoticeList.matching(words, seen: Visible(to: actor, under: .seeNotices), limit: 500, in: snapshot),
                try LetterList.rows(
                    LetterCriteria(words: words), visible: Visible(to: actor, under: .seeLetters), limit: 500,
                    offset: 0, in: snapshot)
            )
        }
        let sent: [[SheetCell]] = letters.map { row in
            [
                .text(text.letters), .text(row.letter.content.subject), .text(row.agencyName),
                SheetCell(row.letter.number),
            ]
        }
        return agencies.map { [.text(text.agencies), .text($0.name), .text($0.shortName)] }
            + notices.map {
                [.text(text.notices), .text($0.subject), .text(directory.issuer(of: $0)), .text($0.number)]
            }
            + sent
    }
}
