// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// An agency's detailed plan (kế hoạch chi tiết) for its part of the programme; what it says stands in its revisions.
package struct AgencyPlan: Sendable, Hashable {
    package let id: ID<AgencyPlan>
    package private(set) var agency: ID<Agency>
    /// The enrolment in a round that it carries out; nil for one made outside a round.
    package let enrolment: ID<Enrolment>?
    package let year: Int
    package let madeAt: Instant
    package let madeBy: ID<Person>
    /// How many revisions there have been; the last one is worked on.
    package private(set) var revisions: Int
    /// The revision that was approved last: the one that counts.
    package private(set) var inForce: ID<PlanRevision>?
    package private(set) var version: Int

    package init(
        id: ID<AgencyPlan>, agency: ID<Agency>, enrolment: ID<Enrolment>? = nil, year: Int, madeAt: Instant,
        madeBy: ID<Person>, revisions: Int = 1, inForce: ID<PlanRevision>? = nil, version: Int = 1
    ) {
        self.id = id
        self.agency = agency
        self.enrolment = enrolment
        self.year = year
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.revisions = revisions
        self.inForce = inForce
        self.version = version
    }

    /// A revision more; only when the last one was approved.
    package mutating func revise(after last: PlanRevision) throws(Refusal) {
        guard last.state == .approved else { throw .plan(.lastNotApproved) }
        revisions += 1
        version += 1
    }

    /// Its agency is no more; its successor goes on with it.
    package mutating func handOver(to agency: ID<Agency>) {
        self.agency = agency
        version += 1
    }

    /// From now on this revision counts.
    package mutating func follow(_ revision: ID<PlanRevision>) {
        inForce = revision
        version += 1
    }
}

/// One version of a plan (lần 1, lần 2 …): drafted, submitted, approved or returned.
package struct PlanRevision: Sendable, Hashable {
    /// Where it stands, derived.
    package enum State: String, Sendable, CaseIterable {
        case draft, submitted, returned, approved
    }

    package let id: ID<PlanRevision>
    package let plan: ID<AgencyPlan>
    package let number: Int
    package private(set) var content: PlanContent
    package private(set) var editedAt: Instant
    package private(set) var editedBy: ID<Person>
    package private(set) var submittedAt: Instant?
    package private(set) var submittedBy: ID<Person>?
    package private(set) var approvedAt: Instant?
    package private(set) var returnedAt: Instant?
    package private(set) var decidedBy: ID<Person>?
    package private(set) var opinion: String
    /// The report of an order that its submission was at the same time, and the order's assignment.
    package private(set) var report: ID<ProgressReport>?
    package private(set) var assignment: ID<Assignment>?
    package private(set) var version: Int

    package init(
        id: ID<PlanRevision>, plan: ID<AgencyPlan>, number: Int, content: PlanContent, editedAt: Instant,
        editedBy: ID<Person>, submittedAt: Instant? = nil, submittedBy: ID<Person>? = nil, approvedAt: Instant? = nil,
        returnedAt: Instant? = nil, decidedBy: ID<Person>? = nil, opinion: String = "",
        report: ID<ProgressReport>? = nil, assignment: ID<Assignment>? = nil, version: Int = 1
    ) {
        self.id = id
        self.plan = plan
        self.number = number
        self.content = content
        self.editedAt = editedAt
        self.editedBy = editedBy
        self.submittedAt = submittedAt
        self.submittedBy = submittedBy
        self.approvedAt = approvedAt
        self.returnedAt = returnedAt
        self.decidedBy = decidedBy
        self.opinion = opinion
        self.report = report
        self.assignment = assignment
        self.version = version
    }

    package var state: State {
        if approvedAt != nil { return .approved }
        guard let submittedAt else { return .draft }
        if let returnedAt, returnedAt >= submittedAt { return .returned }
        return editedAt > submittedAt ? .draft : .submitted
    }

    /// Whether others than its own agency see it: what is drafted, for the first time or again, is the agency's own.
    package var isShown: Bool { state != .draft && returnedAt.map { $0 >= editedAt } != false }

    /// Other words; what was submitted is a draft again, because nobody approves what they haven't read.
    package mutating func edit(_ content: PlanContent, by person: ID<Person>, at now: Instant) throws(Refusal) {
        guard state != .approved else { throw .plan(.approvedAlready) }
        guard !content.title.isBlank else { throw .plan(.titleMissing) }
        guard content.items.count <= PlanContent.mostItems else {
            throw .plan(.tooManyItems(limit: PlanContent.mostItems))
        }
        self.content = content
        editedAt = now
        editedBy = person
        version += 1
    }

    /// It is laid before the standing office; only a complete one.
    package mutating func submit(by person: ID<Person>, at now: Instant) throws(Refusal) {
        switch state {
        case .approved: throw .plan(.approvedAlready)
        case .submitted: throw .plan(.submittedAlready)
        case .draft, .returned: break
        }
        guard !content.items.isEmpty else { throw .plan(.itemsMissing) }
        let incomplete = content.incomplete.map(\.place)
        guard incomplete.isEmpty else { throw .plan(.incomplete(places: incomplete)) }
        submittedAt = now
        submittedBy = person
        // An earlier report was of an earlier text, and what is decided on it doesn't hold for this one.
        (report, assignment) = (nil, nil)
        version += 1
    }

    /// The standing office approves or returns it; nobody their own agency's, nor what they submitted or wrote.
    package mutating func decide(
        accepted: Bool, opinion: String, on plan: AgencyPlan, by actor: Actor, at now: Instant
    ) throws(Refusal) {
        guard state == .submitted else { throw .plan(.notSubmitted) }
        guard actor.agency != plan.agency, actor.person != submittedBy, actor.person != editedBy else {
            throw .plan(.ownCannotBeApproved)
        }
        guard accepted || !opinion.isBlank else { throw .plan(.returnNeedsReason) }
        note(accepted: accepted, opinion: opinion, by: actor.person, at: now)
    }

    /// Its submission is a report of an order at the same time.
    package mutating func report(_ report: ID<ProgressReport>, on assignment: ID<Assignment>) {
        self.report = report
        self.assignment = assignment
    }

    /// What somebody entitled elsewhere decided: on the report that it is.
    package mutating func note(accepted: Bool, opinion: String, by person: ID<Person>, at now: Instant) {
        if accepted { approvedAt = now } else { returnedAt = now }
        decidedBy = person
        self.opinion = opinion
        version += 1
    }
}

/// What somebody said of a revision before it was decided on.
package struct PlanComment: Sendable, Hashable {
    package let id: ID<PlanComment>
    package let revision: ID<PlanRevision>
    package let text: String
    package let at: Instant
    package let by: ID<Person>
    package let agency: ID<Agency>

    package init(
        id: ID<PlanComment>, revision: ID<PlanRevision>, text: String, at: Instant, by: ID<Person>, agency: ID<Agency>
    ) {
        self.id = id
        self.revision = revision
        self.text = text
        self.at = at
        self.by = by
        self.agency = agency
    }
}

/// How far an item has come: words, or that it is done, with its evidence.
package struct PlanProgress: Sendable, Hashable {
    package let id: ID<PlanProgress>
    package let plan: ID<AgencyPlan>
    /// The item's key.
    package let item: Int
    package let text: String
    /// The day on which it was done; nil while it goes on.
    package let doneOn: Day?
    package let file: ID<StoredDocument>?
    package let at: Instant
    package let by: ID<Person>

    package init(
        id: ID<PlanProgress>, plan: ID<AgencyPlan>, item: Int, text: String, doneOn: Day? = nil,
        file: ID<StoredDocument>? = nil, at: Instant, by: ID<Person>
    ) {
        self.id = id
        self.plan = plan
        self.item = item
        self.text = text
        self.doneOn = doneOn
        self.file = file
        self.at = at
        self.by = by
    }

    /// Done needs evidence, and is not done on a day to come (DESIGN.md 4.4).
    package static func check(text: String, doneOn: Day?, hasFile: Bool, today: Day) throws(Refusal) {
        guard !text.isBlank else { throw .plan(.progressTextMissing) }
        guard let doneOn else { return }
        guard doneOn <= today else { throw .plan(.doneInFuture(doneOn)) }
        guard hasFile else { throw .plan(.evidenceMissing) }
    }
}

/// Why a rule about plans says no.
package enum PlanRefusal: Sendable, Hashable {
    case titleMissing
    case yearOutOfRange
    case itemsMissing
    case tooManyItems(limit: Int)
    case incomplete(places: [Int])
    case lastNotApproved
    case approvedAlready
    case submittedAlready
    case notSubmitted
    case ownCannotBeApproved
    case returnNeedsReason
    case decisionMissing
    case commentMissing
    case progressTextMissing
    case evidenceMissing
    case doneInFuture(Day)
    case itemUnknown
    case notInForce
    case tableUnreadable
    case tableWithoutItems
    case startMissing
    case alreadyDone
    case enrolmentHasPlan
    case dayUnreadable(field: String, text: String)
    /// It is the report of an order, too, and that waits: it is changed once that is given back.
    case reportWaits
}
