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
        let directory = try await visit.system.directory()
        var file: ReceivedFile?
        var text = form["text"] ?? ""
        if let upload = form.file("file"), upload.size > 0 {
            let kept = try await upload.keep()
            do throws(Refusal) {
                text = try await DocumentText.read(kept, in: visit.system)
            } catch {
                return try await refused(error, importing: visit)
            }
            file = kept
        }
        guard !text.isBlank else { return try await refused(.documentEmpty, importing: visit) }
        guard text.utf8.count <= largestText else {
            return try await refused(.documentTooLarge(megabytes: largestText >> 20), importing: visit)
        }
        let read = ReadNotice(text, directory: directory, standingOffice: try visit.actor.agency)
        switch try await visit.attempt(ImportNotice(read, file: file)) {
        case .done(let id): return .see(URLs.check(id))
        case .alreadyDone(let subject): return .see(ID(bytes: subject).map { URLs.check($0) } ?? URLs.notices)
        case .refused(let refusal): return try await refused(refusal, importing: visit, read: read)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    /// The longest text read; the longest notices have a few hundred kilobytes.
    private static let largestText = 4 << 20

    static func issue(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Notice.self)
        let form = try await visit.form()
        guard let version = form.number("version") else { throw Fault.malformed }
        let action = IssueNotice(id, version: version, directory: try await visit.system.directory())
        switch try await visit.attempt(action) {
        case .done(let count):
            return visit.see(URLs.notice(id), saying: NoticeDoneWords.in(visit.language).issued(count))
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
        if case .documentAlreadyImported = refusal, let read { double = try await link(toDoubleOf: read, visit) }
        let page = try await importPage(visit, double: double, typed: visit.typed([refusal]))
        return .page(page, status: .unprocessableContent)
    }

    private static func importPage(
        _ visit: Visit, double: Link? = nil, typed: Typed = .fresh
    ) async throws -> HTML {
        let programs = visit.system.programs
        let words = NoticeDoneWords.in(visit.language)
        return NoticeImportPage(
            kinds: DocumentText.endings(with: programs),
            missing: DocumentText.missingPackages(of: programs).map(words.missingPackage), double: double, typed: typed
        ).html(in: try await visit.frame())
    }

    /// The document that came before, where the visitor may see it.
    private static func link(toDoubleOf read: ReadNotice, _ visit: Visit) async throws -> Link? {
        let actor = try visit.actor
        let (number, day, hash) = (read.reading.number?.text ?? "", read.reading.issuedOn?.day, read.textHash)
        let found = try await visit.system.read { snapshot -> Notice? in
            guard let double = try NoticeStore.double(textHash: hash, number: number, issuedOn: day, in: snapshot)
            else { return nil }
            return try NoticeStore.seen(double.id, by: actor, in: snapshot)
        }
        return found.map { notice in
            Link(
                NoticeTitle(notice, visit.language).text,
                notice.state == .draft ? URLs.check(notice.id) : URLs.notice(notice.id))
        }
    }
}
