// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Whoever directs the work says on which day the event was that a deadline is counted from.
package struct GiveEventDay: Action {
    package static let name = TrailAction.assignment(.giveEventDay)
    package let assignment: ID<Assignment>
    package let day: Day?
    /// Whether the day holds for the other agencies of the same order, too, as far as they wait.
    package let isForAll: Bool
    package let version: Int?

    package init(_ assignment: ID<Assignment>, on day: Day?, forAll isForAll: Bool = false, version: Int? = nil) {
        self.assignment = assignment
        self.day = day
        self.isForAll = isForAll
        self.version = version
    }

    package var ability: Ability? { .decideAssignment }

    /// Gives how many assignments have a due date now.
    package func perform(_ work: Work) throws -> Int {
        guard let day else { throw Refusal.assignment(.eventNeedsDay) }
        var before: Day?
        let first = try work.change(assignment, version: version) { assignment in
            before = assignment.eventOn
            try give(day, to: &assignment, work)
        }
        work.note(.event, from: before?.iso, to: day.iso)
        work.note(.due, to: first.due?.iso)
        try work.tell(.assignment(.eventDated), about: first, day: first.due)
        guard isForAll else { return 1 }
        let visible = Visible(to: work.actor, under: .seeAssignments)
        let others = try AssignmentStore.awaitingEvent(of: first.directive, visible: visible, in: work.transaction)
            .filter { $0.agency != work.actor.agency }
        for var other in others {
            let version = other.version
            try give(day, to: &other, work)
            try work.recorder.update(other, from: version)
            try work.tell(.assignment(.eventDated), about: other, day: other.due)
        }
        if !others.isEmpty { work.note(.assignments, to: String(others.count + 1)) }
        return others.count + 1
    }

    private func give(_ day: Day, to assignment: inout Assignment, _ work: Work) throws {
        let notice = try NoticeStore.of(assignment, in: work.transaction)
        try assignment.event(
            on: day, by: work.actor, of: notice, calendar: work.calendar, today: work.today, at: work.now)
    }
}
