// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What other records say about milestones, read where it stands.
enum MilestoneSourceStore {
    /// Of enrolments for which a condition holds.
    static func all(
        of enrolments: [Enrolment], milestones: [Milestone], where condition: SQL, zone: Zone, in snapshot: Snapshot
    ) throws -> [MilestoneSource] {
        let isBound = milestones.contains { $0.directive != nil }
        // Of two records that speak of one milestone, the order it is bound to has the word.
        return (isBound ? try orders(where: condition, in: snapshot) : [])
            + goals(of: enrolments, milestones: milestones)
            + (try committees(of: enrolments, milestones: milestones, in: snapshot))
            + (try plans(milestones: milestones, where: condition, zone: zone, in: snapshot))
    }

    /// The decisions by which agencies have set up their committees: reached on the day of the decision, accepted when the
    /// standing office has received it.
    private static func committees(
        of enrolments: [Enrolment], milestones: [Milestone], in snapshot: Snapshot
    ) throws -> [MilestoneSource] {
        let asking = Dictionary(grouping: milestones.filter { $0.kind == .committee }, by: \.track)
        guard !asking.isEmpty else { return [] }
        let everBefore = Instant(milliseconds: 1 << 56)
        let known =
            enrolments.count == 1
            ? try enrolments.first.flatMap { one in
                try CommitteeStore.established(one.agency, asOf: everBefore, in: snapshot).map { [one.agency: $0] }
            } ?? [:]
            : try CommitteeStore.established(asOf: everBefore, in: snapshot)
        return enrolments.flatMap { enrolment -> [MilestoneSource] in
            guard let found = known[enrolment.agency] else { return [] }
            return (asking[enrolment.track] ?? []).map {
                MilestoneSource(
                    enrolment: enrolment.id, milestone: $0.id, record: .committee(found.decision), on: found.issuedOn,
                    isAccepted: found.receivedAt != nil)
            }
        }
    }

    /// The agencies' plans: reached on the day the first approved revision was submitted; one that waits is awaiting.
    private static func plans(
        milestones: [Milestone], where condition: SQL, zone: Zone, in snapshot: Snapshot
    ) throws -> [MilestoneSource] {
        guard milestones.contains(where: { $0.kind == .plan }) else { return [] }
        return try snapshot.rows(
            """
            SELECT enrolment.id, milestone.id, agency_plan.id,
                MIN(CASE WHEN plan_revision.approved_at IS NOT NULL THEN plan_revision.submitted_at END),
                MAX(CASE WHEN plan_revision.approved_at IS NULL AND plan_revision.submitted_at IS NOT NULL
                    AND plan_revision.submitted_at > COALESCE(plan_revision.returned_at, 0)
                    THEN plan_revision.submitted_at END),
                MAX(plan_revision.returned_at)
            FROM milestone JOIN enrolment ON enrolment.track_id = milestone.track_id
            JOIN agency_plan ON agency_plan.enrolment_id = enrolment.id
            JOIN plan_revision ON plan_revision.plan_id = agency_plan.id
            WHERE milestone.kind = \(Milestone.Kind.plan.rawValue) AND \(sql: condition)
                AND (plan_revision.submitted_at IS NOT NULL OR plan_revision.returned_at IS NOT NULL)
            GROUP BY enrolment.id, milestone.id, agency_plan.id ORDER BY agency_plan.id
            """
        ) {
            let (approved, waiting) = (try $0.optionalInstant(3), try $0.optionalInstant(4))
            return MilestoneSource(
                enrolment: try $0.id(0), milestone: try $0.id(1), record: .plan(try $0.id(2)),
                on: (approved ?? waiting)?.day(in: zone), isAccepted: approved != nil,
                isReturned: approved == nil && waiting == nil && !$0.isNull(5))
        }
    }

    /// The certificate, the declaration, the year's maintenance: steps of the enrolment.
    private static func goals(of enrolments: [Enrolment], milestones: [Milestone]) -> [MilestoneSource] {
        let finals = Dictionary(grouping: milestones.filter(\.kind.isFinal), by: \.track)
        return enrolments.flatMap { enrolment -> [MilestoneSource] in
            let step = enrolment.steps.first { [.certified, .declared, .maintained, .redeclared].contains($0.kind) }
            return (finals[enrolment.track] ?? []).map {
                MilestoneSource(
                    enrolment: enrolment.id, milestone: $0.id, record: .enrolment, on: step?.on,
                    isAccepted: step != nil)
            }
        }
    }

    /// The orders milestones are bound to, as far as the agencies have them.
    private static func orders(where condition: SQL, in snapshot: Snapshot) throws -> [MilestoneSource] {
        let width = Assignment.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: Assignment.table.selected), enrolment.id, milestone.id
            FROM milestone JOIN enrolment ON enrolment.track_id = milestone.track_id
            JOIN assignment ON assignment.directive_id = milestone.directive_id
                AND assignment.agency_id = enrolment.agency_id
            WHERE milestone.directive_id IS NOT NULL AND assignment.cancelled_at IS NULL AND \(sql: condition)
            ORDER BY assignment.issued_at, assignment.id
            """
        ) {
            MilestoneSource(
                enrolment: try $0.id(width), milestone: try $0.id(width + 1), assignment: try Assignment($0))
        }
    }
}
