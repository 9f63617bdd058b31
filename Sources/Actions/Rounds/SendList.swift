// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// What is proposed for a round goes to both departments for opinion: as a new list, or as a new revision of the one that is
/// out.
package struct SendList: Action {
    package static let name = TrailAction.round(.sendRoundList)
    package let round: ID<Round>
    package let replyBy: Day
    /// What the office says of it, or why it changed.
    package let words: String

    package init(_ round: ID<Round>, replyBy: Day, words: String = "") {
        self.round = round
        self.replyBy = replyBy
        self.words = words
    }

    package var ability: Ability? { .manageRounds }

    package func perform(_ work: Work) throws -> ID<RoundList> {
        try work.requireStandingOffice()
        try TextLimit.note.check(words)
        guard replyBy >= work.today else { throw Refusal.round(.replyDayPassed(replyBy)) }
        let visible = Visible(to: work.actor, under: .manageRounds)
        _ = try RoundStore.find(round, visible: visible, in: work.transaction)
        let proposed = try work.proposals(of: round)
        let lists = try RoundListStore.of(round, visible: visible, in: work.transaction)
        let open = lists.last { $0.state != .decided }
        let list: RoundList
        if var open {
            let before = open.version
            let last = try work.revision(open.revision, of: open)
            guard last.lines != proposed.map(\.line) else { throw Refusal.round(.listUnchanged) }
            try open.revise(replyBy: replyBy)
            try work.recorder.update(open, from: before)
            list = open
        } else {
            guard !proposed.isEmpty else { throw Refusal.round(.nothingToSend) }
            list = RoundList(id: work.newID(), round: round, number: lists.count + 1, replyBy: replyBy)
            try work.recorder.insert(list)
        }
        try work.recorder.insert(
            ListRevision(
                id: work.newID(), list: list.id, number: list.revision, lines: proposed.map(\.line), words: words,
                madeAt: work.now, madeBy: work.actor.person))
        for one in proposed where one.enrolment.state == .proposed {
            try work.take(.listed, one.enrolment, on: work.today)
        }
        work.about(round)
        work.note(.agencies, to: String(proposed.count))
        work.note(.until, to: replyBy.iso)
        let title = try work.round(round).title
        for reviewer in ListOpinion.Reviewer.allCases {
            for department in try work.agencies(of: reviewer.role).sorted() {
                try work.tell(
                    .round(.listSent), .agency(department), about: .round(round), News.Facts(title: title, day: replyBy)
                )
            }
        }
        return list.id
    }
}

/// A department gives its opinion on the agencies of a list, or an officer records it from the department's paper.
package struct GiveListOpinion: Action {
    package static let name = TrailAction.round(.giveListOpinion)

    /// What it says of one agency.
    package struct Entry: Sendable, Hashable {
        package let enrolment: ID<Enrolment>
        package let stand: ListOpinion.Stand
        package let words: String
        /// The version of the opinion that was read, 0 where there was none; nil where nobody read it.
        package let seen: Int?

        package init(
            _ enrolment: ID<Enrolment>, _ stand: ListOpinion.Stand, _ words: String = "", seen: Int? = nil
        ) {
            self.seen = seen
            self.enrolment = enrolment
            self.stand = stand
            self.words = words
        }
    }

    package let list: ID<RoundList>
    package let revision: Int
    package let entries: [Entry]
    /// The department's paper, and which department it is of; nil where the reviewer acts themselves.
    package let paper: CitedDocument?
    package let reviewer: ListOpinion.Reviewer?

    package init(_ entries: [Entry], on list: ID<RoundList>, revision: Int) {
        self.list = list
        self.revision = revision
        self.entries = entries
        paper = nil
        reviewer = nil
    }

    /// An officer records what a department wrote.
    package init(
        _ entries: [Entry], on list: ID<RoundList>, revision: Int, of reviewer: ListOpinion.Reviewer,
        paper: CitedDocument
    ) {
        self.list = list
        self.revision = revision
        self.entries = entries
        self.paper = paper
        self.reviewer = reviewer
    }

    package var ability: Ability? { paper == nil ? .giveListOpinion : .manageRounds }

    package func perform(_ work: Work) throws {
        try work.requireStandingOffice()
        let visible = Visible(to: work.actor, under: .seeRounds)
        let list = try RoundListStore.find(list, visible: visible, in: work.transaction)
        guard let reviewer = reviewer ?? ListOpinion.Reviewer(work.actor.role) else { throw StoreError.notFound }
        try list.takesOpinion(on: revision)
        if let paper {
            guard !paper.number.isBlank else { throw Refusal.assignment(.paperReplyNeedsDocument) }
            guard paper.on != nil else { throw Refusal.assignment(.paperReplyNeedsDay) }
        }
        let lines = Set(try work.revision(list.revision, of: list).lines.map(\.enrolment))
        let before = try RoundListStore.opinions(on: list.id, in: work.transaction).filter { $0.reviewer == reviewer }
        for entry in entries where lines.contains(entry.enrolment) {
            try put(entry, reviewer, over: before.first { $0.enrolment == entry.enrolment }, list, work)
        }
        work.about(list.round)
        for stand in ListOpinion.Stand.allCases {
            let count = entries.count { $0.stand == stand }
            if count > 0 { work.note(.round(.stand), to: "\(stand.rawValue): \(count)") }
        }
        if let paper { work.note(.document, to: paper.number) }
        guard paper == nil else { return }
        let round = try work.round(list.round)
        let name = try AgencyStore.directory(in: work.transaction).shortName(of: work.actor.agency)
        try work.tell(
            .round(.listOpinionGiven), .agency(round.agency), about: .round(round.id),
            News.Facts(title: round.title, agency: name))
    }

    private func put(
        _ entry: Entry, _ reviewer: ListOpinion.Reviewer, over old: ListOpinion?, _ list: RoundList, _ work: Work
    ) throws {
        try TextLimit.note.check(entry.words)
        try ListOpinion.check(entry.stand, entry.words)
        if let seen = entry.seen, seen != old?.version ?? 0 {
            throw StoreError.changedMeanwhile(table: ListOpinion.table.name, id: entry.enrolment.bytes)
        }
        if paper != nil, let old, old.paper == nil { throw Refusal.round(.opinionIsTheirOwn) }
        // What stays as it was keeps its day and its author.
        if let old, old.stand == entry.stand, old.words == entry.words, old.paper == paper { return }
        let opinion = ListOpinion(
            id: old?.id ?? work.newID(), list: list.id, enrolment: entry.enrolment, reviewer: reviewer,
            stand: entry.stand, words: entry.words, revision: list.revision, paper: paper, givenAt: work.now,
            givenBy: work.actor.person, version: (old?.version ?? 0) + 1)
        if let old {
            try work.recorder.update(opinion, from: old.version)
        } else {
            try work.recorder.insert(opinion)
        }
    }
}

/// An agency proposed for a round, as a line of its list.
struct Proposal {
    let enrolment: Enrolment
    let line: ListRevision.Line
}

extension Work {
    /// What is proposed for a round and not decided on, in the order of the tracks and then of the agencies' names.
    func proposals(of round: ID<Round>) throws -> [Proposal] {
        let visible = Visible(to: actor, under: .manageRounds)
        let kinds = Dictionary(
            try RoundStore.tracks(of: round, in: transaction).map { ($0.id, $0.kind) },
            uniquingKeysWith: { first, _ in first })
        let directory = try AgencyStore.directory(in: transaction)
        return ListRevision.ordered(
            try EnrolmentStore.of(round, visible: visible, in: transaction), kinds, directory
        ).map { Proposal(enrolment: $0, line: $1) }
    }

    /// The agencies that somebody speaks for in a role.
    fileprivate func agencies(of role: Role) throws -> Set<ID<Agency>> {
        Set(
            try PersonStore.members(in: transaction).filter { $0.membership.role == role }.map(\.membership.agency))
    }

    /// A revision of a list.
    func revision(_ number: Int, of list: RoundList) throws -> ListRevision {
        let found = try RoundListStore.revisions(of: list.id, in: transaction).first { $0.number == number }
        guard let found else { throw StoreError.notFound }
        return found
    }
}
