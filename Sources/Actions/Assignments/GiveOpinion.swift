// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// A coordinating body gives its opinion on an assignment of another agency.
package struct GiveOpinion: Action {
    package static let name = TrailAction.assignment(.giveOpinion)
    package let assignment: ID<Assignment>
    package let opinion: String
    /// The version of the own part that was read: a colleague's opinion given meanwhile is not replaced unseen.
    package let version: Int?

    package init(_ assignment: ID<Assignment>, opinion: String, version: Int? = nil) {
        self.assignment = assignment
        self.opinion = opinion
        self.version = version
    }

    package var ability: Ability? { .workOnAssignment }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(opinion)
        let visible = Visible(to: work.actor, under: .seeAssignments)
        let assignment = try AssignmentStore.find(assignment, visible: visible, in: work.transaction)
        guard !assignment.state.isEnded else { throw Refusal.assignment(.assignmentEnded) }
        let parts = try AssignmentStore.coordinations(of: assignment.id, in: work.transaction)
        guard var part = parts.first(where: { $0.agency == work.actor.agency }) else {
            throw Refusal.assignment(.notACoordinator)
        }
        let before = part
        if let version, version != before.version {
            throw StoreError.changedMeanwhile(table: Coordination.table.name, id: part.id.bytes)
        }
        try part.answer(opinion, by: work.actor, at: work.now)
        try work.recorder.update(part, from: before)
        try work.tell(.assignment(.opinionGiven), about: assignment, text: opinion, from: work.actor.agency)
        work.about(assignment.id)
        work.note(.opinion, from: before.opinion.isEmpty ? nil : before.opinion, to: opinion)
    }
}
