// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// The agency confirms that it has received several orders at once.
package struct AcknowledgeAssignments: Action {
    package static let name = TrailAction.assignment(.acknowledgeAssignments)
    package let assignments: [ID<Assignment>]

    package init(_ assignments: [ID<Assignment>]) { self.assignments = assignments }

    package var ability: Ability? { .workOnAssignment }

    package func perform(_ work: Work) throws {
        try work.changeTogether(assignments) {
            $0.hindrance(toAcknowledgeBy: work.actor, at: work.now)
        } _: {
            try $0.acknowledge(at: work.now)
        }
    }
}

/// The accepting body accepts several reports at once, with one opinion.
package struct AcceptReports: Action {
    /// A report that was read, and its assignment; another report in its place needs another decision.
    package struct Pick: Sendable, Hashable {
        package let assignment: ID<Assignment>
        package let report: ID<ProgressReport>

        package init(_ assignment: ID<Assignment>, report: ID<ProgressReport>) {
            self.assignment = assignment
            self.report = report
        }
    }

    package static let name = TrailAction.assignment(.acceptReports)
    package let picks: [Pick]
    package let opinion: String

    package init(_ picks: [Pick], opinion: String = "") {
        self.picks = picks
        self.opinion = opinion
    }

    package var ability: Ability? { .decideAssignment }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(opinion)
        let read = Dictionary(picks.map { ($0.assignment, $0.report) }, uniquingKeysWith: { first, _ in first })
        var subjects: [ID<Assignment>: ProgressReport] = [:]
        try work.changeTogether(picks.map(\.assignment)) { assignment in
            let latest = try AssignmentStore.reports(of: assignment.id, in: work.transaction).first
            guard latest?.id == read[assignment.id] else { return .assignment(.reportIsNotTheLatest) }
            subjects[assignment.id] = latest
            return assignment.hindrance(toAccept: latest, by: work.actor, at: work.now)
        } _: { assignment in
            guard let report = subjects[assignment.id] else { throw Refusal.assignment(.noReportToDecide) }
            let decision = ReportDecision(
                id: work.newID(), report: report.id, assignment: assignment.id, accepted: true, opinion: opinion,
                decidedAt: work.now, decidedBy: work.actor.person)
            try assignment.decide(decision, on: report, by: work.actor)
            try work.recorder.insert(decision)
            try work.tell(.assignment(.reportAccepted), about: assignment, text: opinion)
            try work.settleCommittee(reportedAs: report.id, accepted: true, opinion: opinion)
            try work.settlePlan(reportedAs: report.id, accepted: true, opinion: opinion)
        }
        if !opinion.isBlank { work.note(.opinion, to: opinion) }
    }
}
