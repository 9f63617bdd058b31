// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import HTML
import HTTPTypes
import NIOCore
import OfficialDocument

/// An official document drawn from a round, to be taken away.
struct RoundDocument {
    let letter: OfficialLetter
    let name: String
    /// The record it is drawn from, for the access log.
    let subject: ID<Round>
}

extension Visit {
    /// The document for those who go on writing in it, as Word has it.
    func word(_ document: RoundDocument) async throws -> Reply {
        let bytes = try document.letter.docx()
        try await takesOut(document.subject, as: .exported)
        return .file(ByteBuffer(bytes: bytes), name: document.name + ".docx", type: FileKind.docx.mediaType)
    }

    /// The document as PDF, or a page that says which program is missing.
    func pdf(_ document: RoundDocument) async throws -> Reply {
        let words = ReportWords.in(language)
        switch await system.pdf(of: document.letter) {
        case .made(let bytes):
            try await takesOut(document.subject, as: .exported)
            return .file(ByteBuffer(bytes: bytes), name: document.name + ".pdf", type: "application/pdf")
        case .missing(let package): return try await noPDF(words.pdfMissing(package), words)
        case .failed: return try await noPDF(words.pdfFailed, words)
        }
    }

    private func noPDF(_ sentence: String, _ words: ReportWords) async throws -> Reply {
        let rounds = RoundWords.in(language)
        let page = Page(
            title: words.pdfTitle, breadcrumbs: [Link(rounds.title, URLs.rounds)], entry: .rounds, isNarrow: true,
            body: "<p>\(sentence)</p>")
        return .page(page.html(in: try await frame()), status: .serviceUnavailable)
    }
}
