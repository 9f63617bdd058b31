// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Văn thư puts a line of the register of incoming documents right, with the reason.
package struct CorrectIncoming: Action {
    package static let name = TrailAction.letter(.correctIncoming)
    package let entry: ID<IncomingEntry>
    /// The version that was read.
    package let version: Int
    package let document: IncomingDocument
    package let reason: String

    package init(_ entry: ID<IncomingEntry>, version: Int, document: IncomingDocument, reason: String) {
        self.entry = entry
        self.version = version
        self.document = document
        self.reason = reason
    }

    package var ability: Ability? { .numberLetter }

    package func perform(_ work: Work) throws {
        try document.checkLengths()
        try TextLimit.note.check(reason)
        var former = document
        let after = try work.changeIncoming(entry, version: version, reason: reason) {
            former = $0.document
            try $0.correct(document, reason: reason, today: work.today)
        }
        work.note(.subject, from: former.subject, to: after.document.subject)
        work.note(.document, from: former.line, to: after.document.line)
    }
}

/// Văn thư strikes a line out, with the reason; its number stays in the register and is never given again.
package struct StrikeIncoming: Action {
    package static let name = TrailAction.letter(.strikeIncoming)
    package let entry: ID<IncomingEntry>
    /// The version that was read.
    package let version: Int
    package let reason: String

    package init(_ entry: ID<IncomingEntry>, version: Int, reason: String) {
        self.entry = entry
        self.version = version
        self.reason = reason
    }

    package var ability: Ability? { .numberLetter }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(reason)
        try work.changeIncoming(entry, version: version, reason: reason) {
            try $0.strikeOut(reason: reason, by: work.step)
        }
    }
}

extension IncomingDocument {
    /// Refuses texts longer than a line of the register holds.
    func checkLengths() throws(Refusal) {
        for text in [author, number, receiver] { try TextLimit.name.check(text) }
        for text in [subject, note] { try TextLimit.note.check(text) }
    }

    /// The line without its subject, for the trail.
    fileprivate var line: String {
        [arrivedOn.official, author, number, dated?.official ?? "", receiver, note].joined(separator: " · ")
    }
}

extension Work {
    /// Changes a line of the register of the actor's own agency, if it still stands as it was read.
    @discardableResult
    fileprivate func changeIncoming(
        _ id: ID<IncomingEntry>, version: Int, reason: String, _ rule: (inout IncomingEntry) throws -> Void
    ) throws -> IncomingEntry {
        var entry = try RegisterStore.incoming(
            id, visible: Visible(to: actor, under: .seeLetters), in: transaction)
        guard entry.agency == actor.agency else { throw StoreError.notFound }
        guard entry.version == version else {
            throw StoreError.changedMeanwhile(table: IncomingEntry.table.name, id: id.bytes)
        }
        try rule(&entry)
        try recorder.update(entry)
        about(id)
        note(.number, to: String(entry.number))
        note(.reason, to: reason)
        return entry
    }
}
