// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What another record says about an agency's milestone: it reaches it there, once, and is not entered here again.
package struct MilestoneSource: Sendable, Hashable {
    /// The record.
    package enum Record: Sendable, Hashable {
        /// The step of the enrolment: certified, declared, maintained.
        case enrolment
        /// The assignment of the order the milestone is bound to.
        case assignment(ID<Assignment>)
        /// The committee's decision, as the standing office received it.
        case committee(ID<CommitteeDecision>)
        /// The agency's plan.
        case plan(ID<AgencyPlan>)
    }

    package let enrolment: ID<Enrolment>
    package let milestone: ID<Milestone>
    package let record: Record
    /// The day it was reached; nil while it isn't.
    package let on: Day?
    package let isAccepted: Bool
    package let isReturned: Bool

    package init(
        enrolment: ID<Enrolment>, milestone: ID<Milestone>, record: Record, on: Day?, isAccepted: Bool = false,
        isReturned: Bool = false
    ) {
        self.enrolment = enrolment
        self.milestone = milestone
        self.record = record
        self.on = on
        self.isAccepted = isAccepted
        self.isReturned = isReturned
    }

    /// What an assignment says: reached on the day of its report, accepted with it.
    package init(enrolment: ID<Enrolment>, milestone: ID<Milestone>, assignment: Assignment) {
        let day = assignment.doneOn ?? (assignment.state == .reported ? assignment.reportedOn : nil)
        self.init(
            enrolment: enrolment, milestone: milestone, record: .assignment(assignment.id), on: day,
            isAccepted: assignment.state == .accepted, isReturned: assignment.state == .returned)
    }
}

extension MilestoneFacts {
    /// What was said of it here and what other records say.
    ///
    /// Another record has the word once something was handed in there; it never takes back what was accepted here.
    package init(_ progress: MilestoneProgress?, _ source: MilestoneSource?) {
        self = progress.map(MilestoneFacts.init) ?? MilestoneFacts()
        guard let source, source.on != nil || source.isReturned, source.isAccepted || !isAccepted else { return }
        (reachedOn, isAccepted, isReturned) = (source.on, source.isAccepted, source.isReturned)
    }
}
