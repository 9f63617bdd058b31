// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Files
import OfficialDocument
import Store
import WorkingTime

/// A document comes in: its text, its reading and its file are kept, for an officer to check.
package struct ImportNotice: RehearsedAction {
    package static let name = TrailAction.notice(.importNotice)
    package let read: ReadNotice
    package let file: ReceivedFile?

    package init(_ read: ReadNotice, file: ReceivedFile?) {
        self.read = read
        self.file = file
    }

    package var ability: Ability? { .prepareNotice }

    package func perform(_ work: Work) throws -> ID<Notice> {
        try Self.check(read, by: work.actor, in: work.transaction)
        let stored = try file.map { try work.store($0) }
        return try work.keep(read, file: stored, for: work.actor.agency, by: work.actor.person)
    }

    package func rehearse(_ rehearsal: Rehearsal) throws {
        try Self.check(read, by: rehearsal.actor, in: rehearsal.snapshot)
    }

    /// The longest text taken, in bytes; the longest notices have a few hundred thousand.
    package static let largestText = 1 << 20
    /// The most orders taken; plans of a whole province have some two hundred.
    package static let mostOrders = 500

    /// Refuses a text that is none, is too long to be worked on beside its reading, or is marked secret.
    package static func check(_ text: String) throws(Refusal) {
        guard !text.isBlank else { throw .document(.documentEmpty) }
        guard text.utf8.count <= largestText else {
            throw .document(.documentTextTooLong(megabytes: largestText >> 20))
        }
        if let mark = SecrecyMark.found(in: text) { throw .document(.documentIsSecret(mark)) }
    }

    /// Refuses a reading that can't be taken, or is here already as far as the actor may know.
    static func check(_ read: ReadNotice, by actor: Actor, in snapshot: Snapshot) throws {
        try check(read.text)
        let orders = read.draft.directives.count
        guard orders <= mostOrders else { throw Refusal.notice(.documentHasTooManyOrders(limit: mostOrders)) }
        let double = try NoticeStore.double(
            textHash: read.textHash, number: read.reading.number?.text ?? "", issuedOn: read.reading.issuedOn?.day,
            prepared: Visible(to: actor, under: .prepareNotice), in: snapshot)
        if let double { throw Refusal.notice(.documentAlreadyImported(number: double.number)) }
    }
}

extension Notice {
    /// A notice as it was read, for the agency that prepares it.
    fileprivate init(
        _ read: ReadNotice, id: ID<Notice>, file: ID<StoredDocument>?, agency: ID<Agency>, by person: ID<Person>,
        at now: Instant
    ) {
        let reading = read.reading
        self.init(
            id: id, kind: reading.kind?.text ?? "", number: reading.number?.text ?? "",
            issuer: read.issuerName, issuerAgency: read.issuer, place: reading.place?.text ?? "",
            issuedOn: reading.issuedOn?.day, subject: reading.subject?.text ?? "",
            signer: Notice.Signer(
                name: reading.signer?.name?.text ?? "", position: reading.signer?.position?.text ?? "",
                authority: reading.signer?.authority.map(\.text) ?? []),
            recipients: reading.recipients.map(\.text), file: file, textHash: read.textHash,
            readerVersion: reading.readerVersion, agency: agency, importedAt: now, importedBy: person)
    }
}

extension Work {
    /// Keeps a reading as a draft to be checked: the notice, the text it was read from, its orders.
    func keep(
        _ read: ReadNotice, file: ID<StoredDocument>?, for agency: ID<Agency>, by person: ID<Person>
    ) throws -> ID<Notice> {
        let notice = Notice(read, id: newID(), file: file, agency: agency, by: person, at: now)
        try recorder.insert(notice)
        try recorder.insert(NoticeSource(id: notice.id, text: read.text))
        if let encoding = read.encoding { try recorder.insert(NoticeConversion(id: notice.id, encoding: encoding)) }
        try recorder.insert(try NoticeDraftRow(id: notice.id, draft: read.draft))
        try SearchStore.put(notice, in: transaction)
        about(notice.id)
        note(.number, to: notice.number)
        note(.subject, to: notice.subject)
        note(.directive, to: String(read.draft.directives.count))
        return notice.id
    }

    /// Makes the record through which a file is served.
    func store(_ file: ReceivedFile) throws -> ID<StoredDocument> {
        let stored = StoredDocument(
            id: newID(), hash: file.hash, name: file.name, kind: file.kind, size: file.size, at: now,
            person: actor.person)
        try recorder.insert(stored)
        if stored.kind == FileKind.pdf.rawValue { try enqueue(SignatureReading.request(stored.id)) }
        return stored.id
    }
}
