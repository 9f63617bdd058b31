// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Everything the page of one agency's milestone shows, loaded in one snapshot and held to what the actor may see.
package struct MilestoneView: Sendable {
    package let round: Round
    package let board: EnrolledBoard
    package let situation: MilestoneSituation
    /// What has been said; nil while nothing was.
    package let progress: MilestoneProgress?
    package let source: MilestoneSource?
    package let evidence: [(evidence: MilestoneEvidence, file: StoredDocument)]
    package let calls: [MilestoneCall]
    package let names: [ID<Person>: String]
    package let history: [TrailHistory.Entry]
    /// The order it is bound to, where it is.
    package let order: BindableOrder?

    package var milestone: Milestone { situation.milestone }

    /// Loads the milestone at a place of an enrolment's track; `StoreError.notFound` when it isn't there to be seen.
    package static func load(
        _ enrolment: ID<Enrolment>, at number: Int, for actor: Actor, directory: AgencyDirectory, today: Day,
        calendar: WorkingCalendar, zone: Zone, in snapshot: Snapshot
    ) throws -> MilestoneView {
        let visible = Visible(to: actor, under: .seeRounds)
        let board = try RoundBoardStore.enrolled(
            enrolment, visible: visible, directory: directory, today: today, calendar: calendar, zone: zone,
            in: snapshot)
        guard let milestone = board.track.milestones.first(where: { $0.ordinal == number }),
            let situation = board.situation(of: milestone.id)
        else { throw StoreError.notFound }
        let progress = board.progress[milestone.id]
        let calls = try MilestoneStore.calls(of: enrolment, in: snapshot).filter { $0.milestone == milestone.id }
        let people = [progress?.reportedBy, progress?.decidedBy].compactMap(\.self) + calls.map(\.by)
        return MilestoneView(
            round: try RoundStore.find(board.enrolment.round, visible: visible, in: snapshot), board: board,
            situation: situation, progress: progress, source: board.sources[milestone.id],
            evidence: try progress.map { try MilestoneStore.evidence(of: $0.id, in: snapshot) } ?? [], calls: calls,
            names: try PersonStore.names(of: people, in: snapshot),
            history: try progress.map { try TrailHistory.of($0.id, in: snapshot) } ?? [],
            order: try milestone.directive.flatMap {
                try NoticeStore.bindableOrder(
                    $0, seen: Visible(to: actor, under: .seeNotices), in: snapshot)
            })
    }
}

extension NoticeStore {
    /// An order that a milestone is bound to, of a notice that may be seen.
    static func bindableOrder(_ id: ID<Directive>, seen: Visible, in snapshot: Snapshot) throws -> BindableOrder? {
        try snapshot.first(
            """
            SELECT directive.id, directive.label, directive.title, notice.number
            FROM directive JOIN notice ON notice.id = directive.notice_id WHERE directive.id = \(id)
            AND \(sql: seen.issuedNotices)
            """
        ) {
            BindableOrder(
                id: try $0.id(0), label: try $0.text(1), title: try $0.text(2), notice: try $0.text(3))
        }
    }
}
