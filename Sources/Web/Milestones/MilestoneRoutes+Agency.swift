// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import Store
import WorkingTime

/// Agencies on one page, and the calendar of what is due.
extension MilestoneRoutes {
    /// An agency in one of its rounds.
    static func enrolled(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Enrolment.self)
        let visible = Visible(to: try visit.actor, under: .seeRounds)
        let agency = try await visit.system.read { try EnrolmentStore.find(id, visible: visible, in: $0).agency }
        return try await page(of: agency, in: id, visit)
    }

    /// An agency in its latest round.
    static func agency(_ visit: Visit) async throws -> Reply {
        try await page(of: try visit.id(), in: nil, visit)
    }

    private static func page(of agency: ID<Agency>, in enrolment: ID<Enrolment>?, _ visit: Visit) async throws -> Reply
    {
        let actor = try visit.actor
        let directory = try await visit.system.directory()
        let (today, calendar, zone) = (visit.today, visit.system.calendar, visit.system.zone)
        let view = try await visit.system.read {
            try AgencyView.load(
                agency, in: enrolment, for: actor, directory: directory, today: today, calendar: calendar, zone: zone,
                in: $0)
        }
        let shown = view.enrolled.first { enrolment == nil || $0.board.enrolment.id == enrolment }
        // The middle of a track tells nothing of any one agency: all agencies count in it, whoever looks.
        let all = Visible(to: .system(), under: .seeRounds)
        let track: RoundBoard.Track? = try await {
            guard let shown else { return nil }
            return try await visit.system.roundBoards.board(
                of: shown.round.id, visible: all, today: today, now: visit.now
            )
            .board.tracks.first { $0.track.id == shown.board.track.track.id }
        }()
        let page = AgencyOnePage(
            view: view, enrolled: shown, track: track, calendar: calendar,
            officeName: view.office.map { directory.shortName(of: $0, on: today) } ?? "", today: today,
            mayReport: actor.agency == agency && actor.may(.reportMilestone),
            maySeeRound: actor.reach(.seeRounds) == .province)
        return .page(page.html(in: try await visit.frame()))
    }
}
