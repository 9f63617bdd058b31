// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// How an agency stands with a milestone on a day: derived, never stored.
package struct MilestoneStanding: Sendable, Hashable {
    /// Where it stands.
    package enum State: String, Sendable, CaseIterable {
        /// Reached, and accepted.
        case reached
        /// Handed in, waiting for the standing office.
        case awaiting
        /// Past its planned day, and not handed in.
        case late
        /// Expected later than planned, or blocked by one that is late.
        case atRisk
        /// Expected in time.
        case expected
        /// Without a day.
        case undated
    }

    package let state: State
    package let planned: Day?
    /// When it was reached, by what was reported.
    package let reachedOn: Day?
    /// When it is to be expected: the agency's forecast or the plan, and not before what blocks it.
    package let expected: Day?
    /// Working days behind the plan: of what was reached or handed in late, of what is late, of what is expected later.
    ///
    /// Nought of what is in time, and of what is late by days of rest alone.
    package let workingDays: Int
    /// Whether it was sent back for more.
    package let isReturned: Bool
    /// Whether it was behind its plan when reached or handed in.
    package let isBehind: Bool

    /// Whether it counts as reached by those who come after it.
    package var isHandedIn: Bool { state == .reached || state == .awaiting }

    /// Whether it is expected after the day it is planned for.
    package var isExpectedLater: Bool {
        guard let expected, let planned else { return false }
        return !isHandedIn && expected > planned
    }

    /// Whether somebody should push.
    package var wantsPush: Bool { state == .late || state == .atRisk }
}

/// What is known of one agency's milestone: said about it, or reached by another record.
package struct MilestoneFacts: Sendable, Hashable {
    package var ownPlanned: Day?
    package var forecast: Day?
    package var reachedOn: Day?
    package var isAccepted: Bool
    package var isReturned: Bool

    package init(
        ownPlanned: Day? = nil, forecast: Day? = nil, reachedOn: Day? = nil, isAccepted: Bool = false,
        isReturned: Bool = false
    ) {
        self.ownPlanned = ownPlanned
        self.forecast = forecast
        self.reachedOn = reachedOn
        self.isAccepted = isAccepted
        self.isReturned = isReturned
    }

    package init(_ progress: MilestoneProgress) {
        let isHandedIn = progress.acceptedAt != nil || progress.awaitsDecision
        self.init(
            ownPlanned: progress.ownPlanned, forecast: progress.forecast,
            reachedOn: isHandedIn ? progress.reachedOn : nil, isAccepted: progress.acceptedAt != nil,
            isReturned: progress.isReturned)
    }
}

extension MilestoneStanding {
    /// How an agency stands with the milestones of its track, in their order.
    ///
    /// Blockers come before what they block, so one pass is enough.
    package static func all(
        of milestones: [Milestone], facts: [ID<Milestone>: MilestoneFacts], today: Day, calendar: WorkingCalendar
    ) -> [MilestoneStanding] {
        var known: [ID<Milestone>: MilestoneStanding] = [:]
        return milestones.map { milestone in
            let blockers = milestone.blockers.compactMap { known[$0] }
            let standing = MilestoneStanding(
                planned: milestone.planned, facts: facts[milestone.id] ?? MilestoneFacts(), blockers: blockers,
                today: today, calendar: calendar)
            known[milestone.id] = standing
            return standing
        }
    }

    private init(
        planned: Day?, facts: MilestoneFacts, blockers: [MilestoneStanding], today: Day, calendar: WorkingCalendar
    ) {
        let planned = facts.ownPlanned ?? planned
        self.planned = planned
        isReturned = facts.isReturned
        reachedOn = facts.reachedOn
        func behind(_ day: Day) -> Int { planned.map { calendar.workingDaysLate(due: $0, on: day) } ?? 0 }
        if let reached = facts.reachedOn {
            (state, expected) = (facts.isAccepted ? .reached : .awaiting, reached)
            (workingDays, isBehind) = (behind(reached), planned.map { reached > $0 } ?? false)
            return
        }
        let open = blockers.filter { !$0.isHandedIn }
        let base = facts.forecast ?? planned
        let days = [base, base.map { max($0, today) }] + open.map(\.expected)
        let expected = base == nil ? nil : days.compactMap(\.self).max()
        self.expected = expected
        isBehind = false
        guard let planned, let expected else {
            (state, workingDays) = (.undated, 0)
            return
        }
        if planned < today {
            (state, workingDays) = (.late, behind(today))
        } else {
            let isAtRisk = expected > planned || open.contains { $0.state == .late }
            (state, workingDays) = (isAtRisk ? .atRisk : .expected, behind(expected))
        }
    }
}
