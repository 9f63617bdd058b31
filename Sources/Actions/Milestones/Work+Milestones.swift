// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// One agency's milestone in an action: what the rules look at, and what has been said so far.
struct MilestoneAtHand {
    let board: EnrolledBoard
    let situation: MilestoneSituation
    /// What has been said; a fresh one where nothing was.
    var progress: MilestoneProgress
    let isNew: Bool

    var milestone: Milestone { situation.milestone }
    var agency: ID<Agency> { situation.agency }
}

extension EnrolledBoard {
    func atHand(
        _ milestone: ID<Milestone>, version: Int?, fresh: @autoclosure () -> ID<MilestoneProgress>
    ) throws -> MilestoneAtHand {
        guard let situation = situation(of: milestone) else { throw StoreError.notFound }
        let known = progress[milestone]
        if let version, version != known?.version ?? 0 {
            throw StoreError.changedMeanwhile(table: MilestoneProgress.table.name, id: enrolment.id.bytes)
        }
        return MilestoneAtHand(
            board: self, situation: situation,
            progress: known ?? MilestoneProgress(id: fresh(), milestone: milestone, enrolment: enrolment.id),
            isNew: known == nil)
    }
}

extension Work {
    /// Loads an agency's milestone that the actor may see; refuses as changed when `version` is not the one that stands.
    func milestone(
        _ milestone: ID<Milestone>, of enrolment: ID<Enrolment>, version: Int? = nil
    ) throws -> MilestoneAtHand {
        let board = try RoundBoardStore.enrolled(
            enrolment, visible: Visible(to: actor, under: .seeRounds),
            directory: try AgencyStore.directory(in: transaction), today: today, calendar: calendar, zone: zone,
            in: transaction)
        return try board.atHand(milestone, version: version, fresh: newID())
    }

    /// Saves what was said, and names it in the trail.
    func save(_ hand: MilestoneAtHand) throws {
        if hand.isNew {
            try recorder.insert(hand.progress)
        } else {
            try recorder.update(hand.progress, from: hand.progress.version - 1)
        }
        about(hand.progress.id)
        note(.name, to: hand.milestone.name)
    }

    /// Leaves news about a milestone: for the agency, or for the standing office.
    func tell(_ kind: News.Kind, _ hand: MilestoneAtHand, text: String? = nil, day: Day? = nil) throws {
        let round = try RoundStore.find(
            hand.board.enrolment.round, visible: Visible(to: .system(), under: .seeRounds), in: transaction)
        let isForOffice = kind.ability == .acceptMilestone
        try tell(
            kind, .agency(isForOffice ? round.agency : hand.agency), about: .enrolment(hand.board.enrolment.id),
            News.Facts(
                title: hand.milestone.name, number: round.title, agency: isForOffice ? hand.board.row.name : nil,
                text: text, day: day))
    }
}
