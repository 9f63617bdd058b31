// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText
import WorkingTime

/// A decision that sets a body up, changes it or ends it: read from a file, checked, handed in, received.
///
/// Its list is the whole composition from its day on, as decisions that reorganise a body (kiện toàn) give it.
package struct CommitteeDecision: Sendable, Hashable {
    package enum Effect: String, Sendable, CaseIterable, Codable {
        case establish
        case change
        case end
    }

    /// Where it stands, derived.
    package enum State: String, Sendable, CaseIterable {
        /// Being checked beside its source; nobody else's yet.
        case draft
        /// Chờ tiếp nhận.
        case handedIn
        /// Yêu cầu bổ sung.
        case returned
        /// Đã tiếp nhận.
        case received
        case dropped
    }

    /// What the head of the document says.
    package struct Document: Sendable, Hashable {
        package var number: String
        package var issuedOn: Day?
        package var issuer: String
        package var signer: String
        package var signerPosition: String

        package init(
            number: String = "", issuedOn: Day? = nil, issuer: String = "", signer: String = "",
            signerPosition: String = ""
        ) {
            self.number = number
            self.issuedOn = issuedOn
            self.issuer = issuer
            self.signer = signer
            self.signerPosition = signerPosition
        }
    }

    /// How a decision reached the office that its agency didn't hand in itself (DESIGN.md 4.10).
    package struct Arrival: Sendable, Hashable {
        package let channel: ProgressReport.Channel
        /// The day the agency sent it: the day it counts for.
        package let on: Day

        package init(channel: ProgressReport.Channel, on: Day) {
            self.channel = channel
            self.on = on
        }
    }

    package let id: ID<CommitteeDecision>
    package let kind: SteeringCommittee.Kind
    package let scope: SteeringCommittee.Scope
    /// Whose body it is about.
    package let agency: ID<Agency>
    /// The agency that keeps the record: the agency itself, or the standing office for the province's body and for what it
    /// recorded for an agency.
    package internal(set) var keeper: ID<Agency>
    /// How it came, where the standing office recorded it for its agency; nil for what was handed in here.
    package let arrival: Arrival?
    /// The body it changes; for one that sets it up, known once it counts.
    package private(set) var committee: ID<SteeringCommittee>?
    package private(set) var effect: Effect
    package private(set) var document: Document
    package private(set) var content: CommitteeContent
    package private(set) var file: ID<StoredDocument>?
    /// The text it was read from.
    package private(set) var source: String
    package let draftedAt: Instant
    package let draftedBy: ID<Person>
    package private(set) var handedInAt: Instant?
    package private(set) var handedInBy: ID<Person>?
    package private(set) var receivedAt: Instant?
    package private(set) var returnedAt: Instant?
    /// Who received or returned it.
    package private(set) var settledBy: ID<Person>?
    package private(set) var opinion: String
    /// The report of an order that it is at the same time, and the order.
    package private(set) var report: ID<ProgressReport>?
    package private(set) var assignment: ID<Assignment>?
    package internal(set) var droppedAt: Instant?
    /// The mark of secrecy that was read on its scan; its file went then.
    package private(set) var mark: SecrecyMark?
    /// When it was last put right; what was put right since it was sent is its keeper's own.
    package private(set) var editedAt: Instant?
    package internal(set) var version: Int

    package init(
        id: ID<CommitteeDecision>, kind: SteeringCommittee.Kind, scope: SteeringCommittee.Scope, agency: ID<Agency>,
        keeper: ID<Agency>, arrival: Arrival? = nil, committee: ID<SteeringCommittee>? = nil, effect: Effect,
        document: Document,
        content: CommitteeContent, file: ID<StoredDocument>? = nil, source: String = "", draftedAt: Instant,
        draftedBy: ID<Person>, handedInAt: Instant? = nil, handedInBy: ID<Person>? = nil, receivedAt: Instant? = nil,
        returnedAt: Instant? = nil, settledBy: ID<Person>? = nil, opinion: String = "",
        report: ID<ProgressReport>? = nil, assignment: ID<Assignment>? = nil, droppedAt: Instant? = nil,
        mark: SecrecyMark? = nil, editedAt: Instant? = nil, version: Int = 1
    ) {
        self.id = id
        self.kind = kind
        self.scope = scope
        self.agency = agency
        self.keeper = keeper
        self.arrival = arrival
        self.committee = committee
        self.effect = effect
        self.document = document
        self.content = content
        self.file = file
        self.source = source
        self.draftedAt = draftedAt
        self.draftedBy = draftedBy
        self.handedInAt = handedInAt
        self.handedInBy = handedInBy
        self.receivedAt = receivedAt
        self.returnedAt = returnedAt
        self.settledBy = settledBy
        self.opinion = opinion
        self.report = report
        self.assignment = assignment
        self.droppedAt = droppedAt
        self.mark = mark
        self.editedAt = editedAt
        self.version = version
    }

    package var state: State {
        if droppedAt != nil { return .dropped }
        if receivedAt != nil { return .received }
        guard let handedInAt else { return .draft }
        return returnedAt.map { $0 >= handedInAt } == true ? .returned : .handedIn
    }

    /// Whether its keeper may still change it.
    package var isOpen: Bool { state == .draft || state == .returned }

    /// Whether somebody else than the agency's head chairs the agency's committee by it.
    package var deviates: Bool {
        scope == .agency && kind == .committee && effect != .end && content.chairing == .another
    }
}

extension CommitteeDecision {
    /// Whether another record tells of the same document: number and day of one agency's body, however they are written.
    package func isSameDocument(as other: CommitteeDecision) -> Bool {
        func number(_ decision: CommitteeDecision) -> String {
            VietnameseText.fold(decision.document.number).filter { !$0.isWhitespace }
        }
        return agency == other.agency && scope == other.scope && kind == other.kind && !document.number.isBlank
            && document.issuedOn != nil && document.issuedOn == other.document.issuedOn
            && number(self) == number(other)
    }

    /// What was read is put right.
    package mutating func edit(
        _ document: Document, _ content: CommitteeContent, effect: Effect, committee: ID<SteeringCommittee>?,
        at now: Instant
    ) throws(Refusal) {
        guard isOpen else { throw .committee(.notOpen) }
        guard content.members.count <= CommitteeContent.mostMembers else {
            throw .committee(.tooManyMembers(limit: CommitteeContent.mostMembers))
        }
        self.document = document
        self.content = content
        self.effect = effect
        self.committee = committee
        editedAt = now
        version += 1
    }

    /// What a scan was recognised to say; what somebody typed in meanwhile stays, and the text stands beside it.
    package mutating func take(_ document: Document, _ content: CommitteeContent, source: String) throws(Refusal) {
        guard state == .draft else { throw .committee(.notOpen) }
        self.source = source
        if editedAt == nil {
            self.document = document
            self.content.members = content.members
            if !content.name.isBlank { self.content.name = content.name }
        }
        version += 1
    }

    /// Why it can't be handed in yet: everything that is missing, in the order of the form.
    package func obstacles(on today: Day) -> [CommitteeRefusal] {
        var found: [CommitteeRefusal] = []
        if document.number.isBlank { found.append(.numberMissing) }
        if let day = document.issuedOn {
            if day > today { found.append(.dayInFuture(day)) }
        } else {
            found.append(.dayMissing)
        }
        // What came on paper may stay on paper: its number and day say which it is, and a second person has it before them.
        if file == nil, arrival == nil { found.append(.fileMissing) }
        if let arrival {
            if arrival.on > today { found.append(.sentInFuture(arrival.on)) }
            if let issued = document.issuedOn, issued <= today, arrival.on < issued {
                found.append(.sentBeforeIssued(sent: arrival.on, issued: issued))
            }
        }
        guard effect != .end else { return found }
        if content.name.isBlank { found.append(.nameMissing) }
        let chairs = content.members.count { $0.role == .chair }
        if content.members.isEmpty {
            found.append(.membersMissing)
        } else if chairs != 1 {
            found.append(chairs == 0 ? .chairMissing : .severalChairs)
        }
        if deviates && content.chairReason.isBlank { found.append(.chairNeedsReason) }
        return found
    }

    /// It is handed in: an agency's to the standing office, the province's own to a second person who confirms it.
    package mutating func handIn(by person: ID<Person>, at now: Instant, today: Day) throws(Refusal) {
        guard isOpen else { throw .committee(.notOpen) }
        if let first = obstacles(on: today).first { throw .committee(first) }
        handedInAt = now
        handedInBy = person
        settledBy = nil
        opinion = ""
        // An earlier report was of an earlier text, and what is decided on it doesn't hold for this one.
        (report, assignment) = (nil, nil)
        version += 1
    }

    /// It is a report of an order at the same time.
    package mutating func report(_ report: ID<ProgressReport>, on assignment: ID<Assignment>) {
        self.report = report
        self.assignment = assignment
    }

    /// The standing office takes it in, or gives it back; nobody their own.
    package mutating func settle(accepted: Bool, opinion: String, by actor: Actor, at now: Instant) throws(Refusal) {
        guard state == .handedIn else { throw .committee(.notWaiting) }
        // The province's own, and what was recorded for an agency, is confirmed by a second person of whoever keeps it.
        let isConfirmed = scope == .province || (arrival != nil && actor.agency != agency)
        guard actor.person != handedInBy, actor.actingFor != handedInBy, isConfirmed || actor.agency != keeper else {
            throw .committee(.ownCannotBeReceived)
        }
        guard accepted || !opinion.isBlank else { throw .committee(.returnNeedsReason) }
        note(accepted: accepted, opinion: opinion, by: actor.person, at: now)
    }

    /// What somebody entitled elsewhere decided: on the report that it is, or because it is the province's.
    package mutating func note(accepted: Bool, opinion: String, by person: ID<Person>, at now: Instant) {
        if accepted { receivedAt = now } else { returnedAt = now }
        settledBy = person
        self.opinion = opinion
        version += 1
    }

    /// From now on it is about this body.
    package mutating func count(for committee: ID<SteeringCommittee>) { self.committee = committee }

    /// Its scan was marked secret: the file is no part of it any more, and it is given up.
    package mutating func refuse(_ mark: SecrecyMark, at now: Instant) throws(Refusal) {
        guard state == .draft || state == .dropped else { throw .committee(.notOpen) }
        (self.mark, file) = (mark, nil)
        droppedAt = droppedAt ?? now
        version += 1
    }

    /// It was the wrong file, or not needed.
    package mutating func drop(at now: Instant) throws(Refusal) {
        guard isOpen else { throw .committee(.notOpen) }
        droppedAt = now
        version += 1
    }
}
