// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Which agencies have a plan, and how it stands: of a round, or of all that have one or were enrolled in a year.
///
/// An agency that took others over goes on with their plans beside its own: each stands in a row.
package enum PlanSurvey {
    /// A plan, or an agency without one.
    package struct Row: Sendable {
        package let agency: ID<Agency>
        package let agencyName: String
        /// The agency's last day, where it is no more.
        package let endedOn: Day?
        /// The agency that is no more and made it, where its successor goes on with it.
        package let madeBy: String?
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
        let day = try round.map { try RoundStore.surveyDay(of: $0, today: today, in: snapshot) } ?? today
        let byAgency = Dictionary(
            grouping: try held(plans, on: day, for: actor, in: snapshot), by: \.agency)
        let expected = try agencies(
            round: round, with: Set(plans.map(\.agency)), visible: visible, in: snapshot)
        // Who is no more is shown for a plan only.
        let shown = expected.filter { round == nil || directory[$0]?.exists(on: day) == true }.union(byAgency.keys)
        return directory.all.filter { shown.contains($0.id) }.flatMap { agency -> [Row] in
            let rows = (byAgency[agency.id] ?? []).map { Row(agency, $0, directory, on: day) }
            let (own, others) = (rows.filter { $0.madeBy == nil }, rows.filter { $0.madeBy != nil })
            // Who goes on with another's plan may still owe the round its own.
            let isMissing = own.isEmpty && (others.isEmpty || round != nil && expected.contains(agency.id))
            return (isMissing ? [Row(agency, nil, directory, on: day)] : own) + others
        }
    }

    /// What the reader may see of plans, each in the hands of whoever had it on a day.
    private static func held(
        _ plans: [AgencyPlan], on day: Day, for actor: Actor, in snapshot: Snapshot
    ) throws -> [Held] {
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
        let moves = try moves(of: ids, in: snapshot)
        return plans.compactMap { plan in
            let seen = (revisions[plan.id] ?? []).filter { plan.agency == actor.agency || $0.isShown }
            return seen.isEmpty ? nil : Held(plan, seen, progress[plan.id] ?? [], moves[plan.id] ?? [], on: day)
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

    /// A plan in the hands of whoever had it on a day.
    fileprivate struct Held {
        let plan: AgencyPlan
        let revisions: [PlanRevision]
        let progress: [PlanProgress]
        let agency: ID<Agency>
        /// Who made it, where that is another agency.
        let madeBy: ID<Agency>?

        init(
            _ plan: AgencyPlan, _ revisions: [PlanRevision], _ progress: [PlanProgress], _ moves: [Move], on day: Day
        ) {
            self.plan = plan
            self.revisions = revisions
            self.progress = progress
            agency = moves.first { $0.effective > day }?.from ?? plan.agency
            madeBy = moves.first.flatMap { [agency] in $0.from == agency ? nil : $0.from }
        }
    }

    fileprivate typealias Move = (from: ID<Agency>, effective: Day)

    /// From whom plans were taken over, the first first.
    private static func moves(
        of plans: [ID<AgencyPlan>], in snapshot: Snapshot
    ) throws -> [ID<AgencyPlan>: [Move]] {
        let moves = try snapshot.rows(
            """
            SELECT record_id, from_id, reorganisation.effective FROM handed_over
            JOIN reorganisation ON reorganisation.id = handed_over.reorganisation_id
            WHERE handed_over.kind = \(Affair.Kind.plan.rawValue) AND record_id IN \(list: plans)
            ORDER BY handed_over.id
            """
        ) { row in
            (plan: try row.id(0, of: AgencyPlan.self), move: Move(from: try row.id(1), effective: try row.day(2)))
        }
        return Dictionary(grouping: moves, by: \.plan).mapValues { $0.map(\.move) }
    }

    private static func agencies(
        round: ID<Round>?, with planned: Set<ID<Agency>>, visible: Visible, in snapshot: Snapshot
    ) throws -> Set<ID<Agency>> {
        let wanted: SQL =
            round.map { EnrolmentStore.takesPart("agency.id", in: $0) } ?? "agency.id IN \(list: planned.sorted())"
        return Set(
            try snapshot.rows(
                "SELECT agency.id FROM agency WHERE \(sql: wanted) AND \(sql: visible.agency("agency.id"))"
            ) { try $0.id(0) })
    }
}

extension PlanSurvey.Row {
    fileprivate init(_ agency: Agency, _ held: PlanSurvey.Held?, _ directory: AgencyDirectory, on day: Day) {
        self.agency = agency.id
        agencyName = directory.shortName(of: agency.id, on: day)
        endedOn = agency.validTo.flatMap { $0 < day ? $0 : nil }
        madeBy = held?.madeBy.map { directory.shortName(of: $0) }
        plan = held?.plan
        last = held?.revisions.first
        inForce = held?.revisions.first { $0.id == held?.plan.inForce }
        progress = held?.progress ?? []
    }
}
