// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// What a matter says, with the opinions gathered and the milestones it is about.
package struct MatterDraft: Sendable, Hashable {
    package struct Opinion: Sendable, Hashable {
        package let agency: ID<Agency>
        package let text: String
        package let on: Day

        package init(agency: ID<Agency>, text: String, on: Day) {
            self.agency = agency
            self.text = text
            self.on = on
        }
    }

    package struct Subject: Sendable, Hashable {
        package let enrolment: ID<Enrolment>
        package let milestone: ID<Milestone>
        /// The day proposed for it; nil only tells the agency what is ordered.
        package let day: Day?

        package init(enrolment: ID<Enrolment>, milestone: ID<Milestone>, day: Day?) {
            self.enrolment = enrolment
            self.milestone = milestone
            self.day = day
        }
    }

    package var content: Matter.Content
    package var opinions: [Opinion]
    package var subjects: [Subject]

    package init(_ content: Matter.Content, opinions: [Opinion] = [], subjects: [Subject] = []) {
        self.content = content
        self.opinions = opinions
        self.subjects = subjects
    }

    func check(_ work: Work) throws {
        try work.requireStandingOffice()
        try TextLimit.name.check(content.title)
        try TextLimit.name.check(content.letter)
        for text in [content.background, content.proposal, content.ifUndecided, content.order] + opinions.map(\.text) {
            try TextLimit.note.check(text)
        }
        try content.check(today: work.today)
        guard content.order.isBlank || !subjects.isEmpty else { throw Refusal.matter(.orderNeedsMilestone) }
        guard opinions.allSatisfy({ !$0.text.isBlank && $0.on <= work.today }) else {
            throw Refusal.matter(.opinionIncomplete)
        }
        let directory = try AgencyStore.directory(in: work.transaction)
        guard opinions.allSatisfy({ directory[$0.agency] != nil }) else { throw Refusal.matter(.opinionIncomplete) }
        guard Set(subjects.map { [$0.enrolment.bytes, $0.milestone.bytes] }).count == subjects.count else {
            throw Refusal.matter(.subjectTwice)
        }
        for subject in subjects {
            let hand = try work.milestone(subject.milestone, of: subject.enrolment)
            guard let day = subject.day, let planned = hand.situation.standing.planned, day <= planned else { continue }
            throw Refusal.matter(.dayNotLater(agency: hand.board.row.name, planned))
        }
    }
}

/// The standing office lays a matter before the leader.
package struct LayMatter: Action {
    package static let name = TrailAction.matter(.layDecision)
    package let round: ID<Round>?
    package let draft: MatterDraft

    package init(_ draft: MatterDraft, round: ID<Round>?) {
        self.draft = draft
        self.round = round
    }

    package var ability: Ability? { .layDecision }

    package func perform(_ work: Work) throws -> ID<Matter> {
        if let round {
            _ = try RoundStore.find(round, visible: Visible(to: work.actor, under: .seeRounds), in: work.transaction)
        }
        try draft.check(work)
        let matter = Matter(
            id: work.newID(), round: round, agency: work.actor.agency, laidBy: work.actor.person, laidAt: work.now,
            content: draft.content)
        try work.recorder.insert(matter)
        try work.put(draft, of: matter.id)
        try work.tellLeader(of: matter)
        work.note(.text, to: draft.content.proposal)
        return matter.id
    }
}

/// The office adds what was asked for, or puts it better, and lays it again.
package struct SupplementMatter: Action {
    package static let name = TrailAction.matter(.supplementDecision)
    package let matter: ID<Matter>
    package let draft: MatterDraft
    package let version: Int?

    package init(_ matter: ID<Matter>, _ draft: MatterDraft, version: Int? = nil) {
        self.matter = matter
        self.draft = draft
        self.version = version
    }

    package var ability: Ability? { .layDecision }

    package func perform(_ work: Work) throws {
        try draft.check(work)
        var before = ""
        let after = try work.change(matter, version: version, isOwn: true) { matter in
            before = matter.content.proposal
            try matter.supplement(draft.content, today: work.today, at: work.now)
        }
        for opinion in try MatterStore.opinions(of: matter, in: work.transaction) { try work.recorder.remove(opinion) }
        for day in try MatterStore.days(of: matter, in: work.transaction) { try work.recorder.remove(day) }
        try work.put(draft, of: matter)
        try work.tellLeader(of: after)
        work.note(.text, from: before, to: draft.content.proposal)
    }
}

/// The office takes a matter back.
package struct WithdrawMatter: Action {
    package static let name = TrailAction.matter(.withdrawDecision)
    package let matter: ID<Matter>
    package let version: Int?

    package init(_ matter: ID<Matter>, version: Int? = nil) {
        self.matter = matter
        self.version = version
    }

    package var ability: Ability? { .layDecision }

    package func perform(_ work: Work) throws {
        try work.change(matter, version: version, isOwn: true) { try $0.withdraw(at: work.now) }
    }
}

extension Work {
    /// Loads a matter, applies a rule, saves it; refuses as changed when another version was read.
    ///
    /// `isOwn` where only the office that laid it may: to others it isn't there, whatever version they read.
    @discardableResult
    func change(
        _ id: ID<Matter>, version: Int?, isOwn: Bool = false, _ rule: (inout Matter) throws -> Void
    ) throws -> Matter {
        var matter = try MatterStore.find(id, for: actor, in: transaction)
        guard !isOwn || matter.agency == actor.agency else { throw StoreError.notFound }
        let before = matter.version
        if let version, version != before {
            throw StoreError.changedMeanwhile(table: Matter.table.name, id: id.bytes)
        }
        try rule(&matter)
        try recorder.update(matter, from: before)
        about(id)
        note(.subject, to: matter.content.title)
        return matter
    }

    /// Saves the opinions and the milestones of a matter.
    fileprivate func put(_ draft: MatterDraft, of matter: ID<Matter>) throws {
        for opinion in draft.opinions {
            try recorder.insert(
                MatterOpinion(
                    id: newID(), matter: matter, agency: opinion.agency, text: opinion.text, on: opinion.on))
        }
        for subject in draft.subjects {
            try recorder.insert(
                MatterDay(
                    id: newID(), matter: matter, milestone: subject.milestone, enrolment: subject.enrolment,
                    day: subject.day))
        }
        about(matter)
        if draft.content.title.isBlank == false { note(.subject, to: draft.content.title) }
    }

    /// Leaves word for the leaders of the province.
    fileprivate func tellLeader(of matter: Matter) throws {
        for person in try MatterStore.deciders(in: transaction) {
            try tell(
                .matter(.decisionLaid), .agency(person), about: .matter(matter.id),
                News.Facts(title: matter.content.title, day: matter.content.neededBy))
        }
    }
}
