// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Every approved agency of a round begins on a day: one act for all, as one decision approved them.
package struct BeginEnrolments: Action {
    package static let name = TrailAction.round(.beginEnrolments)
    package let round: ID<Round>
    package let on: Day

    package init(_ round: ID<Round>, on day: Day) {
        self.round = round
        on = day
    }

    package var ability: Ability? { .manageRounds }

    /// Gives how many began.
    package func perform(_ work: Work) throws -> Int {
        try work.requireStandingOffice()
        let visible = Visible(to: work.actor, under: .manageRounds)
        _ = try RoundStore.find(round, visible: visible, in: work.transaction)
        let waiting = try EnrolmentStore.of(round, visible: visible, in: work.transaction)
            .filter { $0.state == .approved }
        guard !waiting.isEmpty else { throw Refusal.round(.nobodyChosen) }
        for enrolment in waiting {
            // Who was approved later begins with their approval.
            try work.take(.activated, enrolment, on: max(on, enrolment.approvedOn ?? on))
        }
        work.about(round)
        work.note(.agencies, to: String(waiting.count))
        work.note(.event, to: on.iso)
        return waiting.count
    }
}
