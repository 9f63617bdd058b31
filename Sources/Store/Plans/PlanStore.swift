// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Loads plans, their revisions and how far they have come.
package enum PlanStore {
    /// A plan of an agency within the actor's reach; what was never submitted, only the agency itself sees.
    package static func find(_ id: ID<AgencyPlan>, for actor: Actor, in snapshot: Snapshot) throws -> AgencyPlan {
        let visible = Visible(to: actor, under: .seePlans)
        let found = try snapshot.first(
            """
            SELECT \(sql: AgencyPlan.table.selected) FROM agency_plan
            WHERE agency_plan.id = \(id) AND \(sql: visible.agency("agency_plan.agency_id"))
            AND (agency_plan.agency_id = \(actor.agency) OR \(sql: shown))
            """
        ) { try AgencyPlan($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// Holds for plans of which something was submitted.
    private static var shown: SQL {
        "EXISTS (SELECT 1 FROM plan_revision WHERE plan_id = agency_plan.id AND submitted_at IS NOT NULL)"
    }

    /// The revisions of a plan that a reader may see, the latest first: drafts are the agency's own.
    package static func revisions(
        of plan: AgencyPlan, for actor: Actor, in snapshot: Snapshot
    ) throws -> [PlanRevision] {
        let isOwn = actor.isSystem || actor.agency == plan.agency
        return try revisions(of: plan.id, in: snapshot).filter { isOwn || $0.isShown }
    }

    /// All revisions of a plan, the latest first.
    package static func revisions(of plan: ID<AgencyPlan>, in snapshot: Snapshot) throws -> [PlanRevision] {
        try snapshot.rows(
            """
            SELECT \(sql: PlanRevision.table.selected) FROM plan_revision WHERE plan_id = \(plan) ORDER BY number DESC
            """
        ) { try PlanRevision($0) }
    }

    /// What was said of a plan's revisions, the latest first; ask after the plan was found visible.
    package static func comments(of plan: ID<AgencyPlan>, in snapshot: Snapshot) throws -> [PlanComment] {
        try snapshot.rows(
            """
            SELECT \(sql: PlanComment.table.selected) FROM plan_comment
            JOIN plan_revision ON plan_revision.id = plan_comment.revision_id
            WHERE plan_revision.plan_id = \(plan) ORDER BY plan_comment.at DESC, plan_comment.id DESC
            """
        ) { try PlanComment($0) }
    }

    /// How far a plan's items have come, the latest first; ask after the plan was found visible.
    package static func progress(of plan: ID<AgencyPlan>, in snapshot: Snapshot) throws -> [PlanProgress] {
        try snapshot.rows(
            """
            SELECT \(sql: PlanProgress.table.selected) FROM plan_progress WHERE plan_id = \(plan)
            ORDER BY at DESC, id DESC
            """
        ) { try PlanProgress($0) }
    }

    /// One piece of progress with its plan, where the actor may see it.
    package static func progress(
        _ id: ID<PlanProgress>, for actor: Actor, in snapshot: Snapshot
    ) throws -> PlanProgress {
        let found = try snapshot.first(
            "SELECT \(sql: PlanProgress.table.selected) FROM plan_progress WHERE id = \(id)"
        ) { try PlanProgress($0) }
        guard let found else { throw StoreError.notFound }
        _ = try find(found.plan, for: actor, in: snapshot)
        return found
    }

    /// The highest key that any item of a plan has, or had while progress was noted of it.
    package static func lastKey(of plan: ID<AgencyPlan>, in snapshot: Snapshot) throws -> Int {
        let held = try revisions(of: plan, in: snapshot).flatMap(\.content.items).map(\.key)
        return (held + (try progress(of: plan, in: snapshot).map(\.item))).max() ?? 0
    }

    /// The plans of an agency, the latest first.
    package static func of(_ agency: ID<Agency>, in snapshot: Snapshot) throws -> [AgencyPlan] {
        try snapshot.rows(
            """
            SELECT \(sql: AgencyPlan.table.selected) FROM agency_plan WHERE agency_id = \(agency)
            ORDER BY year DESC, made_at DESC, id DESC
            """
        ) { try AgencyPlan($0) }
    }
}

extension PlanStore {
    /// The title of the round an enrolment is in; ask where the plan may be seen.
    package static func roundTitle(of enrolment: ID<Enrolment>, in snapshot: Snapshot) throws -> String? {
        try snapshot.first(
            "SELECT round.title FROM round JOIN enrolment ON enrolment.round_id = round.id WHERE enrolment.id = \(enrolment)"
        ) { try $0.text(0) }
    }
}
