// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Files
import Jobs
import Programs
import Store

/// Reads the pages of a file one by one, keeping each as it is done, so that a crash costs one page and not the document.
struct PageReader: Sendable {
    /// A page carries a mark of secrecy; nothing of it was kept.
    struct SecretFound: Error {
        let mark: SecrecyMark
    }

    let system: System
    let document: StoredDocument
    /// Whether people will want to see the pages beside what was read.
    let keepsPictures: Bool

    /// Reads what isn't read yet and gives all pages.
    ///
    /// Throws ``SecretFound``, `ExtractionError`, `ProgramError`, and what stops a job.
    func pages(_ context: JobContext) async throws -> [PageReading] {
        guard let hash = FileHash(bytes: document.hash), let path = system.files.path(of: hash) else {
            throw ExtractionError.unreadable
        }
        let recognition = TextRecognition(toolbox: system.programs)
        let source = try await recognition.source(of: path)
        defer { source.dispose() }
        let document = document.id
        let known = try await system.read { try PageReadings.numbers(of: document, in: $0) }
        for number in 1...max(1, source.pages) where !known.contains(number) {
            try await context.progress(number - 1, of: source.pages)
            if try await context.isInTheWay() { throw Postponement() }
            let page = try await read(number, of: source, recognition)
            try await system.database.write { try PageReadings.keep(page, of: document, in: $0) }
        }
        try await context.progress(source.pages, of: source.pages)
        return try await system.read { try PageReadings.of(document, in: $0) }
    }

    private func read(
        _ number: Int, of source: ScanSource, _ recognition: TextRecognition
    ) async throws -> PageReading {
        let page =
            source.typed.contains(number)
            ? try await recognition.typedPage(number, ofPDF: source.path, withPicture: keepsPictures)
            : try await recognition.page(number, ofPDF: source.path, withPicture: keepsPictures)
        if let mark = SecrecyMark.found(inRecognised: page.text.text) { throw SecretFound(mark: mark) }
        var picture: [UInt8]?
        if let bytes = page.picture { picture = try await system.files.store(bytes).hash.bytes }
        return PageReading(page, number: number, picture: picture)
    }
}

extension PageReading {
    fileprivate init(_ page: ScannedPage, number: Int, picture: [UInt8]?) {
        self.init(
            number: number, width: page.width, height: page.height, picture: picture, text: page.text.text,
            words: page.text.places.map { place in
                WordPlace(
                    start: place.start, end: place.end, x: place.word.x, y: place.word.y, width: place.word.width,
                    height: place.word.height, confidence: place.word.confidence)
            })
    }
}
