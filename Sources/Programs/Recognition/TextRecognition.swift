// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// One page read from its picture.
public struct ScannedPage: Sendable, Hashable {
    public let text: PageText
    /// The page's extent, in the units of the words.
    public let width: Int
    public let height: Int
    /// A light JPEG of the page, upright; nil when none was wanted.
    public let picture: [UInt8]?
}

/// Reads Vietnamese text from scanned pages and pictures, a page at a time.
///
/// Each page is drawn with a bounded number of pixels, whatever size it claims, so that time and memory stay bounded too.
public struct TextRecognition: Sendable {
    let toolbox: Toolbox

    /// The most pages read of one file.
    public static let mostPages = 60
    /// The long side of the picture that is read: 300 dots an inch on A4.
    static let readSide = 3508
    /// The long side of the picture that people see: sharp enough on a desk and a telephone, light enough to send.
    static let shownSide = 1654

    public init(toolbox: Toolbox) { self.toolbox = toolbox }

    /// The Debian packages that this machine lacks for reading scans, those for pictures of a format included.
    public func missingPackages(for format: PictureHeader.Format? = nil) -> [String] {
        var needed: [Program] = [.pdftotext, .pdftoppm, .tesseract]
        if case .png = format { needed.append(.weasyprint) }
        let missing = toolbox.missing(of: needed).map(\.package)
        let language = missing.contains(Program.tesseract.package) || Self.readsVietnamese ? [] : ["tesseract-ocr-vie"]
        return missing + language
    }

    /// Whether the recogniser's Vietnamese is on this machine.
    private static var readsVietnamese: Bool {
        let root = "/usr/share/tesseract-ocr"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return versions.contains { FileManager.default.fileExists(atPath: "\(root)/\($0)/tessdata/vie.traineddata") }
    }

    /// Reads a page of a PDF, from 1; a page that lies on its side or upside down is turned first.
    public func page(
        _ number: Int, ofPDF path: String, withPicture: Bool
    ) async throws(ProgramError) -> ScannedPage {
        let source = PageSource(path: path, number: number)
        let words = try await words(of: source)
        if words.isDoubtful, let turned = try await turned(source) {
            defer { try? FileManager.default.removeItem(atPath: turned.path) }
            let again = try await self.words(of: turned)
            if again.score > words.score || (words.isSideways && !again.isSideways) {
                return try await page(turned, again, withPicture)
            }
        }
        return try await page(source, words, withPicture)
    }

    private func page(
        _ source: PageSource, _ words: RecognisedWords, _ withPicture: Bool
    ) async throws(ProgramError) -> ScannedPage {
        ScannedPage(
            text: PageText(words), width: words.width, height: words.height,
            picture: withPicture ? try await picture(of: source) : nil)
    }

    private func words(of source: PageSource) async throws(ProgramError) -> RecognisedWords {
        let output = try await toolbox.run(
            Command(
                .tesseract, ["stdin", "stdout", "--dpi", "300", "-l", "vie", "--psm", "3", "tsv"],
                input: try await raster(of: source), limits: .recognition))
        return RecognisedWords(tsv: output.bytes)
    }

    /// The page in shades of grey, as many pixels as are read.
    private func raster(of source: PageSource) async throws(ProgramError) -> [UInt8] {
        try await toolbox.run(
            Command(
                .pdftoppm, ["-gray", "-scale-to", .text("\(Self.readSide)")] + source.arguments, limits: .recognition)
        ).bytes
    }

    private func jpeg(
        of source: PageSource, side: Int, quality: Int
    ) async throws(ProgramError) -> [UInt8] {
        let options = "quality=\(quality),optimize=y"
        return try await toolbox.run(
            Command(
                .pdftoppm, ["-jpeg", "-jpegopt", .text(options), "-scale-to", .text("\(side)")] + source.arguments,
                limits: .recognition)
        ).bytes
    }

    /// The page as people see it, in colour so that seals stay red; a heavy one, such as a photograph, is packed harder.
    func picture(of source: PageSource) async throws(ProgramError) -> [UInt8] {
        let usual = try await jpeg(of: source, side: Self.shownSide, quality: 50)
        guard usual.count > 400_000 else { return usual }
        return try await jpeg(of: source, side: Self.shownSide * 4 / 5, quality: 35)
    }

    /// The page turned upright, in a file of its own; nil when it stands upright, or nobody can tell.
    private func turned(_ source: PageSource) async throws(ProgramError) -> PageSource? {
        let told: Output
        do throws(ProgramError) {
            told = try await toolbox.run(
                Command(
                    .tesseract, ["stdin", "stdout", "--dpi", "300", "--psm", "0"],
                    input: try await raster(of: source), limits: .recognition))
        } catch {
            // Too little on the page to tell.
            if case .failed = error { return nil }
            throw error
        }
        guard let turn = Self.turn(told: told.bytes), turn != 0 else { return nil }
        let jpeg = try await jpeg(of: source, side: Self.readSide, quality: 92)
        guard let header = PictureHeader(jpeg), let page = PictureInPDF.page(jpeg: jpeg, header, turned: turn) else {
            return nil
        }
        return PageSource(writing: page)
    }

    /// What `tesseract --psm 0` says under `Rotate:`, degrees clockwise.
    static func turn(told bytes: [UInt8]) -> Int? {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let line = lines.first { $0.hasPrefix("Rotate:") }
        return line.flatMap { Int($0.dropFirst(7).drop { $0 == " " }) }.flatMap { (0..<360).contains($0) ? $0 : nil }
    }
}

/// Where a page is drawn from.
struct PageSource: Sendable {
    let path: String
    let number: Int

    init(path: String, number: Int) {
        self.path = path
        self.number = number
    }

    /// Writes a file of one page, which whoever asked for it removes; nil when the disk won't.
    init?(writing pdf: [UInt8]) {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("nenep-\(UUID().uuidString).pdf").path
        guard
            FileManager.default.createFile(
                atPath: path, contents: Data(pdf), attributes: [.posixPermissions: 0o600])
        else { return nil }
        self.init(path: path, number: 1)
    }

    var arguments: [Command.Argument] {
        ["-f", .text("\(number)"), "-l", .text("\(number)"), .file(path: path)]
    }
}

extension Limits {
    /// Enough for one page: a clean one takes a second or two, a dirty one ten.
    static let recognition = Limits(time: .seconds(120), memory: 2 << 30, output: 48 << 20)
}
