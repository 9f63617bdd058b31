// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Văn thư gives an approved letter the next number of its register, in one transaction with the register's line.
package struct NumberLetter: Action {
    package static let name = TrailAction.letter(.numberLetter)
    package let letter: ID<Letter>
    package let version: Int
    /// The number the form showed; nil takes whatever comes next.
    package let number: Int?
    /// The day the document bears.
    package let on: Day
    /// Who keeps the copy, and how many are made; as the register asks.
    package let keeper: String
    package let copies: Int?

    package init(
        _ letter: ID<Letter>, version: Int, number: Int? = nil, on: Day, keeper: String = "", copies: Int? = nil
    ) {
        self.letter = letter
        self.version = version
        self.number = number
        self.on = on
        self.keeper = keeper
        self.copies = copies
    }

    package var ability: Ability? { .numberLetter }

    package func perform(_ work: Work) throws -> String {
        try TextLimit.name.check(keeper)
        var taken: OutgoingEntry?
        let letter = try work.change(letter, version: version) { letter in
            let entry = try work.entry(for: letter, by: self)
            try letter.take(entry, by: work.step)
            taken = entry
        }
        guard let entry = taken, let text = letter.number else { throw StoreError.notFound }
        try work.recorder.insert(entry)
        try LetterStore.putWords(letter, in: work.transaction)
        work.note(.number, to: text)
        return text
    }
}

extension Work {
    /// The next line of a letter's register.
    fileprivate func entry(for letter: Letter, by action: NumberLetter) throws -> OutgoingEntry {
        let office = try letterOffice(of: letter.agency)
        let issuer = try office.issuer(letter.content.issuer)
        let year = today.year
        let key = RegisterKey(letter, series: office.series(in: year), year: year)
        let stand = try RegisterStore.stand(of: key, in: transaction)
        try stand.check(number: action.number, on: action.on, today: today)
        let content = letter.content
        return OutgoingEntry(
            id: newID(), register: key, first: stand.next, symbol: issuer.symbol(of: content), dated: action.on,
            subject: "\(content.kind.name) \(content.kind == .dispatch ? "v/v " : "")\(content.subject)",
            signer: content.signer, recipients: try names(of: content).joined(separator: "; "),
            keeper: action.keeper, copies: action.copies, letter: letter.id, made: step)
    }
}

/// A numbered letter is not issued: its number stays in the register, with the reason.
package struct AbandonLetter: Action {
    package static let name = TrailAction.letter(.abandonLetter)
    package let letter: ID<Letter>
    package let version: Int
    package let reason: String

    package init(_ letter: ID<Letter>, version: Int, reason: String) {
        self.letter = letter
        self.version = version
        self.reason = reason
    }

    package var ability: Ability? { .numberLetter }

    package func perform(_ work: Work) throws {
        try TextLimit.name.check(reason)
        let letter = try work.change(letter, version: version) { try $0.abandon(reason: reason, by: work.step) }
        guard var entry = try RegisterStore.entry(of: letter.id, in: work.transaction) else {
            throw StoreError.notFound
        }
        let before = entry.version
        entry.strike(reason, by: work.step)
        try work.recorder.update(entry, from: before)
        work.note(.number, to: letter.number)
        work.note(.reason, to: reason)
    }
}
