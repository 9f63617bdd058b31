// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// Somebody begins an outgoing letter of their agency.
package struct DraftLetter: Action {
    package static let name = TrailAction.letter(.draftLetter)
    package let content: LetterContent

    package init(_ content: LetterContent) { self.content = content }

    package var ability: Ability? { .draftLetter }

    package func perform(_ work: Work) throws -> ID<Letter> {
        try content.checkLengths()
        guard !content.subject.isBlank else { throw Refusal.letter(.subjectMissing) }
        let office = try work.letterOffice(of: work.actor.agency)
        _ = try office.issuer(content.issuer)
        let letter = try work.add(
            content.signed(for: office.committees[content.issuer]), of: work.actor.agency)
        work.about(letter.id)
        work.note(.subject, to: content.subject)
        return letter.id
    }
}

/// The words of a letter are changed; an approval of the former ones no longer holds.
package struct EditLetter: Action {
    package static let name = TrailAction.letter(.editLetter)
    package let letter: ID<Letter>
    /// The version the words were written against.
    package let version: Int
    package let content: LetterContent
    /// Whether the table of orders is told anew, as of today: what was late when the draft was made may have been
    /// done since, and the letter must not remind of it.
    package let isRecounting: Bool

    package init(_ letter: ID<Letter>, version: Int, content: LetterContent, isRecounting: Bool = false) {
        self.letter = letter
        self.version = version
        self.content = content
        self.isRecounting = isRecounting
    }

    package var ability: Ability? { .draftLetter }

    package func perform(_ work: Work) throws {
        try content.checkLengths()
        guard !content.subject.isBlank else { throw Refusal.letter(.subjectMissing) }
        var saved = content
        var before = content
        let after = try work.change(letter, version: version) { letter in
            let office = try work.letterOffice(of: letter.agency)
            _ = try office.issuer(content.issuer)
            before = letter.content
            saved = content.signed(for: office.committees[content.issuer])
            if isRecounting { saved = try work.recounted(saved, from: before) }
            try letter.edit(saved, by: work.step)
        }
        try LetterStore.putWords(after, in: work.transaction)
        work.note(.subject, from: before.subject, to: saved.subject)
        work.note(.text, from: before.body, to: saved.body)
        work.note(.document, from: before.frame, to: saved.frame)
        if isRecounting {
            work.note(.assignments, from: String(before.orders.count), to: String(saved.orders.count))
        }
    }
}

/// A letter is handed to who approves.
package struct SubmitLetter: Action {
    package static let name = TrailAction.letter(.submitLetter)
    package let letter: ID<Letter>
    package let version: Int

    package init(_ letter: ID<Letter>, version: Int) {
        self.letter = letter
        self.version = version
    }

    package var ability: Ability? { .draftLetter }

    package func perform(_ work: Work) throws {
        let letter = try work.change(letter, version: version) { try $0.submit(by: work.step) }
        try work.tell(
            .letter(.letterToApprove), .agency(letter.agency), about: .letter(letter.id),
            News.Facts(title: letter.content.subject))
        work.note(.subject, to: letter.content.subject)
    }
}

/// A draft is given up.
package struct DropLetter: Action {
    package static let name = TrailAction.letter(.dropLetter)
    package let letter: ID<Letter>
    package let version: Int

    package init(_ letter: ID<Letter>, version: Int) {
        self.letter = letter
        self.version = version
    }

    package var ability: Ability? { .draftLetter }

    package func perform(_ work: Work) throws {
        try work.change(letter, version: version) { try $0.drop(by: work.step) }
    }
}
