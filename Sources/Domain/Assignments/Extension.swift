// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A later day for an assignment (lùi hạn, gia hạn): asked for, granted or refused; or granted without a request.
///
/// The due date in force is the original one and the days granted since; each grant keeps the day it moved.
package struct Extension: Sendable, Hashable {
    package let id: ID<Extension>
    package let assignment: ID<Assignment>
    /// The due date it moves, or was to move.
    package private(set) var before: Day
    /// The day the agency asked for; nil when nobody asked.
    package let proposed: Day?
    /// Why it was asked for; where nobody asked, why it was granted.
    package let reason: String
    package let askedAt: Instant?
    package let askedBy: ID<Person>?
    package private(set) var decidedAt: Instant?
    package private(set) var decidedBy: ID<Person>?
    /// The new due date; nil while undecided, and when refused.
    package private(set) var granted: Day?
    /// What the issuer said to it.
    package private(set) var answer: String
    /// The later notice that grants it, when one does.
    package private(set) var notice: ID<Notice>?
    package private(set) var version: Int

    package init(
        id: ID<Extension>, assignment: ID<Assignment>, before: Day, proposed: Day? = nil, reason: String,
        askedAt: Instant? = nil, askedBy: ID<Person>? = nil, decidedAt: Instant? = nil, decidedBy: ID<Person>? = nil,
        granted: Day? = nil, answer: String = "", notice: ID<Notice>? = nil, version: Int = 1
    ) {
        self.id = id
        self.assignment = assignment
        self.before = before
        self.proposed = proposed
        self.reason = reason
        self.askedAt = askedAt
        self.askedBy = askedBy
        self.decidedAt = decidedAt
        self.decidedBy = decidedBy
        self.granted = granted
        self.answer = answer
        self.notice = notice
        self.version = version
    }

    /// Whether nobody has granted or refused it yet.
    package var isOpen: Bool { decidedAt == nil }

    /// Keeps the decision on it.
    mutating func settle(
        _ day: Day?, before: Day, answer: String, by person: ID<Person>, of notice: ID<Notice>? = nil, at now: Instant
    ) {
        self.before = before
        self.notice = notice
        granted = day
        self.answer = answer
        decidedAt = now
        decidedBy = person
        version += 1
    }
}

/// More words from the issuer on one assignment (chỉ đạo thêm), for the agency to take note of.
package struct Instruction: Sendable, Hashable {
    package let id: ID<Instruction>
    package let assignment: ID<Assignment>
    /// The body that instructs.
    package let agency: ID<Agency>
    package let text: String
    /// A day within the work, such as for a first draft; it moves no deadline.
    package let due: Day?
    package let at: Instant
    package let person: ID<Person>
    package private(set) var acknowledgedAt: Instant?
    package private(set) var acknowledgedBy: ID<Person>?
    package private(set) var version: Int

    package init(
        id: ID<Instruction>, assignment: ID<Assignment>, agency: ID<Agency>, text: String, due: Day?, at: Instant,
        person: ID<Person>, acknowledgedAt: Instant? = nil, acknowledgedBy: ID<Person>? = nil, version: Int = 1
    ) {
        self.id = id
        self.assignment = assignment
        self.agency = agency
        self.text = text
        self.due = due
        self.at = at
        self.person = person
        self.acknowledgedAt = acknowledgedAt
        self.acknowledgedBy = acknowledgedBy
        self.version = version
    }

    /// The agency has read it.
    package mutating func acknowledge(by person: ID<Person>, at now: Instant) throws(Refusal) {
        guard acknowledgedAt == nil else { throw .assignment(.instructionAlreadyAcknowledged) }
        acknowledgedAt = now
        acknowledgedBy = person
        version += 1
    }
}
