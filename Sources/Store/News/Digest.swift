// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What a day or a week brought one person in one role: what came, what is due next, what became late.
///
/// A plain value, so that a page shows it and a mailer can write it as text.
package struct Digest: Sendable {
    /// What it is a digest of.
    package enum Span: String, Sendable, CaseIterable {
        case today
        case week
    }

    /// How many rows of each part are named; the rest is counted.
    package static let limit = 30
    /// "Due soon" is as far ahead as everywhere else: LOOK.md, three working days.
    package static let workingDaysAhead = UpdatePolicy.dueSoonWorkingDays

    package let span: Span
    /// Its first day.
    package let first: Day
    /// The day it was made.
    package let today: Day
    package let came: [News]
    package let due: AssignmentList
    package let late: AssignmentList

    /// Whether there is nothing to say.
    package var isEmpty: Bool { came.isEmpty && due.rows.isEmpty && late.rows.isEmpty }

    /// What it is made from.
    package struct Moment: Sendable {
        package let now: Instant
        package let zone: Zone
        package let calendar: WorkingCalendar

        package init(now: Instant, zone: Zone, calendar: WorkingCalendar) {
            self.now = now
            self.zone = zone
            self.calendar = calendar
        }

        var today: Day { now.day(in: zone) }
    }

    /// Loads what an actor may know: who sees the whole province reads of all agencies, everyone else of their own.
    package static func load(_ span: Span, for actor: Actor, at moment: Moment, in snapshot: Snapshot) throws -> Digest
    {
        let today = moment.today
        // From Monday, or from the end of the last working day, so that a weekend's news isn't lost on Monday.
        let first =
            switch span {
            case .today: moment.calendar.workingDay(onOrBefore: today.adding(days: -1)).adding(days: 1)
            case .week: today.adding(days: 1 - today.weekday.rawValue)
            }
        let visible = Visible(to: actor, under: .seeAssignments)
        func list(_ situation: AssignmentCriteria.Situation?, from: Day, to: Day) throws -> AssignmentList {
            try AssignmentList.load(
                AssignmentCriteria(
                    agency: actor.reach(.seeAssignments) == .province ? nil : actor.agency,
                    situations: [situation].compactMap(\.self), dueFrom: from, dueTo: to),
                pageSize: limit, visible: visible, today: today, now: moment.now, in: snapshot)
        }
        // What was due the day before its first day became late on that day.
        return Digest(
            span: span, first: first, today: today,
            came: try NewsList.came(
                from: Instant(day: first, in: moment.zone), until: moment.now.adding(seconds: 1), for: actor,
                limit: limit, in: snapshot),
            due: try list(.dueSoon, from: today, to: ahead(of: today, moment.calendar)),
            late: try list(.late, from: first.adding(days: -1), to: today.adding(days: -1)))
    }

    /// The third working day after today.
    private static func ahead(of today: Day, _ calendar: WorkingCalendar) -> Day {
        (0..<workingDaysAhead).reduce(today) { day, _ in calendar.workingDay(onOrAfter: day.adding(days: 1)) }
    }
}
