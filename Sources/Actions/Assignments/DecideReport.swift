// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// The accepting body accepts a report: the order is done, on the day of the report.
package struct AcceptReport: Action {
    package static let name = TrailAction.assignment(.acceptReport)
    package let assignment: ID<Assignment>
    /// The report that was read; another one in its place needs another decision.
    package let report: ID<ProgressReport>
    package let opinion: String

    package init(_ assignment: ID<Assignment>, report: ID<ProgressReport>, opinion: String = "") {
        self.assignment = assignment
        self.report = report
        self.opinion = opinion
    }

    package var ability: Ability? { .decideAssignment }

    package func perform(_ work: Work) throws {
        try work.decide(on: report, of: assignment, accepted: true, opinion: opinion)
    }
}

/// The accepting body returns a report, with what must be added.
package struct ReturnReport: Action {
    package static let name = TrailAction.assignment(.returnReport)
    package let assignment: ID<Assignment>
    package let report: ID<ProgressReport>
    package let reason: String

    package init(_ assignment: ID<Assignment>, report: ID<ProgressReport>, reason: String) {
        self.assignment = assignment
        self.report = report
        self.reason = reason
    }

    package var ability: Ability? { .decideAssignment }

    package func perform(_ work: Work) throws {
        try work.decide(on: report, of: assignment, accepted: false, opinion: reason)
    }
}

extension Work {
    func decide(
        on report: ID<ProgressReport>, of assignment: ID<Assignment>, accepted: Bool, opinion: String
    ) throws {
        try TextLimit.note.check(opinion)
        let decision = ReportDecision(
            id: newID(), report: report, assignment: assignment, accepted: accepted, opinion: opinion, decidedAt: now,
            decidedBy: actor.person)
        let changed = try change(assignment) { value in
            let reports = try AssignmentStore.reports(of: assignment, in: transaction)
            guard let subject = reports.first(where: { $0.id == report }) else {
                throw Refusal.assignment(.noReportToDecide)
            }
            try value.decide(decision, on: subject, by: actor)
            note(.report, to: String(subject.number))
        }
        try recorder.insert(decision)
        try tell(accepted ? .assignment(.reportAccepted) : .assignment(.reportReturned), about: changed, text: opinion)
        try settleCommittee(reportedAs: report, accepted: accepted, opinion: opinion)
        try settlePlan(reportedAs: report, accepted: accepted, opinion: opinion)
        if !opinion.isBlank { note(accepted ? .opinion : .reason, to: opinion) }
    }
}
