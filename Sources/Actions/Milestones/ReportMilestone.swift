// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The agency hands a milestone in as reached, with evidence; the standing office records it where it came on paper.
package struct ReportMilestone: RehearsedAction {
    package static let name = TrailAction.milestone(.reportMilestone)
    package let milestone: ID<Milestone>
    package let enrolment: ID<Enrolment>
    package let on: Day?
    package let text: String
    package let delay: DelayReason?
    package let document: String
    package let files: [ReceivedFile]
    package let version: Int?

    package init(
        _ milestone: ID<Milestone>, of enrolment: ID<Enrolment>, on: Day?, text: String, delay: DelayReason? = nil,
        document: String = "", files: [ReceivedFile], version: Int? = nil
    ) {
        self.milestone = milestone
        self.enrolment = enrolment
        self.on = on
        self.text = text
        self.delay = delay
        self.document = document
        self.files = files
        self.version = version
    }

    package var ability: Ability? { .reportMilestone }

    package func perform(_ work: Work) throws {
        var hand = try work.milestone(milestone, of: enrolment, version: version)
        if hand.agency != work.actor.agency { try work.requireStandingOffice() }
        try report(&hand, by: work.actor, at: work.now, zone: work.zone)
        try work.save(hand)
        for file in files {
            try work.recorder.insert(
                MilestoneEvidence(
                    id: work.newID(), progress: hand.progress.id, report: hand.progress.reports,
                    file: try work.store(file)))
            work.note(.evidence, to: file.name)
        }
        work.note(.milestone(.reached), to: on?.iso)
        work.note(.text, to: text)
        if let delay = hand.progress.delay { work.note(.milestone(.delay), to: delay.rawValue) }
        if !document.isBlank { work.note(.document, to: document) }
        try work.tell(.milestone(.milestoneReported), hand, text: text, day: on)
    }

    package func rehearse(_ rehearsal: Rehearsal) throws {
        let board = try RoundBoardStore.enrolled(
            enrolment, visible: Visible(to: rehearsal.actor, under: .seeRounds),
            directory: try AgencyStore.directory(in: rehearsal.snapshot), today: rehearsal.now.day(in: rehearsal.zone),
            calendar: rehearsal.calendar, zone: rehearsal.zone, in: rehearsal.snapshot)
        var hand = try board.atHand(milestone, version: version, fresh: ID(high: 0, low: 0))
        try report(&hand, by: rehearsal.actor, at: rehearsal.now, zone: rehearsal.zone)
    }

    private func report(_ hand: inout MilestoneAtHand, by actor: Actor, at now: Instant, zone: Zone) throws {
        try TextLimit.report.check(text)
        try TextLimit.name.check(document)
        try hand.requireReporter(actor)
        let report = MilestoneReport(on: on, text: text, delay: delay, document: document, files: files.count)
        try hand.progress.report(report, in: hand.situation, by: actor, at: now, zone: zone)
    }
}

/// The standing office accepts that a milestone is reached.
package struct AcceptMilestone: Action {
    package static let name = TrailAction.milestone(.acceptMilestone)
    package let milestone: ID<Milestone>
    package let enrolment: ID<Enrolment>
    package let opinion: String
    /// The version that was read: another report needs another decision.
    package let version: Int?

    package init(_ milestone: ID<Milestone>, of enrolment: ID<Enrolment>, opinion: String = "", version: Int? = nil) {
        self.milestone = milestone
        self.enrolment = enrolment
        self.opinion = opinion
        self.version = version
    }

    package var ability: Ability? { .acceptMilestone }

    package func perform(_ work: Work) throws {
        try work.decide(milestone, of: enrolment, accepts: true, opinion: opinion, version: version)
    }
}

/// The standing office returns it, with what must be added.
package struct ReturnMilestone: Action {
    package static let name = TrailAction.milestone(.returnMilestone)
    package let milestone: ID<Milestone>
    package let enrolment: ID<Enrolment>
    package let reason: String
    package let version: Int?

    package init(_ milestone: ID<Milestone>, of enrolment: ID<Enrolment>, reason: String, version: Int? = nil) {
        self.milestone = milestone
        self.enrolment = enrolment
        self.reason = reason
        self.version = version
    }

    package var ability: Ability? { .acceptMilestone }

    package func perform(_ work: Work) throws {
        try work.decide(milestone, of: enrolment, accepts: false, opinion: reason, version: version)
    }
}

extension Work {
    fileprivate func decide(
        _ milestone: ID<Milestone>, of enrolment: ID<Enrolment>, accepts: Bool, opinion: String, version: Int?
    ) throws {
        try TextLimit.note.check(opinion)
        try requireStandingOffice()
        var hand = try self.milestone(milestone, of: enrolment, version: version)
        try hand.progress.decide(accepts: accepts, opinion: opinion, in: hand.situation, by: actor, at: now)
        try save(hand)
        if !opinion.isBlank { note(accepts ? .opinion : .reason, to: opinion) }
        try tell(accepts ? .milestone(.milestoneAccepted) : .milestone(.milestoneReturned), hand, text: opinion)
    }
}
