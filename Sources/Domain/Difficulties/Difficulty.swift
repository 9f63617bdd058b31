// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What stands in an agency's way (khó khăn, vướng mắc), who can clear it, what they answered, and whether it is cleared.
package struct Difficulty: Sendable, Hashable {
    /// Where it stands.
    package enum State: String, Sendable, CaseIterable {
        /// Chờ trả lời.
        case open
        /// Đã trả lời.
        case answered
        /// Đã tháo gỡ.
        case solved
    }

    package let id: ID<Difficulty>
    package let assignment: ID<Assignment>
    /// The agency it stands in the way of.
    package private(set) var agency: ID<Agency>
    /// The report it was raised in; nil when it was raised by itself.
    package let report: ID<ProgressReport>?
    package let text: String
    package let raisedAt: Instant
    package let raisedBy: ID<Person>
    /// Who can clear it.
    package private(set) var solver: ID<Agency>
    package private(set) var answer: String
    package private(set) var answeredAt: Instant?
    package private(set) var answeredBy: ID<Person>?
    package private(set) var solvedAt: Instant?
    package private(set) var solvedBy: ID<Person>?
    package private(set) var version: Int

    package init(
        id: ID<Difficulty>, assignment: ID<Assignment>, agency: ID<Agency>, report: ID<ProgressReport>? = nil,
        text: String, raisedAt: Instant, raisedBy: ID<Person>, solver: ID<Agency>, answer: String = "",
        answeredAt: Instant? = nil, answeredBy: ID<Person>? = nil, solvedAt: Instant? = nil,
        solvedBy: ID<Person>? = nil, version: Int = 1
    ) {
        self.id = id
        self.assignment = assignment
        self.agency = agency
        self.report = report
        self.text = text
        self.raisedAt = raisedAt
        self.raisedBy = raisedBy
        self.solver = solver
        self.answer = answer
        self.answeredAt = answeredAt
        self.answeredBy = answeredBy
        self.solvedAt = solvedAt
        self.solvedBy = solvedBy
        self.version = version
    }

    /// Where it stands, derived.
    package var state: State {
        if solvedAt != nil { return .solved }
        return answeredAt == nil ? .open : .answered
    }

    /// Whether an agency may answer it: the one that can clear it, or a body that directs the work; nobody their own.
    package func mayBeAnswered(by actor: Actor, directs: Bool) -> Bool {
        actor.agency != agency && (actor.agency == solver || directs)
    }

    /// Who can clear it answers; a later answer replaces it, and the trail keeps both.
    package mutating func answer(_ text: String, by actor: Actor, directs: Bool, at now: Instant) throws(Refusal) {
        try check(actor, directs)
        guard !text.isBlank else { throw .difficulty(.answerMissing) }
        answer = text
        answeredAt = now
        answeredBy = actor.person
        version += 1
    }

    /// It is for another body to clear.
    package mutating func hand(to body: ID<Agency>, by actor: Actor, directs: Bool) throws(Refusal) {
        try check(actor, directs)
        guard body != agency else { throw .difficulty(.solverIsItself) }
        solver = body
        version += 1
    }

    /// The agency itself, or who answers it, says that it stands in the way no more.
    package mutating func solve(by actor: Actor, directs: Bool, at now: Instant) throws(Refusal) {
        guard solvedAt == nil else { throw .difficulty(.alreadySolved) }
        guard actor.agency == agency || actor.agency == solver || directs else { throw .difficulty(.notTheSolver) }
        solvedAt = now
        solvedBy = actor.person
        version += 1
    }

    /// Agencies have ended: it stands in the way of whoever took the work over, and waits for whoever took over to clear it.
    package mutating func handOver(to agency: ID<Agency>, solver: ID<Agency>) {
        self.agency = agency
        self.solver = solver
        version += 1
    }

    private func check(_ actor: Actor, _ directs: Bool) throws(Refusal) {
        guard solvedAt == nil else { throw .difficulty(.alreadySolved) }
        guard actor.agency != agency else { throw .difficulty(.ownCannotBeAnswered) }
        guard mayBeAnswered(by: actor, directs: directs) else { throw .difficulty(.notTheSolver) }
    }
}

/// Why a rule about difficulties says no.
package enum DifficultyRefusal: Sendable, Hashable {
    case textMissing
    case answerMissing
    case solverIsItself
    case solverUnknown
    case alreadySolved
    case notTheSolver
    case ownCannotBeAnswered
}
