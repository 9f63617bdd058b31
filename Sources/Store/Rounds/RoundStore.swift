// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Rounds and their tracks.
package enum RoundStore {
    /// A round, where the actor may see it.
    package static func find(_ id: ID<Round>, visible: Visible, in snapshot: Snapshot) throws -> Round {
        let found = try snapshot.first(
            "SELECT \(sql: Round.table.selected) FROM round WHERE id = \(id) AND \(sql: visible.rounds)"
        ) { try Round($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// All rounds the actor may see, the latest first.
    package static func all(visible: Visible, in snapshot: Snapshot) throws -> [Round] {
        try snapshot.rows(
            """
            SELECT \(sql: Round.table.selected) FROM round WHERE \(sql: visible.rounds)
            ORDER BY year DESC, begins DESC, id DESC LIMIT 200
            """
        ) { try Round($0) }
    }

    /// A round's tracks, in the order of their kinds.
    package static func tracks(of round: ID<Round>, in snapshot: Snapshot) throws -> [RoundTrack] {
        try snapshot.rows(
            "SELECT \(sql: RoundTrack.table.selected) FROM round_track WHERE round_id = \(round)"
        ) { try RoundTrack($0) }.sorted { $0.kind.order < $1.kind.order }
    }

    /// A track, whatever round it is of; the round was found before.
    package static func track(_ id: ID<RoundTrack>, in snapshot: Snapshot) throws -> RoundTrack {
        let found = try snapshot.first(
            "SELECT \(sql: RoundTrack.table.selected) FROM round_track WHERE id = \(id)"
        ) { try RoundTrack($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// Whether another round of the year bears the name.
    package static func isTaken(
        _ title: String, in year: Int, besides round: ID<Round>?, in snapshot: Snapshot
    ) throws -> Bool {
        let other = try snapshot.first("SELECT id FROM round WHERE year = \(year) AND title = \(title)") {
            try $0.id(0, of: Round.self)
        }
        return other != nil && other != round
    }

    /// An edition as it was recorded here; nil while only the program's own word stands.
    package static func recorded(_ code: String, in snapshot: Snapshot) throws -> RecordedEdition? {
        try snapshot.first(
            "SELECT \(sql: RecordedEdition.table.selected) FROM standard_edition WHERE code = \(code)"
        ) { try RecordedEdition($0) }
    }

    /// The editions that are known.
    package static func editions(in snapshot: Snapshot) throws -> StandardEditions {
        StandardEditions(
            try snapshot.rows(
                "SELECT \(sql: RecordedEdition.table.selected) FROM standard_edition ORDER BY recorded_at, id"
            ) { try RecordedEdition($0).edition })
    }
}

/// Agencies in rounds, with their history.
package enum EnrolmentStore {
    /// One, where the actor may see it.
    package static func find(_ id: ID<Enrolment>, visible: Visible, in snapshot: Snapshot) throws -> Enrolment {
        let found = try snapshot.first(
            "SELECT \(sql: Enrolment.table.selected) FROM enrolment WHERE id = \(id) AND \(sql: visible.enrolments)"
        ) { try Enrolment($0) }
        guard let found else { throw StoreError.notFound }
        let steps = try snapshot.rows(
            "SELECT \(sql: EnrolmentStep.table.selected) FROM enrolment_step WHERE enrolment_id = \(id) ORDER BY id"
        ) { try EnrolmentStep($0) }
        return found.with(steps)
    }

    /// Those of a round that the actor may see, the withdrawn ones too.
    package static func of(_ round: ID<Round>, visible: Visible, in snapshot: Snapshot) throws -> [Enrolment] {
        try load("enrolment.round_id = \(round)", visible: visible, in: snapshot)
    }

    /// Those of an agency in all rounds.
    package static func of(_ agency: ID<Agency>, visible: Visible, in snapshot: Snapshot) throws -> [Enrolment] {
        try load("enrolment.agency_id = \(agency)", visible: visible, in: snapshot)
    }

    /// Those decided on by a day, as they stood then: with the steps from the decision on that had happened by the day.
    ///
    /// What was only proposed, and what came later, says nothing of how far an agency was, and is not read.
    package static func decided(by day: Day, visible: Visible, in snapshot: Snapshot) throws -> [Enrolment] {
        let kinds = EnrolmentStep.Kind.allCases.filter { !$0.comesBeforeDecision }.map(\.rawValue)
        let steps: SQL = "enrolment_step.happened_on <= \(day) AND enrolment_step.kind IN \(list: kinds)"
        return try load(
            """
            EXISTS (SELECT 1 FROM enrolment_step WHERE enrolment_step.enrolment_id = enrolment.id AND \(sql: steps))
            """, steps: steps, visible: visible, in: snapshot)
    }

    /// The file of a step's document, where the actor may see its enrolment.
    package static func file(
        of step: ID<EnrolmentStep>, visible: Visible, in snapshot: Snapshot
    ) throws -> StoredDocument {
        let found = try snapshot.first(
            """
            SELECT \(sql: StoredDocument.table.selected) FROM stored_file
            JOIN enrolment_step ON enrolment_step.document_file_id = stored_file.id
            JOIN enrolment ON enrolment.id = enrolment_step.enrolment_id
            WHERE enrolment_step.id = \(step) AND \(sql: visible.enrolments)
            """
        ) { try StoredDocument($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// Whether a track has agencies, or milestones.
    package static func hasAny(in track: ID<RoundTrack>, in snapshot: Snapshot) throws -> Bool {
        try snapshot.count(
            """
            SELECT (SELECT count(*) FROM enrolment WHERE track_id = \(track))
                + (SELECT count(*) FROM milestone WHERE track_id = \(track))
            """) > 0
    }

    /// Agencies that a notice addresses, as proposals for a round.
    package static func addressees(
        of notice: ID<Notice>, visible: Visible, in snapshot: Snapshot
    ) throws -> [ID<Agency>] {
        try snapshot.rows(
            """
            SELECT DISTINCT assignment.agency_id FROM assignment JOIN notice ON notice.id = assignment.notice_id
            WHERE notice.id = \(notice) AND \(sql: visible.issuedNotices)
            """
        ) { try $0.id(0) }
    }

    /// Those for which a condition holds, each with its steps, or with some of them.
    static func load(
        _ condition: SQL, steps some: SQL? = nil, visible: Visible, in snapshot: Snapshot
    ) throws -> [Enrolment] {
        let steps = try snapshot.rows(
            """
            SELECT \(sql: EnrolmentStep.table.selected) FROM enrolment_step
            JOIN enrolment ON enrolment.id = enrolment_step.enrolment_id
            WHERE \(sql: some ?? condition) AND \(sql: visible.enrolments) ORDER BY enrolment_step.id
            """
        ) { try EnrolmentStep($0) }
        let byEnrolment = Dictionary(grouping: steps, by: \.enrolment)
        return try snapshot.rows(
            """
            SELECT \(sql: Enrolment.table.selected) FROM enrolment
            WHERE \(sql: condition) AND \(sql: visible.enrolments) ORDER BY enrolment.id
            """
        ) { try Enrolment($0) }.map { $0.with(byEnrolment[$0.id] ?? []) }
    }
}

extension RoundTrack.Kind {
    /// Its place among the tracks of a round.
    var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
