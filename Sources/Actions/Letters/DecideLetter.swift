// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// Who answers for the agency approves a letter as it reads in the version they saw.
package struct ApproveLetter: Action {
    package static let name = TrailAction.letter(.approveLetter)
    package let letter: ID<Letter>
    package let version: Int
    package let opinion: String

    package init(_ letter: ID<Letter>, version: Int, opinion: String = "") {
        self.letter = letter
        self.version = version
        self.opinion = opinion
    }

    package var ability: Ability? { .approveLetter }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(opinion)
        let letter = try work.change(letter, version: version) { letter in
            try letter.decide(
                isApproved: true, opinion: opinion, by: work.step, for: work.actor.actingFor,
                hands: try LetterStore.hands(in: letter.id, in: work.transaction))
        }
        try work.tell(
            .letter(.letterToNumber), .agency(letter.agency), about: .letter(letter.id),
            News.Facts(title: letter.content.subject))
        work.note(.subject, to: letter.content.subject)
        if !opinion.isBlank { work.note(.opinion, to: opinion) }
    }
}

/// A letter goes back to its drafters, with what must be changed.
package struct ReturnLetter: Action {
    package static let name = TrailAction.letter(.returnLetter)
    package let letter: ID<Letter>
    package let version: Int
    package let reason: String

    package init(_ letter: ID<Letter>, version: Int, reason: String) {
        self.letter = letter
        self.version = version
        self.reason = reason
    }

    package var ability: Ability? { .approveLetter }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(reason)
        let letter = try work.change(letter, version: version) { letter in
            try letter.decide(
                isApproved: false, opinion: reason, by: work.step, for: work.actor.actingFor,
                hands: try LetterStore.hands(in: letter.id, in: work.transaction))
        }
        try work.tell(
            .letter(.letterReturned), .person(letter.edited.by), about: .letter(letter.id),
            News.Facts(title: letter.content.subject, text: reason))
        work.note(.reason, to: reason)
    }
}
