// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// Wins the text of documents as officials send them.
public struct TextExtraction: Sendable {
    let toolbox: Toolbox

    /// The largest file looked at.
    public static let largestFile = 64 << 20
    /// The largest text given back.
    public static let largestText = 16 << 20

    public init(toolbox: Toolbox) {
        self.toolbox = toolbox
    }

    /// Reads a file; its format is told by the ending of `name` and must be confirmed by its first bytes.
    public func extract(path: String, name: String) async throws(ExtractionError) -> ExtractedText {
        let ending = (name as NSString).pathExtension.lowercased()
        let size = try fileSize(path)
        switch ending {
        case "txt", "md", "text", "markdown":
            guard size <= TextExtraction.largestText else { throw .tooLarge(limit: TextExtraction.largestText) }
            return ExtractedText(text: try PlainText.decode(try contents(path)), method: .plainText).inUnicode
        case "docx": return try await fromWord(path)
        case "odt": return try await fromOpenDocument(path)
        case "doc": return try await fromOldOffice(path, magic: Self.oleMagic)
        case "rtf": return try await fromOldOffice(path, magic: Self.rtfMagic)
        case "pdf": return try await fromPDF(path).inUnicode
        default: throw .unsupported(ending: ending)
        }
    }

    private func fileSize(_ path: String) throws(ExtractionError) -> Int {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            let size = attributes[.size] as? NSNumber
        else { throw .unreadable }
        guard size.intValue <= TextExtraction.largestFile else { throw .tooLarge(limit: TextExtraction.largestFile) }
        return size.intValue
    }

    func contents(_ path: String) throws(ExtractionError) -> Data {
        guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable }
        return data
    }

    /// Reads a zipped document through pandoc, once it is sure what it would unpack to.
    func fromPackage(
        _ path: String, format: String, part: String
    ) async throws(ExtractionError) -> ExtractedText {
        guard let directory = ZipDirectory(try contents(path)), directory.names.contains(part) else { throw .damaged }
        guard directory.unpackedSize <= ZipDirectory.largestUnpacked else {
            throw .tooLarge(limit: ZipDirectory.largestUnpacked)
        }
        let limits = Limits(time: .seconds(60), memory: 2 << 30, output: 48 << 20)
        let output = try await run(
            Command(
                .pandoc, ["--sandbox", .text("--from=\(format)"), "--to=json", .file(path: path)], limits: limits))
        guard let document = PandocDocument(json: output.bytes) else { throw .damaged }
        let text = document.text
        guard text.utf8.count <= TextExtraction.largestText else { throw .tooLarge(limit: TextExtraction.largestText) }
        return ExtractedText(text: text, method: .pandoc)
    }

    private func fromPDF(_ path: String) async throws(ExtractionError) -> ExtractedText {
        let pages = try await pages(ofPDF: path)
        guard pages.contains(where: PDFPages.isTyped) else { throw .noText(pages: pages.count) }
        let scanned =
            pages.allSatisfy(PDFPages.isTyped)
            ? 0 : try await pictured(path).count { page in page <= pages.count && !PDFPages.isTyped(pages[page - 1]) }
        return ExtractedText(
            text: pages.map { $0 + "\n" }.joined(), method: .pdftotext, pages: pages.count, scannedPages: scanned)
    }

    /// The text of each page of a PDF, laid out.
    func pages(ofPDF path: String) async throws(ExtractionError) -> [String] {
        let head = try contents(path).prefix(1024)
        guard head.range(of: Data("%PDF-".utf8)) != nil else { throw .damaged }
        var limits = Limits.document
        limits.output = TextExtraction.largestText
        let output = try await run(
            Command(.pdftotext, ["-layout", "-enc", "UTF-8", .file(path: path), "-"], limits: limits))
        // Every page ends with a form feed.
        return output.bytes.split(separator: 0x0C, omittingEmptySubsequences: false).dropLast().map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// The pages of a PDF that hold a picture large enough to be a scanned page.
    private func pictured(_ path: String) async throws(ExtractionError) -> Set<Int> {
        let output = try await run(Command(.pdfimages, ["-list", .file(path: path)]))
        // Columns: page, number, type, width, height …, under two lines of head.
        let rows = String(decoding: output.bytes, as: UTF8.self).split(separator: "\n").dropFirst(2)
        return Set(
            rows.compactMap { row in
                let cells = row.split(separator: " ")
                guard cells.count > 4, let page = Int(cells[0]), page > 0, let width = Int(cells[3]),
                    let height = Int(cells[4]), width * height > 400_000
                else { return nil }
                return page
            })
    }

    /// Runs a reader; that it refuses the file means the file is broken.
    func run(_ command: Command) async throws(ExtractionError) -> Output {
        do {
            return try await toolbox.run(command)
        } catch {
            switch error {
            case .failed(_, _, let said) where said.contains("Incorrect password"): throw .locked
            case .failed(_, _, let said) where !Jail.isToBlame(said): throw .damaged
            case .tooMuchOutput(_, let limit): throw .tooLarge(limit: limit)
            default: throw .program(error)
            }
        }
    }
}

extension Jail {
    /// Tells a fault of the sandbox or of a limit from one of the document.
    static func isToBlame(_ said: String) -> Bool {
        ["bwrap:", "prlimit:", "emory", "heap"].contains { said.contains($0) }
    }
}
