// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// Orders that an agency answers with its plan.
package enum PlanOrders {
    /// One of an agency's own assignments that asks for its plan.
    package struct Asked: Sendable, Hashable {
        package let assignment: ID<Assignment>
        /// What it is called in a choice.
        package let title: String
        /// Whether the plan's milestone in its round is bound to this very order.
        package let isOfRound: Bool
    }

    /// The most open assignments that are looked through.
    private static let limit = 200

    /// An agency's own open assignments that ask for a plan and wait for no decision: those that the plan milestone of the
    /// plan's round is bound to first, then the next due.
    package static func asked(of plan: AgencyPlan, in snapshot: Snapshot) throws -> [Asked] {
        let bound = Set(try plan.enrolment.map { try milestoneOrders(of: $0, in: snapshot) } ?? [])
        let width = Assignment.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: Assignment.table.selected), \(sql: Directive.table.selected)
            FROM assignment JOIN directive ON directive.id = assignment.directive_id
            WHERE assignment.agency_id = \(plan.agency) AND assignment.accepted_at IS NULL
            AND assignment.cancelled_at IS NULL AND assignment.rhythm IS NULL
            ORDER BY assignment.due IS NULL, assignment.due, assignment.id LIMIT \(count: limit)
            """
        ) { (assignment: try Assignment($0), order: try Directive($0, from: width)) }
        .filter { !$0.assignment.awaitsDecision && (bound.contains($0.order.id) || $0.order.asksForPlan) }
        .map {
            Asked(
                assignment: $0.assignment.id,
                title: try CommitteeSurvey.title(of: $0.assignment.id, in: snapshot),
                isOfRound: bound.contains($0.order.id))
        }
        .sorted { $0.isOfRound && !$1.isOfRound }
    }

    /// The orders that the plan milestones of an enrolment's track are bound to.
    private static func milestoneOrders(of enrolment: ID<Enrolment>, in snapshot: Snapshot) throws -> [ID<Directive>] {
        try snapshot.rows(
            """
            SELECT milestone.directive_id FROM milestone
            JOIN enrolment ON enrolment.track_id = milestone.track_id
            WHERE enrolment.id = \(enrolment) AND milestone.kind = \(Milestone.Kind.plan.rawValue)
            AND milestone.directive_id IS NOT NULL
            """
        ) { try $0.id(0) }
    }
}

extension PlanStore {
    /// The revision whose submission is, at the same time, a report of an order.
    package static func revision(
        reportedAs report: ID<ProgressReport>, in snapshot: Snapshot
    ) throws -> PlanRevision? {
        try snapshot.first(
            """
            SELECT \(sql: PlanRevision.table.selected) FROM plan_revision WHERE report_id = \(report)
            """
        ) { try PlanRevision($0) }
    }

    /// A plan by its identity, for what follows a decision made elsewhere.
    package static func plan(_ id: ID<AgencyPlan>, in snapshot: Snapshot) throws -> AgencyPlan {
        let found = try snapshot.first(
            "SELECT \(sql: AgencyPlan.table.selected) FROM agency_plan WHERE id = \(id)"
        ) { try AgencyPlan($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// The assignment a revision reports, where the reader may see it: its title.
    package static func reportTitle(
        of revision: PlanRevision, visible: Visible, in snapshot: Snapshot
    ) throws -> String? {
        guard let id = revision.assignment else { return nil }
        let isSeen = try snapshot.exists(
            "SELECT 1 FROM assignment WHERE assignment.id = \(id) AND \(sql: visible.assignment)")
        return isSeen ? try CommitteeSurvey.title(of: id, in: snapshot) : nil
    }

    /// Whether a report waits for its decision.
    package static func isWaiting(_ report: ID<ProgressReport>?, in snapshot: Snapshot) throws -> Bool {
        guard let report else { return false }
        return try snapshot.exists(
            """
            SELECT 1 FROM progress_report JOIN assignment ON assignment.id = progress_report.assignment_id
            WHERE progress_report.id = \(report) AND assignment.cancelled_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM report_decision WHERE report_decision.report_id = progress_report.id)
            """)
    }
}
