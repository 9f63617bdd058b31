// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import OfficialDocument
import Store

/// Taking a document in, and letting it out: import, issue, discard.
extension NoticeRoutes {
    static func importForm(_ visit: Visit) async throws -> Reply { .page(try await importPage(visit)) }

    static func importNotice(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let upload = form.file("file").flatMap { $0.size > 0 ? $0 : nil }
        let won: DocumentText.Won
        let scanned: Int?
        do throws(Refusal) {
            try await upload?.checkIsSafe(in: visit.system, isEvidence: false)
            scanned = try await upload?.pagesToRecognise(in: visit.system)
            won = scanned == nil ? try await importedText(form["text"] ?? "", upload, visit) : DocumentText.Won("")
        } catch {
            return try await refused(error, importing: visit)
        }
        if let upload, let scanned { return try await importScan(upload, pages: scanned, visit) }
        let read = await ReadNotice.apart(
            won.text, from: won.encoding, directory: try await visit.system.directory(),
            standingOffice: try visit.actor.agency, today: visit.today)
        // The file is kept only for a document that will be taken.
        let rehearsed = try await visit.rehearse(ImportNotice(read, file: upload?.unkept))
        guard case .done = rehearsed else { return try await answer(rehearsed.map { _ in nil }, read, visit) }
        let file = try await upload?.keep()
        return try await answer(try await visit.attempt(ImportNotice(read, file: file)).map { $0 }, read, visit)
    }

    /// A document that came in as pictures: it is kept, and read in the background.
    private static func importScan(_ upload: UploadedFile, pages: Int, _ visit: Visit) async throws -> Reply {
        switch try await ScanRoutes.take(upload, pages: pages, visit) {
        case .done(let id): return .see(URLs.scan(id))
        case .alreadyDone(let subject): return .see(ID(bytes: subject).map { URLs.scan($0) } ?? URLs.notices)
        case .refused(let refusal): return try await refused(refusal, importing: visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    /// The document's text, read before anything is kept; refuses what is too long to be read here and now.
    private static func importedText(
        _ pasted: String, _ upload: UploadedFile?, _ visit: Visit
    ) async throws(Refusal) -> DocumentText.Won {
        guard let upload else {
            try ImportNotice.check(pasted)
            return DocumentText.Won(pasted)
        }
        let won = try await upload.text(in: visit.system)
        try ImportNotice.check(won.text)
        return won
    }

    private static func answer(
        _ attempt: Attempt<ID<Notice>?>, _ read: ReadNotice, _ visit: Visit
    ) async throws -> Reply {
        switch attempt {
        case .done(let id): return .see(id.map { URLs.check($0) } ?? URLs.notices)
        case .alreadyDone(let subject): return .see(ID(bytes: subject).map { URLs.check($0) } ?? URLs.notices)
        case .refused(let refusal): return try await refused(refusal, importing: visit, read: read)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    static func issue(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Notice.self)
        let form = try await visit.form()
        guard let version = form.number("version") else { throw Fault.malformed }
        let action = IssueNotice(id, version: version, directory: try await visit.system.directory())
        switch try await visit.attempt(action) {
        case .done(let count):
            let issued = NoticeDoneWords.in(visit.language).issued(count)
            let draft = try await visit.system.read { try NoticeStore.draft(id, in: $0) }
            let leftOut = try await leftOut(of: draft, visit)
            guard !leftOut.isEmpty else { return visit.see(URLs.notice(id), saying: issued) }
            // What an officer may not do to their own agency's work is said again, for whoever has to do it.
            return visit.showing(
                Message(.info, issued, leftOut.prefix(3).joined(separator: " ")), on: .see(URLs.notice(id)))
        case .alreadyDone: return .see(URLs.notice(id))
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    static func drop(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Notice.self)
        let form = try await visit.form()
        guard let version = form.number("version") else { throw Fault.malformed }
        switch try await visit.attempt(DropNotice(id, version: version)) {
        case .done: return visit.see(URLs.notices, saying: NoticeDoneWords.in(visit.language).dropped)
        case .alreadyDone: return .see(URLs.notices)
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func refused(
        _ refusal: Refusal, importing visit: Visit, read: ReadNotice? = nil
    ) async throws -> Reply {
        var double: Link?
        if case .notice(.documentAlreadyImported) = refusal, let read {
            double = try await link(toDoubleOf: read, visit)
        }
        let page = try await importPage(visit, double: double, typed: visit.typed([refusal]))
        return .page(page, status: .unprocessableContent)
    }

    private static func importPage(
        _ visit: Visit, double: Link? = nil, typed: Typed = .fresh
    ) async throws -> HTML {
        let programs = visit.system.programs
        let words = NoticeDoneWords.in(visit.language)
        return NoticeImportPage(
            kinds: DocumentText.endings(with: programs) + ScanIntake.endings(with: programs),
            missing: (DocumentText.missingPackages(of: programs) + ScanIntake.missingPackages(of: programs))
                .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.map(words.missingPackage), double: double,
            typed: typed
        ).html(in: try await visit.frame())
    }

    /// The document that came before, where the visitor may see it.
    private static func link(toDoubleOf read: ReadNotice, _ visit: Visit) async throws -> Link? {
        let actor = try visit.actor
        let (number, day, hash) = (read.reading.number?.text ?? "", read.reading.issuedOn?.day, read.textHash)
        let found = try await visit.system.read { snapshot -> Notice? in
            let prepared = Visible(to: actor, under: .prepareNotice)
            let double = try NoticeStore.double(
                textHash: hash, number: number, issuedOn: day, prepared: prepared, in: snapshot)
            guard let double else { return nil }
            return try NoticeStore.seen(double.id, by: actor, in: snapshot)
        }
        return found.map { notice in
            Link(
                NoticeTitle(notice, visit).text,
                notice.state == .draft ? URLs.check(notice.id) : URLs.notice(notice.id))
        }
    }
}
