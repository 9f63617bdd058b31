// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Programs
import Testing

@Suite struct RecognisedWordsTests {
    private static let head =
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"

    private func page(_ rows: [String]) -> RecognisedWords {
        RecognisedWords(
            tsv: Array(([Self.head, "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t"] + rows).joined(separator: "\n").utf8))
    }

    @Test func `a page's words come with their boxes, their line and how sure they are`() throws {
        let found = page([
            "4\t1\t1\t1\t1\t0\t400\t300\t600\t50\t-1\t", "5\t1\t1\t1\t1\t1\t400\t300\t120\t50\t96.28\tNề",
            "5\t1\t1\t1\t1\t2\t540\t300\t150\t50\t41.9\tnếp", "5\t1\t1\t1\t2\t1\t400\t380\t90\t50\t88\tnăm",
        ])
        #expect((found.width, found.height) == (2480, 3508))
        #expect(found.words.map(\.text) == ["Nề", "nếp", "năm"])
        #expect(found.words.map(\.confidence) == [96, 41, 88])
        let first = try #require(found.words.first)
        #expect((first.x, first.y, first.width, first.height) == (400, 300, 120, 50))
        #expect(found.words[0].line == found.words[1].line && found.words[1].line != found.words[2].line)
    }

    @Test func `rows that are broken, ruled lines and specks are passed over`() {
        let found = page([
            "5\t1\t1\t1\t1\t1\t400\t300\t120", "5\t1\tx\t1\t1\t1\t400\t300\t120\t50\t96\tchữ", "rác",
            "5\t1\t1\t1\t1\t1\t10\t10\t5\t900\t95\t|", "5\t1\t1\t1\t1\t1\t10\t10\t5\t5\t12\t.",
            "5\t1\t1\t1\t1\t1\t10\t10\t5\t5\t95\t ", "5\t1\t1\t1\t1\t1\t10\t10\t15\t5\t95\t-",
        ])
        #expect(found.words.map(\.text) == ["-"])
        #expect(RecognisedWords(tsv: []).words.isEmpty)
        #expect(RecognisedWords(tsv: [0xFF, 0xFE, 9, 10]).words.isEmpty)
    }

    @Test func `the two halves of a letterhead stand apart on one line, words of a sentence do not`() {
        func word(_ text: String, _ x: Int, _ y: Int, _ line: Int) -> RecognisedWord {
            RecognisedWord(text: text, x: x, y: y, width: 25 * text.count, height: 40, confidence: 90, line: line)
        }
        let text = PageText(
            RecognisedWords(
                width: 2480, height: 3508,
                words: [
                    word("CỘNG", 1100, 305, 2), word("HÒA", 1220, 305, 2), word("ỦY", 400, 300, 1),
                    word("BAN", 470, 300, 1),
                    word("Giao", 400, 500, 3), word("Sở", 530, 500, 3), word("Nội", 400, 560, 4),
                    word("vụ", 490, 560, 4),
                    word("xong.", 400, 620, 5),
                ]))
        let lines = text.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.count == 5)
        #expect(lines[0].hasPrefix("ỦY BAN    ") && lines[0].hasSuffix("CỘNG HÒA"))
        #expect(lines[1].isEmpty)
        #expect(Array(lines[2...]) == ["Giao Sở", "Nội vụ", "xong."])
        let bytes = Array(text.text.utf8)
        for place in text.places {
            #expect(String(decoding: bytes[place.start..<place.end], as: UTF8.self) == place.word.text)
        }
        #expect(PageText(RecognisedWords(width: 10, height: 10, words: [])).text.isEmpty)
    }

    @Test func `the words a PDF tells itself come with their boxes`() {
        let page = RecognisedWords(
            bbox: Array(
                """
                <page width="595.3" height="841.9">
                <word xMin="97.7" yMin="65.1" xMax="117.9" yMax="80.6">Kế</word>
                <word xMin="120" yMin="65.1" xMax="nan" yMax="80.6">hỏng</word>
                <word xMin="120" yMin="65.1" xMax="140" yMax="80.6">&amp;lt;</word>
                </page>
                """.utf8))
        #expect((page.width, page.height) == (5953, 8419))
        #expect(page.words.map(\.text) == ["Kế", "&lt;"])
        #expect(page.words[0].x == 977 && page.words[0].width == 202)
    }
}

@Suite struct PictureHeaderTests {
    static func png(_ width: Int, _ height: Int) -> [UInt8] {
        func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + number(width)
            + number(height) + [8, 2, 0, 0, 0]
    }

    @Test func `a picture's size is read from its head`() throws {
        let header = try #require(PictureHeader(Self.png(1240, 1754)))
        #expect((header.width, header.height) == (1240, 1754))
        let bomb = try #require(PictureHeader(Self.png(60_000, 60_000)))
        #expect(bomb.pixels > PictureHeader.mostPixels)
        #expect(PictureHeader(Self.png(0x7FFF_FFFF, 0x7FFF_FFFF))?.pixels ?? 0 > PictureHeader.mostPixels)
    }

    @Test func `a telephone's note on how it was held is read, with either order of bytes`() throws {
        func jpeg(_ exif: [UInt8]) -> [UInt8] {
            let segment = Array("Exif\0\0".utf8) + exif
            let length = segment.count + 2
            return [0xFF, 0xD8, 0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 255)] + segment
                + [0xFF, 0xC0, 0, 17, 8, 0x06, 0xDA, 0x04, 0xD8, 3, 0, 0, 0, 0, 0, 0]
        }
        let little: [UInt8] = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0]
        let big: [UInt8] = [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0]
        let held = try #require(PictureHeader(jpeg(little)))
        #expect((held.width, held.height, held.turn) == (1240, 1754, 90))
        #expect(held.format == .jpeg(channels: 3))
        #expect(PictureHeader(jpeg(big))?.turn == 180)
        #expect(PictureHeader(jpeg([0x49, 0x49, 42, 0, 255, 255, 255, 255]))?.turn == 0)
    }

    @Test func `what is no picture, and pieces of one, have no size`() {
        #expect(PictureHeader(Array("%PDF-1.7".utf8)) == nil)
        #expect(PictureHeader([]) == nil)
        #expect(PictureHeader([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 1, 2, 3, 4, 5, 6]) == nil)
        #expect(PictureHeader(Self.png(0, 100)) == nil)
        for count in 0..<24 { #expect(PictureHeader(Array(Self.png(10, 10).prefix(count))) == nil) }
    }
}

@Suite(
    .serialized,
    .enabled("tesseract, poppler and weasyprint are installed") {
        await TextRecognition(toolbox: Toolbox.find()).missingPackages(for: .png).isEmpty
    })
struct PageRecognitionTests {
    private static let sentence = """
        Giao Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Nội vụ xây dựng kế hoạch đánh giá nội bộ năm 2027, \
        trình Ủy ban nhân dân tỉnh trước ngày 30/11/2026.
        """

    /// A page of type as a picture, as a scanner would give it.
    private func picture(_ style: String = "", png: Bool = false) async throws -> [UInt8] {
        let box = await Toolbox.find()
        let pdf = try await PDFRenderer(toolbox: box).render(
            html: """
                <meta charset="utf-8"><style>@page { size: A4; margin: 25mm } body { font: 14pt/1.4 Tinos } \(style)</style>
                <h1>THÔNG BÁO</h1><p>\(Self.sentence)</p><p>\(Self.sentence)</p>
                """)
        return try await with(pdf) { path in
            let kind: Command.Argument = png ? "-png" : "-jpeg"
            return try await box.run(Command(.pdftoppm, [kind, "-r", "200", "-singlefile", .file(path: path)])).bytes
        }
    }

    /// The same as a PDF that holds nothing but the picture, shown in a style.
    private func scan(_ style: String = "", page: String = "1654px 2339px") async throws -> [UInt8] {
        let data = Data(try await picture()).base64EncodedString()
        return try await PDFRenderer(toolbox: await Toolbox.find()).render(
            html: """
                <style>@page { size: \(page); margin: 0 } body { margin: 0 } img { display: block; \(style) }</style>
                <img src="data:image/jpeg;base64,\(data)">
                """)
    }

    private func with<T>(_ bytes: [UInt8], _ body: (String) async throws -> T) async throws -> T {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await body(path)
    }

    private func read(_ bytes: [UInt8], withPicture: Bool = false) async throws -> ScannedPage {
        let recognition = TextRecognition(toolbox: await Toolbox.find())
        return try await with(bytes) { path in
            let source = try await recognition.source(of: path)
            defer { source.dispose() }
            return try await recognition.page(1, ofPDF: source.path, withPicture: withPicture)
        }
    }

    private func holdsSentence(_ page: ScannedPage) -> Bool {
        page.text.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
            "Giao Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Nội vụ")
    }

    @Test func `a scanned page is read in Vietnamese, and its picture is light`() async throws {
        let page = try await read(try await scan(), withPicture: true)
        #expect(holdsSentence(page))
        #expect(page.text.text.contains("30/11/2026"))
        let picture = try #require(page.picture)
        let header = try #require(PictureHeader(picture))
        #expect(max(header.width, header.height) <= 1654)
        #expect(picture.count < 400_000)
        let place = try #require(page.text.places.first { $0.word.text == "THÔNG" })
        #expect(place.word.confidence > 80)
        #expect(place.word.y < page.height / 5 && place.word.x < page.width / 2)
    }

    @Test func `a page that lies on its side or upside down is turned first`() async throws {
        let upsideDown = try await read(try await scan("transform: rotate(180deg)"), withPicture: true)
        #expect(holdsSentence(upsideDown))
        let title = try #require(upsideDown.text.places.first { $0.word.text == "THÔNG" })
        #expect(title.word.y < upsideDown.height / 3)
        let style = "transform-origin: 0 0; transform: translate(2339px, 0) rotate(90deg)"
        let onItsSide = try await read(try await scan(style, page: "2339px 1654px"), withPicture: true)
        #expect(holdsSentence(onItsSide))
        let header = try #require(onItsSide.picture.flatMap { PictureHeader($0) })
        #expect(header.height > header.width)
    }

    @Test func `pictures of either format are read`() async throws {
        #expect(holdsSentence(try await read(try await picture())))
        #expect(holdsSentence(try await read(try await picture(png: true))))
    }

    @Test func `a blank page has no words, and a dirty one words that are told to be unsure`() async throws {
        let blank = try await PDFRenderer(toolbox: await Toolbox.find()).render(html: "<p>&nbsp;</p>")
        #expect(try await read(blank).text.places.isEmpty)
        let dirty = try await read(
            try await picture("body { font-size: 4pt; color: #aaa } h1 { font-size: 5pt }"))
        #expect(dirty.text.places.allSatisfy { (0...100).contains($0.word.confidence) })
        #expect(dirty.text.places.contains { $0.word.confidence < 70 })
    }

    @Test func `a picture of too many pixels is refused by its head`() async throws {
        await #expect(throws: ExtractionError.tooLarge(limit: PictureHeader.mostPixels)) {
            try await read(PictureHeaderTests.png(60_000, 60_000))
        }
    }

    @Test func `a page that claims to be a hall is drawn no larger than others`() async throws {
        let hall = try await PDFRenderer(toolbox: await Toolbox.find()).render(
            html: "<style>@page { size: 5000mm 5000mm }</style><p>Nhà</p>")
        let page = try await read(hall)
        #expect(max(page.width, page.height) <= 3508)
    }

    @Test func `of a file with both kinds of pages only those without text are scans`() async throws {
        let data = Data(try await picture()).base64EncodedString()
        let both = try await PDFRenderer(toolbox: await Toolbox.find()).render(
            html: """
                <meta charset="utf-8"><p>\(Self.sentence)</p>
                <img style="page-break-before: always; width: 100%" src="data:image/jpeg;base64,\(data)">
                """)
        let box = await Toolbox.find()
        try await with(both) { path in
            let found = try await TextExtraction(toolbox: box).extract(path: path, name: "a.pdf")
            #expect((found.pages, found.scannedPages) == (2, 1))
            let source = try await TextRecognition(toolbox: box).source(of: path)
            #expect(source.typed == [1])
            let typed = try await TextRecognition(toolbox: box).typedPage(1, ofPDF: path, withPicture: false)
            #expect(holdsSentence(typed))
            #expect(typed.text.places.allSatisfy { $0.word.confidence == 100 })
        }
    }

    @Test func `a machine without the programs says which packages to install`() async {
        let bare = TextRecognition(toolbox: await Toolbox.find([], in: []))
        #expect(bare.missingPackages().contains("tesseract-ocr"))
        #expect(bare.missingPackages(for: .png).contains("weasyprint"))
    }
}
