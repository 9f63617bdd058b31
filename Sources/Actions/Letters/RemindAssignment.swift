// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// An agency is reminded of an assignment in words, without a letter: recorded at once and shown to it.
package struct RemindAssignment: Action {
    package static let name = TrailAction.letter(.remindAssignment)
    package let assignment: ID<Assignment>
    package let text: String

    package init(_ assignment: ID<Assignment>, text: String) {
        self.assignment = assignment
        self.text = text
    }

    package var ability: Ability? { .remindAssignment }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(text)
        let visible = Visible(to: work.actor, under: .seeAssignments)
        let found = try AssignmentStore.find(assignment, visible: visible, in: work.transaction)
        try found.checkReminder(by: work.actor)
        guard !text.isBlank else { throw Refusal.letter(.reminderTextMissing) }
        try work.remind(found, text: text)
        work.about(assignment)
        work.note(.text, to: text)
    }
}

/// Agencies are reminded of several assignments at once in the same words: of all of them, or of none.
package struct RemindAssignments: Action {
    package static let name = TrailAction.assignment(.remindAssignments)
    package let assignments: [ID<Assignment>]
    package let text: String

    package init(_ assignments: [ID<Assignment>], text: String) {
        self.assignments = assignments
        self.text = text
    }

    package var ability: Ability? { .remindAssignment }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(text)
        let found = try work.chosen(assignments) { $0.hindrance(toRemindBy: work.actor) }
        guard !text.isBlank else { throw Refusal.letter(.reminderTextMissing) }
        for assignment in found { try work.remind(assignment, text: text) }
        work.note(.text, to: text)
    }
}

extension Work {
    /// Records a reminder in words and tells the agency.
    fileprivate func remind(_ assignment: Assignment, text: String) throws {
        try recorder.insert(
            Reminder(
                id: newID(), assignment: assignment.id, agency: actor.agency, letter: nil, text: text, at: now,
                by: actor.person))
        try tell(.assignment(.reminded), about: assignment, text: text, from: actor.agency)
    }
}
