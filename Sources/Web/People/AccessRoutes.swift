// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Spreadsheets
import Store
import WorkingTime

/// The access log, for those who may see the system's trail.
package enum AccessRoutes {
    package static let all: [Route] = [
        .get("/quan-tri/nhat-ky-truy-cap", .able(.seeTrail), list),
        .get("/quan-tri/nhat-ky-truy-cap/tai-ve", .able(.seeTrail), export),
    ]

    private static func list(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let query = AccessQuery(visit.query)
        let zone = visit.system.zone
        let (list, people) = try await visit.system.read { snapshot in
            (
                try AccessList.load(query.filter, for: actor, zone: zone, page: query.page, in: snapshot),
                try TrailList.people(in: snapshot)
            )
        }
        let page = AccessPage(
            query: query, list: list, people: people.map { Choice($0.id.description, $0.name) })
        return .page(page.html(in: try await visit.frame()))
    }

    private static func export(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let query = AccessQuery(visit.query)
        let (filter, zone) = (query.filter, visit.system.zone)
        let (words, accounts) = (AccessWords.in(visit.language), AccountWords.in(visit.language))
        let people = try await visit.system.read { try TrailList.people(in: $0) }
        let conditions = query.conditions(
            people: people.map { Choice($0.id.description, $0.name) }, words, accounts)
        return try await visit.export(
            ListExport(
                name: "nhat-ky-truy-cap", title: words.title, conditions: conditions.map(\.text),
                columns: [
                    SheetColumn(accounts.when, width: 17), SheetColumn(words.person, width: 26),
                    SheetColumn(accounts.userName, width: 18), SheetColumn(accounts.what, width: 34),
                    SheetColumn(words.record, width: 60), SheetColumn(accounts.address, width: 18),
                ]
            ) { snapshot, offset, limit in
                try AccessList.batch(filter, for: actor, zone: zone, limit: limit, offset: offset, in: snapshot).map {
                    let subject = $0.entry.subject.flatMap { ID<AccessEntry>(bytes: $0) }?.description ?? ""
                    return [
                        .moment($0.entry.at), .text($0.name), .text($0.entry.userName),
                        .text(accounts.event($0.entry.event)), .text(subject + $0.entry.detail),
                        .text($0.entry.address),
                    ]
                }
            })
    }
}
