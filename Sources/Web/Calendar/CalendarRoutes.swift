// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import NIOCore
import Spreadsheets
import Store
import WorkingTime

/// What falls due: a person's and an agency's calendar, as a page, a table, a calendar file.
package enum CalendarRoutes {
    package static let all: [Route] = [
        .get("/lich", .able(.seeAssignments), calendar),
        .get("/lich/tai-ve", .able(.seeAssignments), export),
        .get("/lich/tep-lich", .able(.seeAssignments), file),
    ]

    static func calendar(_ visit: Visit) async throws -> Reply {
        .page(try await loaded(visit).html(in: try await visit.frame()))
    }

    private static func loaded(_ visit: Visit) async throws -> DueCalendarPage {
        let actor = try visit.actor
        guard let filter = CalendarFilter(visit.query, today: visit.today) else { throw Fault.notFound }
        let agency = filter.whose.agency(of: actor)
        let directory = try await visit.system.directory()
        guard actor.may(.seeAssignments, on: agency), directory[agency] != nil else { throw Fault.notFound }
        let (today, calendar, zone) = (visit.today, visit.system.calendar, visit.system.zone)
        let due = try await visit.system.read {
            try DueCalendar.load(
                filter.whose, from: filter.month, through: filter.month.endOfMonth, for: actor, directory: directory,
                today: today, calendar: calendar, zone: zone, in: $0)
        }
        let seen = directory.all.filter {
            $0.id == agency || ($0.exists(on: today) && actor.may(.seeAssignments, on: $0.id))
        }
        return DueCalendarPage(
            filter: filter, person: actor.name, agencyName: directory.shortName(of: agency, on: today), agency: agency,
            entries: due.entries.filter(filter.holds), isCut: due.isCut, responsible: due.responsible,
            calendar: calendar, today: today,
            agencies: seen.map { Choice($0.id.description, $0.shortName) }, maySeeRounds: actor.may(.seeRounds))
    }

    /// The month as it is filtered, as a table.
    static func export(_ visit: Visit) async throws -> Reply {
        let page = try await loaded(visit)
        let words = DueCalendarWords.in(visit.language)
        let entries = page.entries
        return try await visit.export(
            ListExport(
                name: "lich-\(CalendarFilter.text(page.filter.month))",
                title: words.title(page.filter.month.month, page.filter.month.year), conditions: page.conditions(words),
                columns: [
                    SheetColumn(words.day, width: 12), SheetColumn(words.kind, width: 20),
                    SheetColumn(words.what, width: 60), SheetColumn(words.from, width: 40),
                    SheetColumn(words.responsible, width: 30), SheetColumn(words.stand, width: 18),
                ],
                rows: entries.map { entry in
                    [
                        SheetCell(entry.day), .text(words.name(entry.kind)), .text(words.text(entry)),
                        .text(entry.from), .text(entry.responsible), .text(words.stand(of: entry, page.today)),
                    ]
                }))
    }

    /// The same as a calendar file.
    static func file(_ visit: Visit) async throws -> Reply {
        let page = try await loaded(visit)
        let words = DueCalendarWords.in(visit.language)
        let title = "\(words.crumb): \(page.whose(words))"
        let site = visit.origin.split(separator: "/").last.map(String.init) ?? "nenep"
        let file = CalendarFile(
            name: title, site: site,
            lines: page.entries.map { entry in
                let url = visit.origin + DueCalendarPage.url(of: entry)
                let said = [entry.from, entry.responsible, words.stand(of: entry, page.today)].filter { !$0.isEmpty }
                return CalendarFile.Line(
                    entry: entry, title: words.text(entry), note: (said + [url]).joined(separator: "\n"),
                    category: words.name(entry.kind), url: url)
            }, now: visit.now)
        let month = CalendarFilter.text(page.filter.month)
        let narrowed = page.conditions(words).joined(separator: "; ")
        try await visit.takesOut(
            list: "\(words.title(page.filter.month.month, page.filter.month.year)): \(narrowed) (ics)")
        return .file(ByteBuffer(string: file.text), name: "lich-\(month).ics", type: CalendarFile.mediaType)
    }
}
