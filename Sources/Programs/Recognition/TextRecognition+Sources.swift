// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// A scan made ready to be read page by page.
public struct ScanSource: Sendable {
    /// A PDF; of ours when a picture was handed in.
    public let path: String
    public let pages: Int
    /// The pages, from 1, whose words the file tells itself.
    public let typed: Set<Int>
    let isTemporary: Bool

    /// Clears away what was made for the reading.
    public func dispose() {
        if isTemporary { try? FileManager.default.removeItem(atPath: path) }
    }
}

extension TextRecognition {
    /// Makes a file ready: a picture becomes a page, and of a PDF is told which pages have text.
    ///
    /// Throws ``ExtractionError/tooLarge(limit:)`` for a picture of more pixels than ``PictureHeader/mostPixels``, before
    /// anything of it is unpacked.
    public func source(of path: String) async throws(ExtractionError) -> ScanSource {
        guard let handle = FileHandle(forReadingAtPath: path),
            let head = try? handle.read(upToCount: PictureHeader.longest)
        else { throw .unreadable }
        try? handle.close()
        guard let header = PictureHeader(head) else { return try await pdf(path) }
        guard header.pixels <= PictureHeader.mostPixels else { throw .tooLarge(limit: PictureHeader.mostPixels) }
        guard let bytes = FileManager.default.contents(atPath: path) else { throw .unreadable }
        let page: [UInt8]
        switch header.format {
        case .jpeg:
            guard let made = PictureInPDF.page(jpeg: Array(bytes), header, turned: header.turn) else { throw .damaged }
            page = made
        case .png:
            do throws(ProgramError) {
                page = try await PDFRenderer(toolbox: toolbox).render(
                    html: PictureInPDF.html(png: Array(bytes), header))
            } catch {
                throw .program(error)
            }
        }
        guard let source = PageSource(writing: page) else { throw .unreadable }
        return ScanSource(path: source.path, pages: 1, typed: [], isTemporary: true)
    }

    private func pdf(_ path: String) async throws(ExtractionError) -> ScanSource {
        let pages = try await TextExtraction(toolbox: toolbox).pages(ofPDF: path)
        let typed = pages.indices.filter { PDFPages.isTyped(pages[$0]) }.map { $0 + 1 }
        return ScanSource(path: path, pages: pages.count, typed: Set(typed), isTemporary: false)
    }

    /// A page that tells its words itself, laid out and pictured like a scanned one.
    public func typedPage(
        _ number: Int, ofPDF path: String, withPicture: Bool
    ) async throws(ProgramError) -> ScannedPage {
        let source = PageSource(path: path, number: number)
        let output = try await toolbox.run(
            Command(.pdftotext, ["-bbox", "-enc", "UTF-8"] + source.arguments + ["-"], limits: .recognition))
        let words = RecognisedWords(bbox: output.bytes)
        return ScannedPage(
            text: PageText(words), width: words.width, height: words.height,
            picture: withPicture ? try await picture(of: source) : nil)
    }
}

/// The pages of a PDF by the text each tells.
enum PDFPages {
    /// A scan may still carry a line of text: the stamp of a digital signature, a scanner's name, a page number.
    static func isTyped(_ text: String) -> Bool {
        var letters = 0
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            letters += 1
            if letters >= 50 { return true }
        }
        return false
    }
}

extension RecognisedWords {
    /// Reads what `pdftotext -bbox` writes of one page, in tenths of a point.
    public init(bbox bytes: [UInt8]) {
        var (width, height) = (0, 0)
        var words: [RecognisedWord] = []
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            func tenths(_ name: String) -> Int? {
                guard let start = line.firstRange(of: "\(name)=\"")?.upperBound else { return nil }
                guard let points = Double(line[start...].prefix { $0 != "\"" }), points.isFinite else { return nil }
                return Int(max(-1e7, min(1e7, points * 10)))
            }
            if line.contains("<page "), let wide = tenths("width"), let high = tenths("height") {
                (width, height) = (wide, high)
            }
            guard line.contains("<word "), let left = tenths("xMin"), let top = tenths("yMin"),
                let right = tenths("xMax"), let bottom = tenths("yMax"),
                let from = line.firstRange(of: "\">")?.upperBound, let to = line.firstRange(of: "</word>")?.lowerBound,
                from <= to
            else { continue }
            words.append(
                RecognisedWord(
                    text: Self.plain(line[from..<to]), x: left, y: top, width: max(1, right - left),
                    height: max(1, bottom - top), confidence: 100, line: words.count))
        }
        self.init(width: width, height: height, words: words)
    }

    private static func plain(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }
}
