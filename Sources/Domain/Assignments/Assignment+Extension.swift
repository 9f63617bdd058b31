// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Later days, and what the issuer adds to an order after its issue.
extension Assignment {
    /// Whether an agency directs the work: the body that issued the notice, or the accepting body it delegated; the
    /// office that issued it here, where the notice's issuer isn't known.
    package func directs(_ agency: ID<Agency>, of notice: Notice) -> Bool {
        agency == acceptingBody || agency == notice.issuerAgency ?? notice.agency
    }

    /// The agency asks for a later day, before or after the due date.
    ///
    /// Who asks has taken the order up: it counts as acknowledged.
    package mutating func askExtension(_ request: Extension, today: Day, at now: Instant) throws(Refusal) {
        try refuseIfEnded()
        let due = try datedDue
        guard !awaitsDecision else { throw .assignment(.reportAwaitsDecision) }
        guard !asksExtension else { throw .assignment(.extensionAlreadyAsked) }
        guard !request.reason.isBlank else { throw .assignment(.extensionNeedsReason) }
        guard let proposed = request.proposed else { throw .assignment(.extensionNeedsDay) }
        guard proposed > due else { throw .assignment(.extensionNotLater(due)) }
        guard proposed >= today else { throw .assignment(.extensionDayPassed(proposed, today: today)) }
        if acknowledgedAt == nil { acknowledgedAt = now }
        extensionAskedAt = now
        touch(now)
    }

    /// The issuer or its delegate grants a request, on the day asked for or another, or refuses it with the reason.
    ///
    /// Who asked doesn't decide, and nobody decides on their own agency's.
    package mutating func decideExtension(
        _ request: inout Extension, granting day: Day?, answer: String, by actor: Actor, of notice: Notice,
        at now: Instant
    ) throws(Refusal) {
        try refuseIfEnded()
        guard asksExtension, request.isOpen, request.assignment == id else { throw .assignment(.noExtensionToDecide) }
        guard actor.person != request.askedBy, actor.actingFor != request.askedBy else {
            throw .assignment(.askerCannotGrant)
        }
        try checkDirects(actor, notice)
        let before = try datedDue
        if let day {
            guard day > before else { throw .assignment(.extensionNotLater(before)) }
            move(to: day)
        } else {
            guard !answer.isBlank else { throw .assignment(.extensionRefusalNeedsReason) }
        }
        request.settle(day, before: before, answer: answer, by: actor.person, at: now)
        extensionDecidedAt = now
        version += 1
    }

    /// The issuer or its delegate moves the due date unasked, saying why.
    package mutating func extend(_ grant: Extension, by actor: Actor, of notice: Notice) throws(Refusal) {
        try refuseIfEnded()
        let due = try datedDue
        try checkDirects(actor, notice)
        guard !asksExtension else { throw .assignment(.extensionAwaitsDecision) }
        guard !grant.reason.isBlank else { throw .assignment(.extensionNeedsReason) }
        guard let day = grant.granted else { throw .assignment(.extensionNeedsDay) }
        guard day > due else { throw .assignment(.extensionNotLater(due)) }
        move(to: day)
        version += 1
    }

    /// The issuer or its delegate adds words to the order; asked before they are recorded.
    package func checkInstruction(_ text: String, by actor: Actor, of notice: Notice) throws(Refusal) {
        try refuseIfEnded()
        try checkDirects(actor, notice)
        guard !text.isBlank else { throw .assignment(.instructionMissing) }
    }

    /// The agency has taken note of an instruction: it is not silent.
    package mutating func takeNote(at now: Instant) throws(Refusal) {
        try refuseIfEnded()
        touch(now)
    }

    /// The due date of dated work; there is nothing to move on other work.
    private var datedDue: Day {
        get throws(Refusal) {
            guard let due, !isStanding else { throw .assignment(.nothingToExtend) }
            return due
        }
    }

    func checkDirects(_ actor: Actor, _ notice: Notice) throws(Refusal) {
        guard actor.agency != agency else { throw .assignment(.ownAgencyCannotDecide) }
        guard actor.isSystem || directs(actor.agency, of: notice) else { throw .assignment(.notTheIssuer) }
    }

    mutating func move(to day: Day) {
        if originalDue == nil { originalDue = due }
        due = day
    }
}
