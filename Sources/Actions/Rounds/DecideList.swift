// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The list goes to the People's Committee as it stands in its latest revision.
package struct SubmitList: Action {
    package static let name = TrailAction.round(.submitRoundList)
    package let list: ID<RoundList>
    package let version: Int

    package init(_ list: ID<RoundList>, version: Int) {
        self.list = list
        self.version = version
    }

    package var ability: Ability? { .manageRounds }

    package func perform(_ work: Work) throws {
        try work.requireStandingOffice()
        var list = try work.list(list, version: version)
        let lines = try work.revision(list.revision, of: list).lines
        let opinions = try RoundListStore.opinions(on: list.id, in: work.transaction)
        let heard = Set(opinions.map { Heard(enrolment: $0.enrolment, reviewer: $0.reviewer) })
        let silent = lines.reduce(0) { sum, line in
            sum
                + ListOpinion.Reviewer.allCases.count {
                    !heard.contains(Heard(enrolment: line.enrolment, reviewer: $0))
                }
        }
        let hasChanged = try work.proposals(of: list.round).map(\.line) != lines
        let before = list.version
        try list.submit(
            silent: silent, hasChanged: hasChanged, by: work.actor.person, on: work.today, at: work.now)
        try work.recorder.update(list, from: before)
        work.about(list.round)
        work.note(.agencies, to: String(lines.count))
    }

    private struct Heard: Hashable {
        let enrolment: ID<Enrolment>
        let reviewer: ListOpinion.Reviewer
    }
}

/// The People's Committee's decision is recorded: the list is frozen, and its agencies are approved by it.
package struct RecordListDecision: RehearsedAction {
    package static let name = TrailAction.round(.recordListDecision)
    package let list: ID<RoundList>
    package let version: Int
    package let number: String
    package let on: Day?
    package let notice: ID<Notice>?
    package let file: ReceivedFile?
    /// Agencies of the list that the decision left out.
    package let leftOut: Set<ID<Enrolment>>

    package init(
        _ list: ID<RoundList>, version: Int, number: String, on day: Day?, notice: ID<Notice>? = nil,
        file: ReceivedFile? = nil, leftOut: Set<ID<Enrolment>> = []
    ) {
        self.list = list
        self.version = version
        self.number = number
        on = day
        self.notice = notice
        self.file = file
        self.leftOut = leftOut
    }

    package var ability: Ability? { .recordListDecision }

    package func rehearse(_ rehearsal: Rehearsal) throws {
        let visible = Visible(to: rehearsal.actor, under: .seeRounds)
        var list = try RoundListStore.find(list, visible: visible, in: rehearsal.snapshot)
        try list.decide(
            CitedDocument(number: number.trimmed, on: on), by: rehearsal.actor.person,
            on: rehearsal.now.day(in: rehearsal.zone), at: rehearsal.now)
    }

    package func perform(_ work: Work) throws {
        try work.requireStandingOffice()
        try TextLimit.name.check(number)
        var list = try work.list(list, version: version)
        let document = CitedDocument(
            number: number.trimmed, on: on, notice: notice, file: try file.map { try work.store($0) })
        let before = list.version
        try list.decide(document, by: work.actor.person, on: work.today, at: work.now)
        try work.recorder.update(list, from: before)
        let lines = try work.revision(list.standing, of: list).lines
        let all = try EnrolmentStore.of(
            list.round, visible: Visible(to: work.actor, under: .seeRounds), in: work.transaction)
        let standing = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let round = try work.round(list.round)
        var approved = 0
        for line in lines {
            guard let enrolment = standing[line.enrolment], enrolment.state.isUndecided else { continue }
            let isOut = leftOut.contains(line.enrolment)
            try work.take(
                isOut ? .withdrawn : .approved, enrolment, on: document.on ?? work.today, document: document,
                reason: isOut ? Self.leftOutReason : "")
            approved += isOut ? 0 : 1
            if !isOut {
                try work.tell(
                    .round(.enrolled), .agency(enrolment.agency), about: .enrolment(enrolment.id),
                    News.Facts(title: round.title, number: document.number))
            }
        }
        work.about(list.round)
        work.note(.document, to: document.number)
        work.note(.agencies, to: String(approved))
        try work.tell(
            .round(.listDecided), .agency(round.agency), about: .round(round.id),
            News.Facts(title: round.title, number: document.number))
    }

    /// What stands as the reason with an agency that the decision left out: official documents are Vietnamese.
    private static let leftOutReason = "Không có trong quyết định phê duyệt"
}

extension Work {
    /// A list as it was read; somebody else's change since then is not overlooked.
    fileprivate func list(_ id: ID<RoundList>, version: Int) throws -> RoundList {
        let list = try RoundListStore.find(id, visible: Visible(to: actor, under: .seeRounds), in: transaction)
        guard list.version == version else {
            throw StoreError.changedMeanwhile(table: RoundList.table.name, id: list.id.bytes)
        }
        return list
    }
}
