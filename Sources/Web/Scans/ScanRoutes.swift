// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Foundation
import HTML
import HTTPTypes
import NIOCore
import Store
import WorkingTime

/// Documents that came in as pictures: how far their reading is, and the pictures of their pages.
package enum ScanRoutes {
    package static let all: [Route] = [
        .get("/van-ban/ban-quet/:id", .able(.prepareNotice), show),
        .post("/van-ban/ban-quet/:id/dung", .able(.prepareNotice), stop),
        .post("/van-ban/ban-quet/:id/doc-lai", .able(.prepareNotice), readAgain),
        .post("/van-ban/ban-quet/:id/bo", .able(.prepareNotice), drop),
        .get("/van-ban/:id/trang/:number", .able(.seeNotices), picture),
    ]

    /// Takes a file in to be recognised.
    ///
    /// The caller knows its pages from ``UploadedFile/pagesToRecognise(in:)``.
    static func take(_ upload: UploadedFile, pages: Int, _ visit: Visit) async throws -> Attempt<ID<Scan>> {
        let rehearsed = try await visit.rehearse(ImportScan(upload.unkept, pages: pages))
        switch rehearsed {
        case .done: return try await visit.attempt(ImportScan(try await upload.keep(), pages: pages))
        case .alreadyDone(let subject): return .alreadyDone(subject: subject)
        case .refused(let refusal): return .refused(refusal)
        case .changedMeanwhile: return .changedMeanwhile
        }
    }

    /// How the reading stands; once it is a notice, its check page.
    static func show(_ visit: Visit) async throws -> Reply {
        let view = try await view(visit)
        if view.scan.state == .read, let notice = view.scan.notice { return .see(URLs.check(notice)) }
        if view.scan.state == .dropped { return .see(URLs.notices) }
        return .page(try await page(view, visit))
    }

    static func stop(_ visit: Visit) async throws -> Reply {
        try await carryOut(StopScan(try visit.id(of: Scan.self)), visit)
    }

    static func readAgain(_ visit: Visit) async throws -> Reply {
        try await carryOut(ReadScanAgain(try visit.id(of: Scan.self)), visit) { $0.begunAgain }
    }

    static func drop(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Scan.self)
        switch try await visit.attempt(DropScan(id)) {
        case .done(let hashes):
            await visit.system.discard(hashes)
            return visit.see(URLs.notices, saying: ScanWords.in(visit.language).droppedNow)
        case .alreadyDone: return .see(URLs.notices)
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: return .see(URLs.scan(id))
        }
    }

    private static func carryOut(
        _ action: some Action, _ visit: Visit, saying sentence: ((ScanWords) -> String)? = nil
    ) async throws -> Reply {
        let url = URLs.scan(try visit.id(of: Scan.self))
        switch try await visit.attempt(action) {
        // Where the page itself says what was done, it isn't said twice.
        case .done:
            return sentence.map { visit.see(url, saying: $0(ScanWords.in(visit.language))) } ?? .see(url)
        // A reading goes on while its page is looked at: what it is now says more than a conflict.
        case .alreadyDone, .changedMeanwhile: return .see(url)
        case .refused(let refusal): return try await refused(refusal, visit)
        }
    }

    private static func refused(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        let typed = visit.typed([refusal])
        return .page(try await page(try await view(visit), visit, typed: typed), status: .unprocessableContent)
    }

    private static func view(_ visit: Visit) async throws -> ScanView {
        let id = try visit.id(of: Scan.self)
        let visible = Visible(to: try visit.actor, under: .prepareNotice)
        let now = visit.now.milliseconds
        return try await visit.system.read { snapshot in
            try ScanView.load(try ScanStore.prepared(id, visible: visible, in: snapshot), at: now, in: snapshot)
        }
    }

    private static func page(_ view: ScanView, _ visit: Visit, typed: Typed = .fresh) async throws -> HTML {
        ScanPage(view, typed: typed).html(in: try await visit.frame())
    }

    /// A page's picture, for whoever sees the document; it says no more than the text they see.
    static func picture(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Notice.self)
        guard let number = visit.parameters["number"].flatMap({ Int($0) }) else { throw Fault.notFound }
        let actor = try visit.actor
        let found = try await visit.system.read { snapshot -> [UInt8]? in
            let notice = try NoticeStore.seen(id, by: actor, in: snapshot)
            return try notice.file.flatMap { try PageReadings.picture(of: $0, page: number, in: snapshot) }
        }
        guard let hash = found.flatMap({ FileHash(bytes: $0) }), visit.system.files.path(of: hash) != nil else {
            throw Fault.notFound
        }
        let bytes = try await visit.system.files.data(of: hash)
        var reply = Reply.file(
            ByteBuffer(bytes: bytes), name: "trang-\(number).jpg", type: FileKind.jpeg.mediaType, .show)
        // Every order that is opened shows the same pages again; who signs in next in this browser asks anew.
        reply.headers[.cacheControl] = "private, max-age=600"
        reply.headers[.vary] = "Cookie"
        return reply
    }
}
