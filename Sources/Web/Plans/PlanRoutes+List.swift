// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Spreadsheets
import Store
import WorkingTime

extension PlanRoutes {
    static func list(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let (filter, rows) = try await rows(visit)
        let page = try await visit.system.read { snapshot in
            PlanListPage(
                own: try PlanStore.of(actor.agency, in: snapshot).compactMap { plan in
                    try PlanStore.revisions(of: plan, for: actor, in: snapshot).first.map { (plan, $0) }
                }, filter: filter,
                rounds: try RoundStore.all(visible: Visible(to: actor, under: .seeRounds), in: snapshot), rows: rows,
                page: visit.query.page, mayKeep: actor.may(.keepPlan),
                seesOthers: Visible(to: actor, under: .seePlans).seesAll)
        }
        return .page(page.html(in: try await visit.frame()))
    }

    /// Every agency of the circle, with how its plan stands today.
    private static func rows(_ visit: Visit) async throws -> (PlanListPage.Filter, [PlanListPage.Row]) {
        let actor = try visit.actor
        let (today, calendar) = (visit.today, visit.system.calendar)
        let filter = PlanListPage.Filter(
            round: visit.query.id("dot"), year: visit.query.number("nam") ?? today.year,
            stand: PlanListPage.Filter.Stand(rawValue: visit.query.text("tinhtrang")))
        let directory = try await visit.system.directory()
        let rows = try await visit.system.read { snapshot in
            try PlanSurvey.rows(
                round: filter.round, year: filter.year, for: actor, directory: directory, today: today, in: snapshot)
        }.map { row in
            PlanListPage.Row(
                row: row,
                standing: row.inForce.map {
                    PlanStanding(
                        $0.content, progress: row.progress, on: row.endedOn ?? today, calendar: calendar)
                })
        }
        return (filter, rows)
    }

    /// The list as it is filtered, as a table.
    static func export(_ visit: Visit) async throws -> Reply {
        let (filter, all) = try await rows(visit)
        let rows = all.filter { filter.stand?.holds($0) ?? true }
        let words = PlanWords.in(visit.language)
        return try await visit.export(
            ListExport(
                name: "ke-hoach", title: words.surveyTitle,
                conditions: filter.stand.map { ["\(words.stand): \($0.name(words))"] } ?? [],
                columns: [
                    SheetColumn(words.agency, width: 34), SheetColumn(words.madeByColumn, width: 34),
                    SheetColumn(words.plan, width: 50),
                    SheetColumn(words.revisions, width: 10), SheetColumn(words.stand, width: 20),
                    SheetColumn(words.items, width: 10), SheetColumn(words.progress, width: 12),
                    SheetColumn(words.lateItems, width: 14), SheetColumn(words.ends, width: 14),
                ]
            ) { _, offset, limit in
                rows.dropFirst(offset).prefix(limit).map { row in
                    let last = row.row.last
                    return [
                        .text(row.row.agencyName), SheetCell(row.row.madeBy), SheetCell(last?.content.title),
                        SheetCell(last?.number),
                        .text(last.map { words.state($0.state) } ?? words.none),
                        SheetCell(last?.content.items.count), SheetCell(row.standing?.done),
                        SheetCell(row.standing?.late),
                        SheetCell((row.row.inForce ?? last)?.content.items.compactMap(\.ends).max()),
                    ]
                }
            })
    }

    /// One plan as a table, as its revision says it.
    static func exportOne(_ visit: Visit) async throws -> Reply {
        let page = try await loaded(visit)
        let words = PlanWords.in(visit.language)
        let calendar = visit.system.calendar
        let states = StateWords.in(visit.language)
        let items = page.revision.content.items
        return try await visit.export(
            ListExport(
                name: "ke-hoach", title: page.revision.content.title,
                conditions: [page.agencyName, words.revision(page.revision.number), words.state(page.revision.state)],
                columns: [
                    SheetColumn("TT", width: 6), SheetColumn(words.content, width: 60),
                    SheetColumn(words.begins, width: 14), SheetColumn(words.responsible, width: 30),
                    SheetColumn(words.ends, width: 14), SheetColumn(words.standing, width: 24),
                    SheetColumn(words.reportText, width: 50),
                ]
            ) { _, offset, limit in
                items.enumerated().dropFirst(offset).prefix(limit).map { index, item in
                    let standing = PlanItemStanding(
                        item, progress: page.progress, on: visit.today, calendar: calendar)
                    let late = standing.workingDaysLate.map { ", " + states.lateSpoken($0) } ?? ""
                    return [
                        .number(index + 1), .text(item.text), SheetCell(item.begins), .text(item.responsible),
                        SheetCell(item.ends), .text(page.isInForce ? words.itemState(standing.state) + late : ""),
                        SheetCell(page.progress.first { $0.item == item.key }?.text),
                    ]
                }
            })
    }
}
