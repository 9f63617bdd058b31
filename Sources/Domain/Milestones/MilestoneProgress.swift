// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// How one enrolled agency stands with one milestone: what was said, when, by whom.
///
/// Late, at risk and on time are derived from it (``MilestoneStanding``), never stored. It exists only once somebody has
/// said something: until then the track's plan is all there is.
package struct MilestoneProgress: Sendable, Hashable {
    package let id: ID<MilestoneProgress>
    package let milestone: ID<Milestone>
    package let enrolment: ID<Enrolment>
    /// Its own planned day, granted by a decision; nil keeps the track's.
    package private(set) var ownPlanned: Day?
    /// The decision that granted it.
    package private(set) var ground: String
    /// When the agency expects to reach it, and why later than planned.
    package private(set) var forecast: Day?
    package private(set) var forecastAt: Instant?
    package private(set) var delay: DelayReason?
    package private(set) var delayText: String
    /// The day it was reached, as reported.
    package private(set) var reachedOn: Day?
    package private(set) var text: String
    /// The agency's paper, where an officer recorded it.
    package private(set) var document: String
    package private(set) var reportedAt: Instant?
    package private(set) var reportedBy: ID<Person>?
    package private(set) var reportedFor: ID<Person>?
    /// How many reports were handed in: evidence belongs to one of them.
    package private(set) var reports: Int
    package private(set) var acceptedAt: Instant?
    package private(set) var returnedAt: Instant?
    package private(set) var decidedBy: ID<Person>?
    /// What the standing office said to the latest report.
    package private(set) var opinion: String
    package private(set) var version: Int

    package init(id: ID<MilestoneProgress>, milestone: ID<Milestone>, enrolment: ID<Enrolment>) {
        self.id = id
        self.milestone = milestone
        self.enrolment = enrolment
        (ground, delayText, text, document, opinion) = ("", "", "", "", "")
        (reports, version) = (0, 0)
    }

    /// As it was stored.
    package init(
        id: ID<MilestoneProgress>, milestone: ID<Milestone>, enrolment: ID<Enrolment>, ownPlanned: Day?,
        ground: String, forecast: Day?, forecastAt: Instant?, delay: DelayReason?, delayText: String, reachedOn: Day?,
        text: String, document: String, reportedAt: Instant?, reportedBy: ID<Person>?, reportedFor: ID<Person>?,
        reports: Int, acceptedAt: Instant?, returnedAt: Instant?, decidedBy: ID<Person>?, opinion: String,
        version: Int
    ) {
        self.init(id: id, milestone: milestone, enrolment: enrolment)
        (self.ownPlanned, self.ground) = (ownPlanned, ground)
        (self.forecast, self.forecastAt) = (forecast, forecastAt)
        (self.delay, self.delayText) = (delay, delayText)
        (self.reachedOn, self.text, self.document) = (reachedOn, text, document)
        (self.reportedAt, self.reportedBy, self.reportedFor) = (reportedAt, reportedBy, reportedFor)
        (self.reports, self.acceptedAt, self.returnedAt) = (reports, acceptedAt, returnedAt)
        (self.decidedBy, self.opinion, self.version) = (decidedBy, opinion, version)
    }

    /// Whether the latest report is still undecided.
    package var awaitsDecision: Bool {
        guard let reportedAt, acceptedAt == nil else { return false }
        return returnedAt.map { $0 < reportedAt } ?? true
    }

    package var isReturned: Bool { returnedAt != nil && acceptedAt == nil && !awaitsDecision }
}

/// What a rule about one agency's milestone looks at besides it.
package struct MilestoneSituation: Sendable {
    /// A milestone that must be reached before, and how it stands.
    package struct Blocker: Sendable {
        package let name: String
        package let standing: MilestoneStanding

        package init(name: String, standing: MilestoneStanding) {
            self.name = name
            self.standing = standing
        }
    }

    package let milestone: Milestone
    package let agency: ID<Agency>
    package let blockers: [Blocker]
    /// Whether the agency takes part in the round now.
    package let takesPart: Bool
    /// Whether another record reaches it: the committee's decision, the plan, the enrolment, an order's report.
    package let isEnteredElsewhere: Bool
    /// How it stands by all that is known.
    package let standing: MilestoneStanding

    package init(
        milestone: Milestone, agency: ID<Agency>, blockers: [Blocker], takesPart: Bool, isEnteredElsewhere: Bool,
        standing: MilestoneStanding
    ) {
        self.milestone = milestone
        self.agency = agency
        self.blockers = blockers
        self.takesPart = takesPart
        self.isEnteredElsewhere = isEnteredElsewhere
        self.standing = standing
    }
}

/// What an agency says it has reached, as typed.
package struct MilestoneReport: Sendable, Hashable {
    package let on: Day?
    package let text: String
    package let delay: DelayReason?
    /// The agency's paper, when an officer of the standing office records it.
    package let document: String
    package let files: Int

    package init(on: Day?, text: String, delay: DelayReason? = nil, document: String = "", files: Int) {
        self.on = on
        self.text = text
        self.delay = delay
        self.document = document
        self.files = files
    }
}

extension MilestoneProgress {
    /// The day it is planned for: the agency's own, or the track's.
    package func planned(_ milestone: Milestone) -> Day? { ownPlanned ?? milestone.planned }

    /// The agency says when it expects to reach it; later than planned, why.
    ///
    /// Nothing is expected before what blocks it.
    package mutating func forecast(
        _ day: Day?, delay: DelayReason?, text: String, in situation: MilestoneSituation, today: Day, at now: Instant
    ) throws(Refusal) {
        try checkOpen(situation)
        guard let day else { throw .milestone(.dayMissing) }
        guard day >= today else { throw .milestone(.forecastPassed(today)) }
        for blocker in situation.blockers where !blocker.standing.isHandedIn {
            if let before = blocker.standing.expected, day < before {
                throw .milestone(.forecastBeforeBlocker(before, blocker: blocker.name))
            }
        }
        let isLater = planned(situation.milestone).map { day > $0 } ?? false
        guard !isLater || delay != nil else { throw .milestone(.delayMissing) }
        forecast = day
        forecastAt = now
        self.delay = isLater ? delay : nil
        delayText = isLater ? text : ""
        version += 1
    }

    /// The agency hands it in as reached, with evidence; late, with the reason.
    package mutating func report(
        _ report: MilestoneReport, in situation: MilestoneSituation, by actor: Actor, at now: Instant, zone: Zone
    ) throws(Refusal) {
        try checkOpen(situation)
        guard !situation.isEnteredElsewhere else { throw .milestone(.reachedElsewhere) }
        guard let day = report.on else { throw .milestone(.dayMissing) }
        let today = now.day(in: zone)
        guard day <= today else { throw .milestone(.dayInFuture(today)) }
        for blocker in situation.blockers {
            guard blocker.standing.isHandedIn else { throw .milestone(.blocked(by: blocker.name)) }
            if let before = blocker.standing.reachedOn, day < before {
                throw .milestone(.dayBeforeBlocker(before, blocker: blocker.name))
            }
        }
        guard !report.text.isBlank else { throw .milestone(.textMissing) }
        guard actor.agency == situation.agency || !report.document.isBlank else { throw .milestone(.documentMissing) }
        guard report.files > 0 else { throw .milestone(.evidenceMissing) }
        let isLate = planned(situation.milestone).map { day > $0 } ?? false
        guard !isLate || report.delay ?? delay != nil else { throw .milestone(.delayMissing) }
        if isLate { delay = report.delay ?? delay } else { delay = nil }
        (reachedOn, text, document) = (day, report.text, report.document)
        (reportedAt, reportedBy, reportedFor) = (now, actor.person, actor.actingFor)
        reports += 1
        version += 1
    }

    /// The standing office accepts or returns the latest report.
    ///
    /// Who accepts is not who reported or recorded, and nobody decides on their own agency's (DESIGN.md 4.4).
    package mutating func decide(
        accepts: Bool, opinion: String, in situation: MilestoneSituation, by actor: Actor, at now: Instant
    ) throws(Refusal) {
        guard awaitsDecision else { throw .milestone(.nothingToDecide) }
        guard actor.agency != situation.agency else { throw .milestone(.ownAgencyCannotDecide) }
        let reporters = [reportedBy, reportedFor].compactMap(\.self)
        guard !reporters.contains(actor.person), actor.actingFor.map({ !reporters.contains($0) }) ?? true else {
            throw .milestone(.reporterCannotDecide)
        }
        guard accepts || !opinion.isBlank else { throw .milestone(.returnNeedsReason) }
        if accepts { acceptedAt = now } else { returnedAt = now }
        self.opinion = opinion
        decidedBy = actor.person
        version += 1
    }

    /// A decision gives the agency its own day.
    package mutating func extend(
        to day: Day?, ground: String, in situation: MilestoneSituation
    ) throws(Refusal) {
        try checkOpen(situation)
        guard let day else { throw .milestone(.dayMissing) }
        if let before = planned(situation.milestone) {
            guard day > before else { throw .milestone(.notLater(before)) }
        }
        guard !ground.isBlank else { throw .milestone(.groundMissing) }
        ownPlanned = day
        self.ground = ground
        version += 1
    }

    /// Refuses what is settled, or of an agency that takes no part.
    package func checkOpen(_ situation: MilestoneSituation) throws(Refusal) {
        guard situation.takesPart else { throw .milestone(.notTakingPart) }
        guard situation.standing.state != .reached else { throw .milestone(.alreadyReached) }
        guard situation.standing.state != .awaiting else { throw .milestone(.awaitsDecision) }
    }
}
