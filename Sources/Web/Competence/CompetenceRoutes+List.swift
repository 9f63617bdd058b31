// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Spreadsheets
import Store
import WorkingTime

/// The lists: one's own agency, another one, and all.
extension CompetenceRoutes {
    static func list(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let page = CompetenceListPage(
            own: try await people(of: actor.agency, visit),
            stand: CompetenceListPage.Stand(rawValue: visit.query.text("tinhtrang")), rows: try await rows(visit),
            mayKeep: actor.may(.keepCommittee), seesOthers: Visible(to: actor, under: .seeCommittees).seesAll)
        return .page(page.html(in: try await visit.frame()))
    }

    static func ofAgency(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Agency.self)
        let actor = try visit.actor
        let directory = try await visit.system.directory()
        let sees = Visible(to: actor, under: .seeCommittees).seesAll || actor.ownAgencies.contains(id)
        guard sees, let agency = directory[id] else { throw Fault.notFound }
        let page = AgencyPeoplePage(agencyName: agency.shortName, people: try await people(of: id, visit))
        return .page(page.html(in: try await visit.frame()))
    }

    private static func people(of agency: ID<Agency>, _ visit: Visit) async throws -> AgencyPeople {
        let visible = Visible(to: try visit.actor, under: .seeCommittees)
        let today = visit.today
        return try await visit.system.read { snapshot in
            let people = try CompetenceStore.people(of: agency, visible: visible, in: snapshot)
            let classes = try CompetenceStore.classes(of: people.map(\.id), in: snapshot)
            return AgencyPeople(
                people: people, classes: classes, standing: CompetenceStanding(people, classes: classes, on: today))
        }
    }

    /// Every agency the reader may see, with what it lacks today.
    private static func rows(_ visit: Visit) async throws -> [CompetenceListPage.Row] {
        let visible = Visible(to: try visit.actor, under: .seeCommittees)
        let today = visit.today
        return try await visit.system.read { snapshot in
            try CompetenceSurvey.rows(visible: visible, today: today, in: snapshot)
        }.map { row in
            CompetenceListPage.Row(
                row: row, standing: CompetenceStanding(row.people, classes: row.classes, on: today))
        }
    }

    /// The list as it is filtered, as a table.
    static func export(_ visit: Visit) async throws -> Reply {
        let stand = CompetenceListPage.Stand(rawValue: visit.query.text("tinhtrang"))
        let rows = try await rows(visit).filter { stand?.holds($0) ?? true }
        let words = CompetenceWords.in(visit.language)
        return try await visit.export(
            ListExport(
                name: "nang-luc", title: words.title,
                conditions: stand.map { ["\(words.narrow): \($0.name(words))"] } ?? [],
                columns: [
                    SheetColumn(words.agency, width: 34), SheetColumn(words.people, width: 10),
                    SheetColumn(words.name, width: 60), SheetColumn(words.classes, width: 12),
                    SheetColumn(words.gaps, width: 80),
                ]
            ) { _, offset, limit in
                rows.dropFirst(offset).prefix(limit).map { row in
                    let people = row.standing.serving.map { "\($0.facts.name) (\(words.role($0.facts.role)))" }
                    return [
                        .text(row.row.agencyName), .number(row.standing.serving.count),
                        SheetCell(people.joined(separator: "; ")), .number(row.row.classes.count),
                        SheetCell(row.standing.gaps.map(words.gap).joined(separator: "; ")),
                    ]
                }
            })
    }
}
