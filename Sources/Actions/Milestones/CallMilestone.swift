// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// An agency is reminded of a milestone.
package struct RemindMilestone: Action {
    package static let name = TrailAction.milestone(.remindMilestone)
    package let milestone: ID<Milestone>
    package let enrolment: ID<Enrolment>
    package let text: String

    package init(_ milestone: ID<Milestone>, of enrolment: ID<Enrolment>, text: String) {
        self.milestone = milestone
        self.enrolment = enrolment
        self.text = text
    }

    package var ability: Ability? { .remindAssignment }

    package func perform(_ work: Work) throws {
        try work.call(.reminder, milestone, of: enrolment, text: text)
    }
}

/// A leader or the standing office orders something more about a milestone.
package struct OrderMilestone: Action {
    package static let name = TrailAction.milestone(.orderMilestone)
    package let milestone: ID<Milestone>
    package let enrolment: ID<Enrolment>
    package let text: String
    package let due: Day?

    package init(_ milestone: ID<Milestone>, of enrolment: ID<Enrolment>, text: String, due: Day? = nil) {
        self.milestone = milestone
        self.enrolment = enrolment
        self.text = text
        self.due = due
    }

    package var ability: Ability? { .remindAssignment }

    package func perform(_ work: Work) throws {
        try work.call(.order, milestone, of: enrolment, text: text, due: due)
    }
}

extension Work {
    /// Says something to an agency about a milestone; kept with it.
    func call(
        _ kind: MilestoneCall.Kind, _ milestone: ID<Milestone>, of enrolment: ID<Enrolment>, text: String,
        due: Day? = nil
    ) throws {
        try TextLimit.note.check(text)
        let hand = try self.milestone(milestone, of: enrolment)
        let call = MilestoneCall(
            id: newID(), milestone: milestone, enrolment: enrolment, kind: kind, text: text, due: due, at: now,
            by: actor.person, agency: actor.agency)
        try call.check(hand.situation)
        // What was said stands in the history of the agency's milestone, which begins with it.
        if hand.isNew { try recorder.insert(hand.progress) }
        try recorder.insert(call)
        about(hand.progress.id)
        note(.name, to: hand.milestone.name)
        note(.text, to: text)
        if let due { note(.due, to: due.iso) }
        try tell(.milestone(.milestoneCalled), hand, text: text, day: due)
    }
}
