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
        let goals = goals(of: enrolments, milestones: milestones)
        let isBound = milestones.contains { $0.directive != nil }
        return goals + (isBound ? try orders(where: condition, in: snapshot) : [])
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
