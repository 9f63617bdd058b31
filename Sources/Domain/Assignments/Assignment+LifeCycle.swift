// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The verbs of an assignment's life. Each checks its rule, records its facts, and bumps the version.
extension Assignment {
    /// The agency confirms that it has received the order (tiếp nhận).
    package mutating func acknowledge(at now: Instant) throws(Refusal) {
        try refuseIfEnded()
        guard acknowledgedAt == nil else { throw .assignment(.alreadyAcknowledged) }
        acknowledgedAt = now
        touch(now)
    }

    /// The agency has set to work.
    package mutating func start(at now: Instant) throws(Refusal) {
        try refuseIfEnded()
        if acknowledgedAt == nil { acknowledgedAt = now }
        if startedAt == nil { startedAt = now }
        touch(now)
    }

    /// The agency hands in a report.
    ///
    /// Done needs evidence: a stored file. A reply on paper, which came after the order, comes with its document, so that
    /// whoever decides sees what was recorded and the day it is counted for.
    package mutating func report(_ report: ProgressReport, evidenceFiles: Int, zone: Zone) throws(Refusal) {
        try refuseIfEnded()
        guard !awaitsDecision else { throw .assignment(.reportAwaitsDecision) }
        guard !report.text.isBlank else { throw .assignment(.reportTextMissing) }
        if let recorded = report.recorded {
            guard !recorded.document.isBlank else { throw .assignment(.paperReplyNeedsDocument) }
            guard recorded.on <= report.submittedAt.day(in: zone) else { throw .assignment(.paperReplyInFuture) }
            let issued = issuedAt.day(in: zone)
            guard recorded.on >= issued else { throw .assignment(.paperReplyBeforeOrder(issued)) }
            guard evidenceFiles > 0 else { throw .assignment(.paperReplyNeedsFile) }
        }
        guard evidenceFiles > 0 else { throw .assignment(.evidenceMissing) }
        if acknowledgedAt == nil { acknowledgedAt = report.submittedAt }
        if startedAt == nil { startedAt = report.submittedAt }
        reportedAt = report.submittedAt
        reportedOn = report.recorded?.on ?? report.submittedAt.day(in: zone)
        reports = report.number
        touch(report.submittedAt)
    }

    /// The accepting body accepts or returns the latest report.
    ///
    /// Who accepts is not who reported or recorded, and nobody decides on their own agency's (DESIGN.md 4.4).
    package mutating func decide(
        _ decision: ReportDecision, on report: ProgressReport, by actor: Actor
    ) throws(Refusal) {
        try refuseIfEnded()
        guard awaitsDecision else { throw .assignment(.noReportToDecide) }
        guard report.number == reports, decision.report == report.id else { throw .assignment(.reportIsNotTheLatest) }
        guard !report.isBy(actor) else {
            throw report.recorded == nil ? .assignment(.reporterCannotDecide) : .assignment(.recorderCannotDecide)
        }
        guard actor.agency != agency else { throw .assignment(.ownAgencyCannotDecide) }
        guard actor.agency == acceptingBody else { throw .assignment(.notTheAcceptingBody) }
        guard decision.accepted || !decision.opinion.isBlank else { throw .assignment(.returnNeedsReason) }
        if !decision.accepted {
            returnedAt = decision.decidedAt
        } else if isStanding {
            reviewedAt = decision.decidedAt
        } else {
            acceptedAt = decision.decidedAt
            doneOn = reportedOn
        }
        version += 1
    }

    /// A later notice, or its issuer, calls the order off for this agency.
    package mutating func cancel(reason: String, by later: Notice? = nil, at now: Instant) throws(Refusal) {
        try refuseIfEnded()
        guard later != nil || !reason.isBlank else { throw .assignment(.cancelNeedsReason) }
        if let later {
            guard later.id != notice, let issued = later.issuedAt, issued >= issuedAt else {
                throw .assignment(.cancellingNoticeNotLater)
            }
        }
        cancelledAt = now
        cancelledBy = later?.id
        version += 1
    }

    func refuseIfEnded() throws(Refusal) {
        guard !state.isEnded else { throw .assignment(.assignmentEnded) }
    }

    mutating func touch(_ now: Instant) {
        updatedAt = now
        version += 1
    }
}
