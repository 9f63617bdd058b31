// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The agency says when it expects to reach a milestone, and why later than planned.
package struct ForecastMilestone: Action {
    package static let name = TrailAction.milestone(.forecastMilestone)
    package let milestone: ID<Milestone>
    package let enrolment: ID<Enrolment>
    package let day: Day?
    package let delay: DelayReason?
    package let text: String
    package let version: Int?

    package init(
        _ milestone: ID<Milestone>, of enrolment: ID<Enrolment>, day: Day?, delay: DelayReason? = nil,
        text: String = "", version: Int? = nil
    ) {
        self.milestone = milestone
        self.enrolment = enrolment
        self.day = day
        self.delay = delay
        self.text = text
        self.version = version
    }

    package var ability: Ability? { .reportMilestone }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(text)
        var hand = try work.milestone(milestone, of: enrolment, version: version)
        try hand.requireReporter(work.actor)
        if hand.agency != work.actor.agency { try work.requireStandingOffice() }
        let before = hand.progress.forecast
        try hand.progress.forecast(
            day, delay: delay, text: text, in: hand.situation, today: work.today, at: work.now)
        try work.save(hand)
        work.note(.milestone(.forecast), from: before?.iso, to: day?.iso)
        if let delay = hand.progress.delay { work.note(.milestone(.delay), to: delay.rawValue) }
        if !text.isBlank { work.note(.reason, to: text) }
    }
}

extension MilestoneAtHand {
    /// Only the agency itself, or the standing office for what came on paper.
    func requireReporter(_ actor: Actor) throws {
        guard actor.isSystem || actor.agency == agency || actor.reach(.reportMilestone) == .province else {
            throw StoreError.notFound
        }
    }
}

/// The standing office gives an agency its own planned day, by a decision.
package struct ExtendMilestone: Action {
    package static let name = TrailAction.milestone(.extendMilestone)
    package let milestone: ID<Milestone>
    package let enrolment: ID<Enrolment>
    package let day: Day?
    /// The decision it rests on.
    package let ground: String
    package let version: Int?

    package init(
        _ milestone: ID<Milestone>, of enrolment: ID<Enrolment>, to day: Day?, ground: String, version: Int? = nil
    ) {
        self.milestone = milestone
        self.enrolment = enrolment
        self.day = day
        self.ground = ground
        self.version = version
    }

    package var ability: Ability? { .extendMilestone }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(ground)
        try work.requireStandingOffice()
        try work.extend(milestone, of: enrolment, to: day, ground: ground, version: version)
    }
}

extension Work {
    /// Gives an agency its own planned day, and tells it.
    func extend(
        _ milestone: ID<Milestone>, of enrolment: ID<Enrolment>, to day: Day?, ground: String, version: Int? = nil
    ) throws {
        var hand = try self.milestone(milestone, of: enrolment, version: version)
        guard actor.agency != hand.agency else { throw Refusal.milestone(.ownAgencyCannotDecide) }
        let before = hand.situation.standing.planned
        try hand.progress.extend(to: day, ground: ground, in: hand.situation)
        try save(hand)
        note(.due, from: before?.iso, to: day?.iso)
        note(.reason, to: ground)
        try tell(.milestone(.milestoneExtended), hand, text: ground, day: day)
    }
}
