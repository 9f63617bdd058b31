// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The leader agrees, gives another opinion, or asks for more; what was agreed to begins at once.
package struct DecideMatter: Action {
    package static let name = TrailAction.matter(.takeDecision)
    package let matter: ID<Matter>
    package let answer: Matter.Answer
    package let words: String
    /// The version that was read: what the office changed meanwhile is not decided on unseen.
    package let version: Int?

    package init(_ matter: ID<Matter>, _ answer: Matter.Answer, words: String = "", version: Int? = nil) {
        self.matter = matter
        self.answer = answer
        self.words = words
        self.version = version
    }

    package var ability: Ability? { .takeDecision }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(words)
        let decided = try work.change(matter, version: version) { matter in
            try matter.decide(answer, words: words, by: work.actor, at: work.now)
        }
        work.note(.matter(.answer), to: answer.rawValue)
        if !words.isBlank { work.note(.opinion, to: words) }
        if answer == .agreed { try followUp(decided, work) }
        try work.tell(
            .matter(.decisionTaken), .agency(decided.agency), about: .matter(matter),
            News.Facts(title: decided.content.title, text: words, reason: answer.rawValue))
        work.about(matter)
    }

    /// New days, what is ordered, a draft letter.
    ///
    /// The decision stands whatever happened meanwhile: a milestone that was reached since, or takes no part any more, is
    /// left as it is, and named.
    private func followUp(_ matter: Matter, _ work: Work) throws {
        let days = try MatterStore.named(
            try MatterStore.days(of: matter.id, in: work.transaction), in: work.transaction)
        for (subject, _, milestone) in days {
            do {
                if let day = subject.day {
                    try work.extend(subject.milestone, of: subject.enrolment, to: day, ground: matter.content.title)
                }
                if !matter.content.order.isBlank {
                    try work.call(
                        .order, subject.milestone, of: subject.enrolment, text: matter.content.order,
                        due: subject.day)
                }
            } catch is Refusal {
                work.note(.milestone(.milestones), from: milestone)
            }
        }
        if !matter.content.letter.isBlank { try draftLetter(for: matter, work) }
    }

    /// A letter to the agencies concerned, as a draft of the officer who laid the matter: they put it into its final
    /// words and hand it to who approves.
    private func draftLetter(for matter: Matter, _ work: Work) throws {
        let subjects = try MatterStore.days(of: matter.id, in: work.transaction)
        let visible = Visible(to: work.actor, under: .seeRounds)
        let agencies = try subjects.map {
            try EnrolmentStore.find($0.enrolment, visible: visible, in: work.transaction).agency
        }
        let text = matter.content.order.isBlank ? matter.content.proposal : matter.content.order
        let content = LetterContent(
            kind: .dispatch, subject: matter.content.letter, addressees: Array(Set(agencies)).sorted(),
            body: text)
        try content.checkLengths()
        let letter = Letter(
            id: work.newID(), agency: matter.agency, content: content,
            drafted: Letter.Step(at: work.now, by: matter.laidBy))
        try work.recorder.insert(letter)
        try LetterStore.putWords(letter, in: work.transaction)
        work.note(.document, to: content.subject)
    }
}
