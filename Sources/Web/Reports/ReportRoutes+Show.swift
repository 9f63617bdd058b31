// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import HTML
import HTTPTypes
import NIOCore
import OfficialDocument
import Store

extension ReportRoutes {
    static func list(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeReports)
        let asked = visit.query.page
        let size = ReportListPage.pageSize
        let (rows, total, page) = try await visit.system.read { snapshot in
            let total = try SummaryStore.count(visible: visible, in: snapshot)
            let page = PageNumber.within(asked, total: total, size: size)
            let offset = (page - 1) * size
            return (try SummaryStore.list(visible: visible, limit: size, offset: offset, in: snapshot), total, page)
        }
        let list = ReportListPage(rows: rows, total: total, page: page, mayMake: actor.may(.makeReport))
        return .page(list.html(in: try await visit.frame()))
    }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(try await page(try visit.id(), visit).html(in: try await visit.frame()))
    }

    static func rows(_ visit: Visit) async throws -> Reply {
        guard let selection = RowSelection(visit.query) else { throw Fault.notFound }
        let page = ReportRowsPage(
            seen: try await seen(try visit.id(), visit), selection: selection,
            page: visit.query.page)
        return .page(page.html(in: try await visit.frame()))
    }

    /// The document as a page to be read and printed; it carries its own style, so it stands in a sandbox.
    static func preview(_ visit: Visit) async throws -> Reply {
        let letter = try await letter(visit)
        try await visit.takesOut(try visit.id(of: SummaryReport.self), as: .exported)
        return .file(
            ByteBuffer(string: letter.letter.page()), name: letter.fileName + ".html", type: "text/html; charset=utf-8",
            .show)
    }

    static func pdf(_ visit: Visit) async throws -> Reply {
        let letter = try await letter(visit)
        let words = ReportWords.in(visit.language)
        switch await visit.system.pdf(of: letter.letter) {
        case .made(let bytes):
            try await visit.takesOut(try visit.id(of: SummaryReport.self), as: .exported)
            return .file(ByteBuffer(bytes: bytes), name: letter.fileName + ".pdf", type: "application/pdf")
        case .missing(let package): return try await noPDF(words.pdfMissing(package), words, visit)
        case .failed: return try await noPDF(words.pdfFailed, words, visit)
        }
    }

    /// The document for those who go on writing in it, as Word has it.
    static func word(_ visit: Visit) async throws -> Reply {
        let letter = try await letter(visit)
        let bytes = try letter.letter.docx()
        try await visit.takesOut(try visit.id(of: SummaryReport.self), as: .exported)
        return .file(
            ByteBuffer(bytes: bytes), name: letter.fileName + ".docx", type: FileKind.docx.mediaType)
    }

    private static func noPDF(_ sentence: String, _ words: ReportWords, _ visit: Visit) async throws -> Reply {
        let id: ID<SummaryReport> = try visit.id()
        let page = Page(
            title: words.pdfTitle, breadcrumbs: [Link(words.title, URLs.reports)], entry: .reports, isNarrow: true,
            body: """
                <p>\(sentence)</p><div class="go">\
                \(Look.button(words.preview, to: URLs.printSummary(id), .primary, icon: .print))\
                \(Look.button(LookWords.in(visit.language).back, to: URLs.summary(id), .link))</div>
                """)
        return .page(page.html(in: try await visit.frame()), status: .serviceUnavailable)
    }

    /// The document, for those who see the whole report.
    private static func letter(_ visit: Visit) async throws -> SummaryLetter {
        let seen = try await seen(try visit.id(), visit)
        let directory = try await visit.system.directory()
        guard let letter = SummaryLetter(seen, directory: directory, zone: visit.system.zone) else {
            throw Fault.notFound
        }
        return letter
    }

    static func seen(_ id: ID<SummaryReport>, _ visit: Visit) async throws -> SeenReport {
        let visible = Visible(to: try visit.actor, under: .seeReports)
        return try await visit.system.read { try SummaryStore.seen(id, visible: visible, in: $0) }
    }

    /// The page of a report, perhaps with what could not be done.
    static func page(_ id: ID<SummaryReport>, _ visit: Visit, typed: Typed = .fresh) async throws -> ReportPage {
        let actor = try visit.actor
        let seen = try await seen(id, visit)
        let language = visit.language
        // The history tells of the whole report, so it is for those who see the whole.
        let entries =
            seen.isWhole ? try await visit.system.read { try TrailHistory.of(id, in: $0) } : []
        return ReportPage(
            seen: seen, mayChange: actor.may(.makeReport) && actor.agency == seen.report.agency,
            history: seen.isWhole ? History(trail: entries, in: language) : nil, typed: typed)
    }
}
