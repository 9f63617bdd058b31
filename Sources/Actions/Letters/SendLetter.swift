// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// The document signed outside is attached to its numbered letter.
package struct AttachSignedLetter: RehearsedAction {
    package static let name = TrailAction.letter(.attachSignedLetter)
    package let letter: ID<Letter>
    package let version: Int
    package let file: ReceivedFile

    package init(_ letter: ID<Letter>, version: Int, file: ReceivedFile) {
        self.letter = letter
        self.version = version
        self.file = file
    }

    package var ability: Ability? { .sendLetter }

    package func perform(_ work: Work) throws {
        try work.change(letter, version: version) { letter in
            try letter.checkMayAttach()
            try letter.attach(try work.store(file), by: work.step)
        }
        work.note(.evidence, to: file.name)
    }

    package func rehearse(_ rehearsal: Rehearsal) throws {
        let visible = Visible(to: rehearsal.actor, under: .seeLetters)
        let letter = try LetterStore.find(letter, visible: visible, in: rehearsal.snapshot)
        guard letter.agency == rehearsal.actor.agency else { throw StoreError.notFound }
        guard letter.version == version else {
            throw StoreError.changedMeanwhile(table: Letter.table.name, id: letter.id.bytes)
        }
        try letter.checkMayAttach()
    }
}

/// The signed letter has gone out: from now on it counts, and what it reminds of is recorded on each assignment.
package struct SendLetter: Action {
    package static let name = TrailAction.letter(.sendLetter)
    package let letter: ID<Letter>
    package let version: Int
    /// How it went out.
    package let way: String

    package init(_ letter: ID<Letter>, version: Int, way: String = "") {
        self.letter = letter
        self.version = version
        self.way = way
    }

    package var ability: Ability? { .sendLetter }

    package func perform(_ work: Work) throws {
        try TextLimit.name.check(way)
        let letter = try work.change(letter, version: version) { try $0.send(by: way, work.step) }
        for agency in Set(letter.content.addressees).sorted() {
            try work.recorder.insert(LetterAddressee(id: work.newID(), letter: letter.id, agency: agency))
        }
        for assignment in Set(letter.content.orders.map(\.assignment)).sorted() {
            try work.recorder.insert(
                Reminder(
                    id: work.newID(), assignment: assignment, agency: letter.agency, letter: letter.id, text: "",
                    at: work.now, by: work.actor.person))
            let found = try AssignmentStore.find(
                assignment, visible: Visible(to: .system(), under: .seeAssignments), in: work.transaction)
            if found.awaitsAgency { try work.tell(.assignment(.reminded), about: found, from: letter.agency) }
        }
        work.note(.number, to: letter.number)
        if !letter.content.orders.isEmpty { work.note(.assignments, to: String(letter.content.orders.count)) }
    }
}
