// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension EnrolmentStore {
    /// Holds for agencies that a round decided on and that still take part.
    static func takesPart(_ agency: SQL, in round: ID<Round>) -> SQL {
        """
        \(sql: agency) IN (SELECT agency_id FROM enrolment WHERE round_id = \(round)
        AND EXISTS (SELECT 1 FROM enrolment_step WHERE enrolment_id = enrolment.id AND kind = 'approved')
        AND NOT EXISTS (SELECT 1 FROM enrolment_step WHERE enrolment_id = enrolment.id
            AND kind IN ('withdrawn', 'foundNotApplicable', 'merged')))
        """
    }
}

extension RoundStore {
    /// The day whose agencies and names a list of a round shows: today, or its last day once that is past.
    package static func surveyDay(of round: ID<Round>, today: Day, in snapshot: Snapshot) throws -> Day {
        try snapshot.first("SELECT ends FROM round WHERE id = \(round)") { min(today, try $0.day(0)) } ?? today
    }

    /// How many agencies a round has, of them decided on and come to its goal, and the document that approved the first.
    package struct Tally: Sendable, Hashable {
        package var enrolled = 0
        package var approved = 0
        package var reached = 0
        package var decision: CitedDocument?

        package init(enrolled: Int = 0, approved: Int = 0, reached: Int = 0, decision: CitedDocument? = nil) {
            self.enrolled = enrolled
            self.approved = approved
            self.reached = reached
            self.decision = decision
        }
    }

    /// The tallies of some rounds, counted without reading a history: where an agency stands is its last step, or the one
    /// before its pause.
    package static func tallies(
        of rounds: [Round], visible: Visible, in snapshot: Snapshot
    ) throws -> [ID<Round>: Tally] {
        let last: SQL = "(SELECT kind FROM enrolment_step WHERE enrolment_id = enrolment.id ORDER BY id DESC LIMIT 1)"
        let lasting: SQL = """
            (SELECT kind FROM enrolment_step WHERE enrolment_id = enrolment.id
            AND kind NOT IN ('suspended', 'resumed') ORDER BY id DESC LIMIT 1)
            """
        let goals = [EnrolmentStep.Kind.certified, .declared, .maintained, .redeclared].map(\.rawValue)
        var tallies: [ID<Round>: Tally] = [:]
        let counted = try snapshot.rows(
            """
            SELECT round_id, count(*),
                sum(CASE WHEN EXISTS (SELECT 1 FROM enrolment_step WHERE enrolment_id = enrolment.id
                    AND kind = 'approved') THEN 1 ELSE 0 END),
                sum(CASE WHEN \(sql: last) <> 'suspended' AND \(sql: lasting) IN \(list: goals) THEN 1 ELSE 0 END)
            FROM enrolment WHERE round_id IN \(list: rounds.map(\.id)) AND \(sql: visible.enrolments)
            GROUP BY round_id
            """
        ) {
            (
                try $0.id(0, of: Round.self),
                Tally(enrolled: try $0.int(1), approved: try $0.int(2), reached: try $0.int(3))
            )
        }
        for (round, tally) in counted { tallies[round] = tally }
        for round in rounds where round.content.decision == nil && tallies[round.id] != nil {
            tallies[round.id]?.decision = try firstApproval(in: round.id, visible: visible, in: snapshot)
        }
        return tallies
    }

    private static func firstApproval(
        in round: ID<Round>, visible: Visible, in snapshot: Snapshot
    ) throws -> CitedDocument? {
        try snapshot.first(
            """
            SELECT \(sql: EnrolmentStep.table.selected) FROM enrolment_step
            JOIN enrolment ON enrolment.id = enrolment_step.enrolment_id
            WHERE enrolment.round_id = \(round) AND enrolment_step.kind = 'approved' AND \(sql: visible.enrolments)
            ORDER BY enrolment_step.id LIMIT 1
            """
        ) { try EnrolmentStep($0) }?.document
    }
}

extension AgencyDirectory {
    /// Those of some agencies that a list shows, in the directory's order; of a round, those that existed on its day.
    func surveyed(_ agencies: Set<ID<Agency>>, on day: Day, isOfRound: Bool) -> [ID<Agency>] {
        all.filter { agencies.contains($0.id) && (!isOfRound || $0.exists(on: day)) }.map(\.id)
    }
}
