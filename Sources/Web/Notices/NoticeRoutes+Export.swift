// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Spreadsheets
import Store
import WorkingTime

extension NoticeRoutes {
    /// The list of issued documents as its address filters it, as a table.
    static func export(_ visit: Visit) async throws -> Reply {
        let words = visit.query.sought
        let seen = Visible(to: try visit.actor, under: .seeNotices)
        let today = visit.today
        let text = NoticeWords.in(visit.language)
        let directory = try await visit.system.directory()
        return try await visit.export(
            ListExport(
                name: "van-ban", title: text.title,
                conditions: words.isEmpty ? [] : ["\(text.keyword): \(words)"],
                columns: [
                    SheetColumn(text.issuedOn, width: 12), SheetColumn(text.number, width: 18),
                    SheetColumn(text.subject, width: 60),
                    SheetColumn(ExportWords.in(visit.language).issuer, width: 28),
                    SheetColumn(text.signer, width: 22), SheetColumn(text.orders, width: 8),
                    SheetColumn(text.assignments, width: 10), SheetColumn(text.done, width: 12),
                    SheetColumn(text.late, width: 10),
                ]
            ) { snapshot, offset, limit in
                try NoticeList.load(
                    words: words, seen: seen, today: today, limit: limit, offset: offset, in: snapshot
                ).map { row in
                    [
                        SheetCell(row.notice.issuedOn), .text(row.notice.number), .text(row.notice.subject),
                        .text(directory.issuer(of: row.notice)), .text(row.notice.signer.name),
                        .number(row.directives), .number(row.assignments), .number(row.done), .number(row.late),
                    ]
                }
            })
    }
}
