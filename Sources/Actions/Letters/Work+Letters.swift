// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

extension Work {
    /// Who acts, and now.
    var step: Letter.Step { Letter.Step(at: now, by: actor.person) }

    /// Loads a letter of the actor's own agency, applies a rule, saves it, and notes the change of its state.
    ///
    /// Throws ``StoreError/notFound`` for another agency's letter, and
    /// ``StoreError/changedMeanwhile(table:id:)`` when `version` is given and is not the current one.
    @discardableResult
    func change(_ id: ID<Letter>, version: Int?, _ rule: (inout Letter) throws -> Void) throws -> Letter {
        var letter = try LetterStore.find(id, visible: Visible(to: actor, under: .seeLetters), in: transaction)
        guard actor.isSystem || letter.agency == actor.agency else { throw StoreError.notFound }
        let before = letter
        if let version, version != before.version {
            throw StoreError.changedMeanwhile(table: Letter.table.name, id: id.bytes)
        }
        try rule(&letter)
        try recorder.update(letter, from: before)
        about(id)
        note(.state, from: before.state.rawValue, to: letter.state.rawValue)
        return letter
    }

    /// Saves a new letter of the actor's agency.
    func add(_ content: LetterContent, of agency: ID<Agency>, preparedFor: ChaseRhythm.Step? = nil) throws -> Letter {
        let letter = Letter(
            id: newID(), agency: agency, content: content, drafted: step, preparedFor: preparedFor?.rawValue)
        try recorder.insert(letter)
        try LetterStore.putWords(letter, in: transaction)
        return letter
    }

    /// In whose name an agency's letters go out today: as it has set it or as it usually is, and the committees it writes for.
    func letterOffice(of agency: ID<Agency>) throws -> LetterOffice {
        try LetterStore.wholeOffice(of: agency, on: today, in: transaction)
    }

    /// The addressees by name, those of the directory first.
    func names(of content: LetterContent) throws -> [String] {
        try content.addressees.map { try AgencyStore.agency($0, in: transaction).name } + content.others
    }
}

extension LetterContent {
    /// Refuses texts longer than any letter's.
    func checkLengths() throws(Refusal) {
        try TextLimit.report.check(body)
        try TextLimit.note.check(subject)
        for short in others + copies + authority + [unit, signer, issuer] { try TextLimit.name.check(short) }
        guard others.count <= 100, copies.count <= 100, authority.count <= 6, addressees.count <= 500 else {
            throw .general(.textTooLong(limit: 500))
        }
    }

    /// What stands around the body, for the trail.
    var frame: String {
        ([kind.name, issuer, unit] + others + copies + authority + [signer]).filter { !$0.isBlank }
            .joined(separator: "; ")
    }
}
