// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Spreadsheets
import Store
import WorkingTime

extension AssignmentRoutes {
    /// The list as its address filters and sorts it, as a table.
    static func export(_ visit: Visit) async throws -> Reply {
        let filter = AssignmentFilter { visit.query.textIfAny($0) }
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeAssignments)
        let (today, now) = (visit.today, visit.now)
        let notices = try await visit.system.read { snapshot in
            try NoticeList.choices(seen: Visible(to: actor, under: .seeNotices), in: snapshot)
        }
        let words = AssignmentListWords.in(visit.language)
        let conditions = filter.conditions(
            agencies: try await agencies(actor, visit), notices: notices.map { Choice($0.id.description, $0.number) },
            words, .in(visit.language))
        let sheet = AssignmentSheet(visit)
        let criteria = filter.criteria(on: today, in: try await visit.system.directory(), zone: visit.system.zone)
        return try await visit.export(
            ListExport(
                name: "nhiem-vu", title: words.title, conditions: conditions.map(\.text), columns: sheet.columns
            ) { snapshot, offset, limit in
                try AssignmentList.batch(
                    criteria, order: filter.order, descending: filter.isDescending, limit: limit, offset: offset,
                    visible: visible, today: today, now: now, in: snapshot
                ).map(sheet.row)
            })
    }
}

/// Assignments as rows of a table.
struct AssignmentSheet: Sendable {
    private let today: Day
    private let zone: Zone
    private let calendar: WorkingCalendar
    private let words: AssignmentListWords
    private let states: StateWords
    private let export: ExportWords

    init(_ visit: Visit) {
        today = visit.today
        zone = visit.system.zone
        calendar = visit.system.calendar
        words = .in(visit.language)
        states = .in(visit.language)
        export = .in(visit.language)
    }

    var columns: [SheetColumn] {
        [
            SheetColumn(words.due, width: 12), SheetColumn(export.standing, width: 18),
            SheetColumn(export.daysLate, width: 10), SheetColumn(words.agency, width: 28),
            SheetColumn(words.assignment, width: 50), SheetColumn(words.notice, width: 16),
            SheetColumn(export.order, width: 7), SheetColumn(words.state, width: 16),
            SheetColumn(export.acknowledged, width: 12), SheetColumn(export.reported, width: 12),
            SheetColumn(export.done, width: 12), SheetColumn(words.updated, width: 17),
        ]
    }

    func row(_ row: AssignmentRow) -> [SheetCell] {
        let assignment = row.assignment
        let timeliness = assignment.timeliness(on: today, calendar: calendar)
        let due = DueCell(due: assignment.due, rhythm: assignment.rhythm, timeliness: timeliness)
        return [
            SheetCell(assignment.due), .text(due.sheetNote(states)), SheetCell(timeliness.workingDaysLate),
            .text(row.agencyName), .text(row.title), .text(row.noticeNumber), .text(row.label),
            .text(states.state(assignment.state)), SheetCell(assignment.acknowledgedAt?.day(in: zone)),
            SheetCell(assignment.reportedOn), SheetCell(assignment.doneOn), .moment(assignment.updatedAt),
        ]
    }
}

extension DueCell {
    /// The note as a table says it: the rhythm of a standing duty, or how it stands to its date, with plain spaces.
    func sheetNote(_ words: StateWords) -> String {
        let text = rhythm.map { "\(words.standing), \(words.rhythm($0))" } ?? note(words, isFull: true)
        return text.replacing("\u{a0}", with: " ")
    }
}

extension Assignment.Timeliness {
    /// By how many working days it is or was late; nil when it is not.
    var workingDaysLate: Int? {
        switch self {
        case .late(let days), .doneLate(let days): days > 0 ? days : nil
        case .awaitingDecision(let days): days.flatMap { $0 > 0 ? $0 : nil }
        default: nil
        }
    }
}
