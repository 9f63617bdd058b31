// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What the standing office lays before the province's leader (việc cần quyết định): the matter, what is proposed, what
/// others said, what happens if it stays undecided, and by when it is needed.
package struct Matter: Sendable, Hashable {
    /// Where it stands.
    package enum State: String, Sendable, CaseIterable {
        /// Chờ quyết định.
        case open
        /// Chờ Thường trực bổ sung.
        case moreAsked
        /// Đã quyết định.
        case decided
        /// Đã rút.
        case withdrawn
    }

    /// What the leader said.
    package enum Answer: String, Sendable, CaseIterable, Codable {
        /// Đồng ý như đề xuất.
        case agreed
        /// Ý kiến khác.
        case otherwise
        /// Yêu cầu bổ sung.
        case more
    }

    /// What is laid before the leader.
    package struct Content: Sendable, Hashable {
        package var title: String
        package var background: String
        package var proposal: String
        package var ifUndecided: String
        package var neededBy: Day?
        /// What is ordered once it is agreed to: said to the agencies whose milestones it is about.
        package var order: String
        /// The subject of the letter that is drafted once it is agreed to.
        package var letter: String

        package init(
            title: String, background: String, proposal: String, ifUndecided: String, neededBy: Day?,
            order: String = "", letter: String = ""
        ) {
            self.title = title
            self.background = background
            self.proposal = proposal
            self.ifUndecided = ifUndecided
            self.neededBy = neededBy
            self.order = order
            self.letter = letter
        }

        /// Nothing is laid before a leader half.
        package func check(today: Day) throws(Refusal) {
            guard !title.isBlank else { throw .matter(.titleMissing) }
            guard !background.isBlank else { throw .matter(.backgroundMissing) }
            guard !proposal.isBlank else { throw .matter(.proposalMissing) }
            guard !ifUndecided.isBlank else { throw .matter(.consequenceMissing) }
            guard let neededBy else { throw .matter(.dayMissing) }
            guard neededBy >= today else { throw .matter(.dayPassed(today)) }
        }
    }

    package let id: ID<Matter>
    /// The round it is about; nil for what is about none.
    package let round: ID<Round>?
    /// The office that lays it, and who did.
    package let agency: ID<Agency>
    package let laidBy: ID<Person>
    package let laidAt: Instant
    package private(set) var content: Content
    package private(set) var answer: Answer?
    package private(set) var words: String
    package private(set) var answeredAt: Instant?
    package private(set) var answeredBy: ID<Person>?
    /// When it was laid again after more was asked for.
    package private(set) var supplementedAt: Instant?
    package private(set) var withdrawnAt: Instant?
    package private(set) var version: Int

    package init(
        id: ID<Matter>, round: ID<Round>?, agency: ID<Agency>, laidBy: ID<Person>, laidAt: Instant, content: Content,
        answer: Answer? = nil, words: String = "", answeredAt: Instant? = nil, answeredBy: ID<Person>? = nil,
        supplementedAt: Instant? = nil, withdrawnAt: Instant? = nil, version: Int = 1
    ) {
        self.id = id
        self.round = round
        self.agency = agency
        self.laidBy = laidBy
        self.laidAt = laidAt
        self.content = content
        self.answer = answer
        self.words = words
        self.answeredAt = answeredAt
        self.answeredBy = answeredBy
        self.supplementedAt = supplementedAt
        self.withdrawnAt = withdrawnAt
        self.version = version
    }

    package var state: State {
        if withdrawnAt != nil { return .withdrawn }
        guard let answer, let answeredAt else { return .open }
        if answer != .more { return .decided }
        return supplementedAt.map { $0 > answeredAt } ?? false ? .open : .moreAsked
    }

    /// The leader agrees, gives another opinion, or asks for more.
    ///
    /// Who laid it doesn't decide it.
    package mutating func decide(
        _ answer: Answer, words: String, by actor: Actor, at now: Instant
    ) throws(Refusal) {
        guard state == .open else { throw .matter(.notOpen) }
        guard actor.person != laidBy, actor.actingFor != laidBy else { throw .matter(.layerCannotDecide) }
        guard answer == .agreed || !words.isBlank else { throw .matter(.wordsMissing) }
        self.answer = answer
        self.words = words
        answeredAt = now
        answeredBy = actor.person
        version += 1
    }

    /// The office puts it better, or adds what was asked for, and lays it again.
    package mutating func supplement(_ content: Content, today: Day, at now: Instant) throws(Refusal) {
        guard state == .open || state == .moreAsked else { throw .matter(.notOpen) }
        try content.check(today: today)
        self.content = content
        supplementedAt = now
        version += 1
    }

    /// The office takes it back.
    package mutating func withdraw(at now: Instant) throws(Refusal) {
        guard state == .open || state == .moreAsked else { throw .matter(.notOpen) }
        withdrawnAt = now
        version += 1
    }
}

/// What a body said to a matter before it was laid before the leader.
package struct MatterOpinion: Sendable, Hashable {
    package let id: ID<MatterOpinion>
    package let matter: ID<Matter>
    package let agency: ID<Agency>
    package let text: String
    /// The day of its opinion.
    package let on: Day

    package init(id: ID<MatterOpinion>, matter: ID<Matter>, agency: ID<Agency>, text: String, on: Day) {
        self.id = id
        self.matter = matter
        self.agency = agency
        self.text = text
        self.on = on
    }
}

/// A milestone of an agency that a matter is about, and the day proposed for it; without a day the agency is only told
/// what is ordered.
package struct MatterDay: Sendable, Hashable {
    package let id: ID<MatterDay>
    package let matter: ID<Matter>
    package let milestone: ID<Milestone>
    package let enrolment: ID<Enrolment>
    package let day: Day?

    package init(
        id: ID<MatterDay>, matter: ID<Matter>, milestone: ID<Milestone>, enrolment: ID<Enrolment>, day: Day?
    ) {
        self.id = id
        self.matter = matter
        self.milestone = milestone
        self.enrolment = enrolment
        self.day = day
    }
}

/// Why a rule about matters says no.
package enum MatterRefusal: Sendable, Hashable {
    case titleMissing
    case backgroundMissing
    case proposalMissing
    case consequenceMissing
    case dayMissing
    case dayPassed(Day)
    case notOpen
    case layerCannotDecide
    case wordsMissing
    case answerMissing
    case opinionIncomplete
    /// A day is proposed for a milestone that is reached, or not later than what stands.
    case dayNotLater(agency: String, Day)
    case orderNeedsMilestone
    /// One milestone of one agency is named twice.
    case subjectTwice
}
