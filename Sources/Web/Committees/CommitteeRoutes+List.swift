// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Spreadsheets
import Store
import WorkingTime

extension CommitteeRoutes {
    static func list(_ visit: Visit) async throws -> Reply {
        // The form names the circle in one field; the address says it plainly.
        if let circle = visit.query.textIfAny("theo") {
            let parts = circle.split(separator: ":").map(String.init)
            guard parts.count == 2, ["nhiemvu", "dot"].contains(parts[0]) else { throw Fault.notFound }
            return .see(
                URLs.committees([(parts[0], parts[1]), ("tinhtrang", visit.query.text("tinhtrang"))]) + "#danh-sach")
        }
        let actor = try visit.actor
        let filter = CommitteeFilter(visit.query)
        let visible = Visible(to: actor, under: .seeCommittees)
        let rows = try await rows(filter, visit)
        let rights = try await visit.programme()
        let page = try await visit.system.read { snapshot in
            CommitteeListPage(
                ofProvince: try CommitteeStore.ofProvince(in: snapshot),
                own: try CommitteeStore.of(actor.agency, in: snapshot).filter { $0.scope == .agency },
                open: actor.may(.keepCommittee) ? try CommitteeStore.open(keptBy: actor.agency, in: snapshot) : [],
                filter: filter,
                orders: try CommitteeSurvey.orders(
                    visible: Visible(to: actor, under: .seeAssignments), in: snapshot),
                rounds: try RoundStore.all(visible: Visible(to: actor, under: .seeRounds), in: snapshot), rows: rows,
                page: visit.query.page, mayKeep: actor.may(.keepCommittee), mayReceive: rights.may(.receiveCommittee),
                seesOthers: visible.seesAll)
        }
        return .page(page.html(in: try await visit.frame()))
    }

    /// Every agency of the circle, with how it stands today.
    static func rows(_ filter: CommitteeFilter, _ visit: Visit) async throws -> [CommitteeListPage.Row] {
        let actor = try visit.actor
        let (today, zone, calendar) = (visit.today, visit.system.zone, visit.system.calendar)
        let directory = try await visit.system.directory()
        return try await visit.system.read { snapshot in
            try CommitteeSurvey.rows(
                filter.circle, visible: Visible(to: actor, under: .seeCommittees),
                assignments: Visible(to: actor, under: .seeAssignments), directory: directory, today: today,
                in: snapshot)
        }.map { row in
            CommitteeListPage.Row(
                row: row,
                standing: CommitteeStanding(
                    row.decision, sentOn: row.sentOn(in: zone), answeredOn: row.answeredOn, due: row.due, on: today,
                    calendar: calendar, zone: zone),
                sentOn: row.sentOn(in: zone) ?? row.decision?.sentOn(in: zone))
        }
    }

    /// The list as it is filtered, as a table.
    static func export(_ visit: Visit) async throws -> Reply {
        let filter = CommitteeFilter(visit.query)
        let words = CommitteeWords.in(visit.language)
        let rows = try await rows(filter, visit).filter { filter.stand?.holds($0) ?? true }
        let export = ExportWords.in(visit.language)
        return try await visit.export(
            ListExport(
                name: "ban-chi-dao", title: words.surveyTitle,
                conditions: filter.stand.map { ["\(words.stand): \($0.name(words))"] } ?? [],
                columns: [
                    SheetColumn(words.agency, width: 34), SheetColumn(words.due, width: 12),
                    SheetColumn(words.stand, width: 18), SheetColumn(export.daysLate, width: 12),
                    SheetColumn(words.decision, width: 18), SheetColumn(words.decided, width: 12),
                    SheetColumn(words.sentOn, width: 12), SheetColumn(words.chair, width: 26),
                    SheetColumn(words.position, width: 34), SheetColumn(words.page.chairReason, width: 40),
                ]
            ) { _, offset, limit in
                rows.dropFirst(offset).prefix(limit).map { row in
                    let decision = row.row.decision
                    let chair = decision?.content.chair
                    return [
                        .text(row.row.agencyName), SheetCell(row.row.due),
                        .text(words.standing(row.standing.state)), SheetCell(row.standing.workingDaysLate),
                        SheetCell(decision?.document.number), SheetCell(decision?.document.issuedOn),
                        SheetCell(row.sentOn), SheetCell(chair?.name), SheetCell(chair?.position),
                        SheetCell(decision?.deviates == true ? decision?.content.chairReason : nil),
                    ]
                }
            })
    }
}
