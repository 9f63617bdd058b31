// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// An agency is reminded of an assignment in words, without a letter: recorded at once and shown to it.
package struct RemindAssignment: Action {
    package static let name = TrailAction.remindAssignment
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
        try work.recorder.insert(
            Reminder(
                id: work.newID(), assignment: assignment, agency: work.actor.agency, letter: nil, text: text,
                at: work.now, by: work.actor.person))
        try work.tell(.reminded, about: found, text: text, from: work.actor.agency)
        work.about(assignment)
        work.note(.text, to: text)
    }
}
