// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import HTML
import HTTPTypes
import NIOCore
import OfficialDocument
import Store
import WorkingTime

extension LetterRoutes {
    static func show(_ visit: Visit) async throws -> Reply {
        .page(try await page(visit).html(in: try await visit.frame()))
    }

    /// The page of a letter, perhaps with a refused form in it.
    static func page(_ visit: Visit, typed: Typed = .fresh) async throws -> LetterPage {
        let actor = try visit.actor
        let view = try await view(visit)
        let letter = view.letter
        let directory = try await visit.system.directory()
        let paper = LetterPaper(letter, office: view.office, directory: directory)
        let isOwn = letter.agency == actor.agency
        return LetterPage(
            view: view, agency: directory.shortName(of: letter.agency), issuer: paper?.issuerName ?? "",
            addressees: letter.content.addressees.map { directory.shortName(of: $0) } + letter.content.others,
            sheet: paper?.document(on: visit.today).onScreen.sheet(), may: isOwn ? acts(on: view, actor) : [],
            signatures: view.file.flatMap { SignatureView(of: $0, view.signatures, visit) },
            isOwnDraft: isOwn && actor.may(.approveLetter) && letter.state == .submitted
                && !mayApprove(view, actor),
            history: isOwn ? History(trail: view.history, in: visit.language) : nil, typed: typed)
    }

    private static func view(_ visit: Visit) async throws -> LetterView {
        let actor = try visit.actor
        let id: ID<Letter> = try visit.id()
        let year = visit.today.year
        return try await visit.system.read { try LetterView.load(id, for: actor, year: year, in: $0) }
    }

    private static func mayApprove(_ view: LetterView, _ actor: Actor) -> Bool {
        view.letter.mayBeDecided(by: actor.person, for: actor.actingFor, hands: view.hands)
    }

    private static func acts(on view: LetterView, _ actor: Actor) -> Set<LetterPage.Act> {
        var may: Set<LetterPage.Act> = []
        let letter = view.letter
        let state = letter.state
        if actor.may(.draftLetter), !state.isEnded, letter.numbering == nil {
            may.formUnion([.edit, .drop])
            if state == .draft || state == .returned { may.insert(.submit) }
        }
        if actor.may(.approveLetter), state == .submitted, mayApprove(view, actor) { may.insert(.decide) }
        if actor.may(.numberLetter), state == .approved { may.insert(.number) }
        if actor.may(.sendLetter), state == .numbered || state == .signed { may.insert(.attach) }
        if actor.may(.sendLetter), state == .signed { may.insert(.send) }
        if actor.may(.numberLetter), state == .numbered || state == .signed { may.insert(.abandon) }
        return may
    }

    /// The signed document, through its letter.
    static func signedCopy(_ visit: Visit) async throws -> Reply {
        let view = try await view(visit)
        guard let file = view.file else { throw Fault.notFound }
        return try await visit.serve(file, of: view.letter.id, isShown: visit.query["xem"] == "1")
    }

    /// The document as a page to be read and printed; it carries its own style, so it stands in a sandbox.
    static func preview(_ visit: Visit) async throws -> Reply {
        let (paper, id) = try await paper(visit)
        try await visit.takesOut(id, as: .exported)
        return .file(
            ByteBuffer(string: paper.document(on: visit.today).page()), name: paper.fileName + ".html",
            type: "text/html; charset=utf-8", .show)
    }

    static func pdf(_ visit: Visit) async throws -> Reply {
        let (paper, id) = try await paper(visit)
        let words = LetterWords.in(visit.language)
        switch await visit.system.pdf(of: paper.document(on: visit.today)) {
        case .made(let bytes):
            try await visit.takesOut(id, as: .exported)
            return .file(ByteBuffer(bytes: bytes), name: paper.fileName + ".pdf", type: "application/pdf")
        case .missing(let package): return try await noPDF(words.pdfMissing(package), id, visit)
        case .failed: return try await noPDF(words.pdfFailed, id, visit)
        }
    }

    /// The document for those who go on writing in it, as Word has it.
    static func word(_ visit: Visit) async throws -> Reply {
        let (paper, id) = try await paper(visit)
        let bytes = try paper.document(on: visit.today).docx()
        try await visit.takesOut(id, as: .exported)
        return .file(ByteBuffer(bytes: bytes), name: paper.fileName + ".docx", type: FileKind.docx.mediaType)
    }

    private static func noPDF(_ sentence: String, _ id: ID<Letter>, _ visit: Visit) async throws -> Reply {
        let words = LetterWords.in(visit.language)
        let page = Page(
            title: words.pdfTitle, breadcrumbs: [Link(words.title, URLs.letters)], entry: .notices, isNarrow: true,
            body: """
                <p>\(sentence)</p><div class="go">\
                \(Look.button(words.preview, to: URLs.printLetter(id), .primary, icon: .print))\
                \(Look.button(LookWords.in(visit.language).back, to: URLs.letter(id), .link))</div>
                """)
        return .page(page.html(in: try await visit.frame()), status: .serviceUnavailable)
    }

    static func paper(_ visit: Visit) async throws -> (paper: LetterPaper, id: ID<Letter>) {
        let view = try await view(visit)
        let directory = try await visit.system.directory()
        guard let paper = LetterPaper(view.letter, office: view.office, directory: directory) else {
            throw Fault.notFound
        }
        return (paper, view.letter.id)
    }
}

extension OfficialLetter {
    /// The document as a page of ours may show it: columns take the width they need, since our pages carry no inline style.
    fileprivate var onScreen: OfficialLetter {
        var shown = self
        shown.body = body.map { block in
            guard case .table(var table) = block else { return block }
            for index in table.columns.indices { table.columns[index].width = nil }
            return .table(table)
        }
        return shown
    }
}
