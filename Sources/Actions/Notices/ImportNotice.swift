// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import OfficialDocument
import Store

/// A document comes in: its text, its reading and its file are kept, for an officer to check.
package struct ImportNotice: RehearsedAction {
    package static let name = TrailAction.importNotice
    package let read: ReadNotice
    package let file: ReceivedFile?

    package init(_ read: ReadNotice, file: ReceivedFile?) {
        self.read = read
        self.file = file
    }

    package var ability: Ability? { .prepareNotice }

    package func perform(_ work: Work) throws -> ID<Notice> {
        try check(by: work.actor, in: work.transaction)
        let stored = try file.map { try work.store($0) }
        let notice = notice(textHash: read.textHash, file: stored, work)
        try work.recorder.insert(notice)
        try work.recorder.insert(NoticeSource(id: notice.id, text: read.text))
        try work.recorder.insert(try NoticeDraftRow(id: notice.id, draft: read.draft))
        try SearchStore.put(notice, in: work.transaction)
        work.about(notice.id)
        work.note(.number, to: notice.number)
        work.note(.subject, to: notice.subject)
        work.note(.directive, to: String(read.draft.directives.count))
        return notice.id
    }

    package func rehearse(_ rehearsal: Rehearsal) throws { try check(by: rehearsal.actor, in: rehearsal.snapshot) }

    /// The longest text taken, in bytes; the longest notices have a few hundred thousand.
    package static let largestText = 1 << 20
    /// The most orders taken; plans of a whole province have some two hundred.
    package static let mostOrders = 500

    /// Refuses a text that is none, is too long to be worked on beside its reading, or is marked secret.
    package static func check(_ text: String) throws(Refusal) {
        guard !text.isBlank else { throw .documentEmpty }
        guard text.utf8.count <= largestText else { throw .documentTextTooLong(megabytes: largestText >> 20) }
        if let mark = SecrecyMark.found(in: text) { throw .documentIsSecret(mark) }
    }

    private func check(by actor: Actor, in snapshot: Snapshot) throws {
        try ImportNotice.check(read.text)
        let orders = read.draft.directives.count
        guard orders <= ImportNotice.mostOrders else {
            throw Refusal.documentHasTooManyOrders(limit: ImportNotice.mostOrders)
        }
        let double = try NoticeStore.double(
            textHash: read.textHash, number: read.reading.number?.text ?? "", issuedOn: read.reading.issuedOn?.day,
            prepared: Visible(to: actor, under: .prepareNotice), in: snapshot)
        if let double { throw Refusal.documentAlreadyImported(number: double.number) }
    }

    private func notice(textHash: [UInt8], file: ID<StoredDocument>?, _ work: Work) -> Notice {
        let reading = read.reading
        return Notice(
            id: work.newID(), kind: reading.kind?.text ?? "", number: reading.number?.text ?? "",
            issuer: reading.issuer?.text ?? "", issuerAgency: read.issuer, place: reading.place?.text ?? "",
            issuedOn: reading.issuedOn?.day, subject: reading.subject?.text ?? "",
            signer: Notice.Signer(
                name: reading.signer?.name?.text ?? "", position: reading.signer?.position?.text ?? "",
                authority: reading.signer?.authority.map(\.text) ?? []),
            recipients: reading.recipients.map(\.text), file: file, textHash: textHash,
            readerVersion: reading.readerVersion, agency: work.actor.agency, importedAt: work.now,
            importedBy: work.actor.person)
    }
}

extension Work {
    /// Makes the record through which a file is served.
    func store(_ file: ReceivedFile) throws -> ID<StoredDocument> {
        let stored = StoredDocument(
            id: newID(), hash: file.hash, name: file.name, kind: file.kind, size: file.size, at: now,
            person: actor.person)
        try recorder.insert(stored)
        return stored.id
    }
}
