// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// A leader or the issuer's delegate adds words to an order for one agency (chỉ đạo thêm).
package struct InstructFurther: Action {
    package static let name = TrailAction.assignment(.instructFurther)
    package let assignment: ID<Assignment>
    package let text: String
    /// A day within the work; it moves no deadline.
    package let due: Day?

    package init(_ assignment: ID<Assignment>, text: String, due: Day? = nil) {
        self.assignment = assignment
        self.text = text
        self.due = due
    }

    package var ability: Ability? { .decideAssignment }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(text)
        let visible = Visible(to: work.actor, under: .seeAssignments)
        let assignment = try AssignmentStore.find(assignment, visible: visible, in: work.transaction)
        let notice = try NoticeStore.of(assignment, in: work.transaction)
        try assignment.checkInstruction(text, by: work.actor, of: notice)
        try work.recorder.insert(
            Instruction(
                id: work.newID(), assignment: assignment.id, agency: work.actor.agency, text: text, due: due,
                at: work.now, person: work.actor.person))
        try SearchStore.append(text, to: assignment.id, in: work.transaction)
        work.about(assignment.id)
        work.note(.text, to: text)
        if let due { work.note(.due, to: due.iso) }
        try work.tell(.assignment(.instructed), about: assignment, text: text, day: due, from: work.actor.agency)
    }
}

/// The agency takes note of a further instruction.
package struct AcknowledgeInstruction: Action {
    package static let name = TrailAction.assignment(.acknowledgeInstruction)
    package let assignment: ID<Assignment>
    package let instruction: ID<Instruction>

    package init(_ assignment: ID<Assignment>, _ instruction: ID<Instruction>) {
        self.assignment = assignment
        self.instruction = instruction
    }

    package var ability: Ability? { .workOnAssignment }

    package func perform(_ work: Work) throws {
        try work.change(assignment) { value in
            try work.requireOwn(value)
            let all = try AssignmentStore.instructions(of: assignment, in: work.transaction)
            guard var subject = all.first(where: { $0.id == instruction }) else { throw StoreError.notFound }
            let before = subject.version
            try subject.acknowledge(by: work.actor.person, at: work.now)
            try value.takeNote(at: work.now)
            try work.recorder.update(subject, from: before)
            work.note(.text, to: subject.text)
        }
    }
}
