// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What other records say about milestones, read where it stands.
enum MilestoneSourceStore {
    /// Of enrolments for which a condition holds.
    static func all(
        of enrolments: [Enrolment], milestones: [Milestone], where condition: SQL, in snapshot: Snapshot
    ) throws -> [MilestoneSource] {
        let isBound = milestones.contains { $0.directive != nil }
        // Of two records that speak of one milestone, the order it is bound to has the word.
        return (isBound ? try orders(where: condition, in: snapshot) : [])
            + goals(of: enrolments, milestones: milestones)
            + (try committees(of: enrolments, milestones: milestones, in: snapshot))
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
            WHERE milestone.directive_id IS NOT NULL AND \(sql: condition)
            """
        ) {
            MilestoneSource(
                enrolment: try $0.id(width), milestone: try $0.id(width + 1), assignment: try Assignment($0))
        }
    }
}
