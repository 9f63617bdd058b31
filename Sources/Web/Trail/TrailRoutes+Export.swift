// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Spreadsheets
import Store
import WorkingTime

extension TrailRoutes {
    /// The trail as its address filters it, as a table.
    static func export(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let query = TrailQuery(visit.query)
        let (filter, zone) = (query.filter, visit.system.zone)
        let (words, look) = (TrailPageWords.in(visit.language), LookWords.in(visit.language))
        let export = ExportWords.in(visit.language)
        let (sentence, trail) = (TrailSentence(visit.language), TrailWords.in(visit.language))
        let people = try await visit.system.read { try TrailList.people(in: $0) }
        let agencies = try await visit.system.directory().all.map { Choice($0.id.description, $0.shortName) }
        let conditions = query.conditions(
            agencies: agencies, people: people.map { Choice($0.id.description, $0.name) }, words, trail)
        return try await visit.export(
            ListExport(
                name: "nhat-ky", title: words.title, conditions: conditions.map(\.text),
                columns: [
                    SheetColumn(look.when, width: 17), SheetColumn(look.who, width: 24),
                    SheetColumn(export.role, width: 34), SheetColumn(look.what, width: 80),
                    SheetColumn(words.chain, width: 24), SheetColumn(export.place, width: 10),
                ]
            ) { snapshot, offset, limit in
                try TrailList.batch(filter, for: actor, zone: zone, limit: limit, offset: offset, in: snapshot).map {
                    [
                        .moment($0.at), .text(sentence.who($0)),
                        .text(sentence.role($0) + ($0.actingFor.map { ", " + look.onBehalfOf($0) } ?? "")),
                        .text(sentence.text($0)), .text($0.agency.isEmpty ? trail.system : $0.agency),
                        .number($0.sequence),
                    ]
                }
            })
    }
}
