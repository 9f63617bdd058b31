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

/// Which agencies have a plan, and how it stands: of a round, or of all that have one or were enrolled in a year.
package enum PlanSurvey {
    /// One agency.
    package struct Row: Sendable {
        package let agency: ID<Agency>
        package let agencyName: String
        package let plan: AgencyPlan?
        /// The revision that was submitted or drafted last, as far as the reader may see it.
        package let last: PlanRevision?
        /// The revision that counts.
        package let inForce: PlanRevision?
        package let progress: [PlanProgress]
    }

    /// The agencies of a round, or else those with a plan of the year, in the directory's order; a round's that is over are
    /// those of its last day, under the names of then.
    package static func rows(
        round: ID<Round>?, year: Int, for actor: Actor, directory: AgencyDirectory, today: Day, in snapshot: Snapshot
    ) throws -> [Row] {
        let visible = Visible(to: actor, under: .seePlans)
        let plans = try plans(round: round, year: year, visible: visible, in: snapshot)
        let byAgency = Dictionary(plans.map { ($0.agency, $0) }, uniquingKeysWith: { first, _ in first })
        let ids = plans.map(\.id).sorted()
        let revisions = Dictionary(
            grouping: try snapshot.rows(
                """
                SELECT \(sql: PlanRevision.table.selected) FROM plan_revision WHERE plan_id IN \(list: ids)
                ORDER BY number DESC
                """
            ) { try PlanRevision($0) }, by: \.plan)
        let progress = Dictionary(
            grouping: try snapshot.rows(
                "SELECT \(sql: PlanProgress.table.selected) FROM plan_progress WHERE plan_id IN \(list: ids)"
            ) { try PlanProgress($0) }, by: \.plan)
        let day = try round.map { try RoundStore.surveyDay(of: $0, today: today, in: snapshot) } ?? today
        let agencies = try agencies(round: round, with: Set(byAgency.keys), visible: visible, in: snapshot)
        return directory.surveyed(agencies, on: day, isOfRound: round != nil).map { agency in
            let plan = byAgency[agency]
            let seen = (plan.flatMap { revisions[$0.id] } ?? []).filter { agency == actor.agency || $0.isShown }
            return Row(
                agency: agency, agencyName: directory.shortName(of: agency, on: day), plan: seen.isEmpty ? nil : plan,
                last: seen.first,
                inForce: seen.first { $0.id == plan?.inForce }, progress: plan.flatMap { progress[$0.id] } ?? [])
        }
    }

    private static func plans(
        round: ID<Round>?, year: Int, visible: Visible, in snapshot: Snapshot
    ) throws -> [AgencyPlan] {
        let condition: SQL =
            round.map { "enrolment_id IN (SELECT id FROM enrolment WHERE round_id = \($0))" } ?? "year = \(year)"
        return try snapshot.rows(
            """
            SELECT \(sql: AgencyPlan.table.selected) FROM agency_plan
            WHERE \(sql: condition) AND \(sql: visible.agency("agency_plan.agency_id"))
            ORDER BY made_at DESC, id DESC
            """
        ) { try AgencyPlan($0) }
    }

    private static func agencies(
        round: ID<Round>?, with planned: Set<ID<Agency>>, visible: Visible, in snapshot: Snapshot
    ) throws -> Set<ID<Agency>> {
        let wanted: SQL =
            round.map { EnrolmentStore.takesPart("agency.id", in: $0) } ?? "agency.id IN \(list: planned.sorted())"
        return Set(
            try snapshot.rows(
                """
                SELECT agency.id FROM agency WHERE \(sql: wanted) AND \(sql: visible.agency("agency.id"))
                LIMIT \(count: EnrolmentStore.mostSurveyed)
                """
            ) { try $0.id(0) })
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
