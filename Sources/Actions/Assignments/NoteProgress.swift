// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// The agency says where the work stands, without handing in a report.
package struct NoteProgress: Action {
    package static let name = TrailAction.assignment(.noteProgress)
    package let assignment: ID<Assignment>
    package let text: String

    package init(_ assignment: ID<Assignment>, text: String) {
        self.assignment = assignment
        self.text = text
    }

    package var ability: Ability? { .workOnAssignment }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(text)
        try work.change(assignment) { assignment in
            try work.requireOwn(assignment)
            guard !text.isBlank else { throw Refusal.assignment(.reportTextMissing) }
            try assignment.start(at: work.now)
        }
        try work.recorder.insert(
            ProgressNote(
                id: work.newID(), assignment: assignment, text: text, at: work.now, person: work.actor.person))
        try SearchStore.append(text, to: assignment, in: work.transaction)
        work.note(.text, to: text)
    }
}

/// How long a text may be, in characters; longer ones are refused with a sentence, never cut.
package enum TextLimit: Int, Sendable {
    case name = 300
    case note = 4_000
    case report = 20_000
    case order = 30_000

    func check(_ text: String) throws(Refusal) {
        guard text.count <= rawValue else { throw .general(.textTooLong(limit: rawValue)) }
    }
}
