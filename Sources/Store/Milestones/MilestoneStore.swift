// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Milestones of tracks, and what was said about them.
package enum MilestoneStore {
    /// A track's, in their order; ask after the round was found visible.
    package static func of(_ track: ID<RoundTrack>, in snapshot: Snapshot) throws -> [Milestone] {
        try load("milestone.track_id = \(track)", in: snapshot)
    }

    /// Those of all tracks of a round, in their order; ask after the round was found visible.
    package static func of(_ round: ID<Round>, in snapshot: Snapshot) throws -> [Milestone] {
        try load("milestone.track_id IN (SELECT id FROM round_track WHERE round_id = \(round))", in: snapshot)
    }

    private static func load(_ condition: SQL, in snapshot: Snapshot) throws -> [Milestone] {
        try snapshot.rows(
            """
            SELECT \(sql: Milestone.table.selected) FROM milestone WHERE \(sql: condition)
            ORDER BY milestone.track_id, milestone.ordinal, milestone.id
            """
        ) { try Milestone($0) }
    }

    /// What was said about the milestones of enrolments for which a condition holds.
    static func progress(where condition: SQL, visible: Visible, in snapshot: Snapshot) throws -> [MilestoneProgress] {
        try snapshot.rows(
            """
            SELECT \(sql: MilestoneProgress.table.selected) FROM milestone_progress
            JOIN enrolment ON enrolment.id = milestone_progress.enrolment_id
            WHERE \(sql: condition) AND \(sql: visible.enrolments)
            """
        ) { try MilestoneProgress($0) }
    }

    /// What was said about one, where the actor may see the agency in its round.
    package static func progress(
        _ id: ID<MilestoneProgress>, visible: Visible, in snapshot: Snapshot
    ) throws -> MilestoneProgress {
        let found = try progress(where: "milestone_progress.id = \(id)", visible: visible, in: snapshot).first
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// Whether anybody has said anything about a milestone.
    package static func isInUse(_ milestone: ID<Milestone>, in snapshot: Snapshot) throws -> Bool {
        try snapshot.exists("SELECT 1 FROM milestone_progress WHERE milestone_id = \(milestone)")
            || snapshot.exists("SELECT 1 FROM milestone_call WHERE milestone_id = \(milestone)")
            || snapshot.exists("SELECT 1 FROM matter_day WHERE milestone_id = \(milestone)")
    }

    /// What was handed in about one, the oldest first; ask after it was found visible.
    package static func evidence(
        of progress: ID<MilestoneProgress>, in snapshot: Snapshot
    ) throws -> [(evidence: MilestoneEvidence, file: StoredDocument)] {
        let width = MilestoneEvidence.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: MilestoneEvidence.table.selected), \(sql: StoredDocument.table.selected)
            FROM milestone_evidence JOIN stored_file ON stored_file.id = milestone_evidence.file_id
            WHERE milestone_evidence.progress_id = \(progress)
            ORDER BY milestone_evidence.report, milestone_evidence.id
            """
        ) { (try MilestoneEvidence($0), try StoredDocument($0, from: width)) }
    }

    /// A file that was handed in, where its enrolment may be seen.
    package static func file(
        _ id: ID<MilestoneEvidence>, visible: Visible, in snapshot: Snapshot
    ) throws -> StoredDocument {
        let found = try snapshot.first(
            """
            SELECT \(sql: StoredDocument.table.selected) FROM milestone_evidence
            JOIN stored_file ON stored_file.id = milestone_evidence.file_id
            JOIN milestone_progress ON milestone_progress.id = milestone_evidence.progress_id
            JOIN enrolment ON enrolment.id = milestone_progress.enrolment_id
            WHERE milestone_evidence.id = \(id) AND \(sql: visible.enrolments)
            """
        ) { try StoredDocument($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// How many files each report of a round's milestones came with, by what was said.
    package static func evidenceCounts(
        of round: ID<Round>, visible: Visible, in snapshot: Snapshot
    ) throws -> [ID<MilestoneProgress>: Int] {
        let rows = try snapshot.rows(
            """
            SELECT milestone_evidence.progress_id, count(*) FROM milestone_evidence
            JOIN milestone_progress ON milestone_progress.id = milestone_evidence.progress_id
            JOIN enrolment ON enrolment.id = milestone_progress.enrolment_id
            WHERE enrolment.round_id = \(round) AND \(sql: visible.enrolments)
            GROUP BY milestone_evidence.progress_id
            """
        ) { (try $0.id(0, of: MilestoneProgress.self), try $0.int(1)) }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }

    /// What an agency was told about its milestones, the latest first; ask after the enrolment was found visible.
    package static func calls(of enrolment: ID<Enrolment>, in snapshot: Snapshot) throws -> [MilestoneCall] {
        try snapshot.rows(
            """
            SELECT \(sql: MilestoneCall.table.selected) FROM milestone_call
            WHERE milestone_call.enrolment_id = \(enrolment) ORDER BY milestone_call.at DESC, milestone_call.id DESC
            """
        ) { try MilestoneCall($0) }
    }

    /// How often agencies of a round were told about a milestone, and when last.
    package static func callTallies(
        of round: ID<Round>, visible: Visible, in snapshot: Snapshot
    ) throws -> [MilestoneCallTally] {
        try snapshot.rows(
            """
            SELECT milestone_call.enrolment_id, milestone_call.milestone_id, count(*), max(milestone_call.at)
            FROM milestone_call JOIN enrolment ON enrolment.id = milestone_call.enrolment_id
            WHERE enrolment.round_id = \(round) AND \(sql: visible.enrolments)
            GROUP BY milestone_call.enrolment_id, milestone_call.milestone_id
            """
        ) {
            MilestoneCallTally(
                enrolment: try $0.id(0), milestone: try $0.id(1), count: try $0.int(2), last: try $0.instant(3))
        }
    }
}

/// How often an agency was told about a milestone, and when last.
package struct MilestoneCallTally: Sendable, Hashable {
    package let enrolment: ID<Enrolment>
    package let milestone: ID<Milestone>
    package let count: Int
    package let last: Instant
}
