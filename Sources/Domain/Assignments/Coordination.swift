// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The part of a coordinating body (cơ quan phối hợp) in an assignment: asked, opinion given, or silent.
package struct Coordination: Sendable, Hashable {
    package let id: ID<Coordination>
    package let assignment: ID<Assignment>
    package let agency: ID<Agency>
    package let askedAt: Instant
    package private(set) var answeredAt: Instant?
    package private(set) var answeredBy: ID<Person>?
    package private(set) var opinion: String
    package private(set) var version: Int

    package init(
        id: ID<Coordination>, assignment: ID<Assignment>, agency: ID<Agency>, askedAt: Instant,
        answeredAt: Instant? = nil, answeredBy: ID<Person>? = nil, opinion: String = "", version: Int = 1
    ) {
        self.id = id
        self.assignment = assignment
        self.agency = agency
        self.askedAt = askedAt
        self.answeredAt = answeredAt
        self.answeredBy = answeredBy
        self.opinion = opinion
        self.version = version
    }

    /// The coordinating body gives its opinion; a later one replaces it, and the trail keeps both.
    package mutating func answer(_ text: String, by actor: Actor, at now: Instant) throws(Refusal) {
        guard actor.agency == agency else { throw .assignment(.notACoordinator) }
        guard !text.isBlank else { throw .assignment(.opinionTextMissing) }
        opinion = text
        answeredAt = now
        answeredBy = actor.person
        version += 1
    }
}

/// A file handed in with a report as proof.
package struct Evidence: Sendable, Hashable {
    package let id: ID<Evidence>
    package let report: ID<ProgressReport>
    package let assignment: ID<Assignment>
    package let file: ID<StoredDocument>

    package init(
        id: ID<Evidence>, report: ID<ProgressReport>, assignment: ID<Assignment>, file: ID<StoredDocument>
    ) {
        self.id = id
        self.report = report
        self.assignment = assignment
        self.file = file
    }
}

/// A word from the agency between reports: where the work stands.
package struct ProgressNote: Sendable, Hashable {
    package let id: ID<ProgressNote>
    package let assignment: ID<Assignment>
    package let text: String
    package let at: Instant
    package let person: ID<Person>

    package init(id: ID<ProgressNote>, assignment: ID<Assignment>, text: String, at: Instant, person: ID<Person>) {
        self.id = id
        self.assignment = assignment
        self.text = text
        self.at = at
        self.person = person
    }
}
