// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing
import VietnameseText

@testable import Programs

@Suite struct OldTextTests {
    @Test func `a text file in TCVN3 is read, and says so`() async throws {
        let bytes = western("Sè: 12/Q§-UBND\nS«ng M©y, ngµy 05 th¸ng 6 n¨m 2012\nQUYÕT §ÞNH vÒ viÖc giao nhiÖm vô")
        let found = try await extract(bytes, "a.txt")
        #expect(found.text == "Số: 12/QĐ-UBND\nSông Mây, ngày 05 tháng 6 năm 2012\nQUYẾT ĐỊNH về việc giao nhiệm vụ")
        #expect(found.encoding == .tcvn3)
    }

    @Test func `a text file in Unicode that was pasted from old fonts is read too`() async throws {
        let found = try await extract(Array("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\r\n".utf8), "a.txt")
        #expect(found.text == "Cộng hòa xã hội chủ nghĩa Việt Nam\n")
        #expect(found.encoding == .vni)
    }

    @Test func `old letters without Vietnamese words are still refused`() async {
        await #expect(throws: ExtractionError.notUnicode(offset: 0)) {
            try await extract((128...255).map { UInt8($0) }, "a.txt")
        }
    }

    /// The letters of an old encoding, as bytes of Windows-1252.
    private func western(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }
}

@Suite struct WordTextTests {
    private static let styles = """
        <w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" \
        w:hAnsi="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>\
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii=".VnTime" \
        w:hAnsi=".VnTime"/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="Big"/></w:style>\
        <w:style w:type="paragraph" w:styleId="Big"><w:rPr><w:rFonts w:hAnsi=".VnTimeH"/></w:rPr></w:style></w:styles>
        """

    private func read(_ body: String, styles: String = styles) -> (String, OldEncoding?) {
        let text = WordText(Array(body.utf8), fonts: WordFonts(styles: Array(styles.utf8)))
        return (String(decoding: text.bytes, as: UTF8.self), text.encoding)
    }

    @Test func `a run is read as its own font, its style's, or its paragraph's`() {
        let (text, encoding) = read(
            """
            <w:p><w:pPr><w:pStyle w:val="Head"/><w:rPr><w:rFonts w:hAnsi="Arial"/></w:rPr></w:pPr>\
            <w:r><w:t>uû ban nh©n d©n</w:t></w:r></w:p><w:p><w:r><w:t>Sè: &amp; 12</w:t></w:r>\
            <w:r><w:rPr><w:rFonts w:hAnsi="Arial"/></w:rPr><w:t>· café</w:t></w:r>\
            <w:r><w:rPr><w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/></w:rPr><w:t>Coäng hoøa</w:t></w:r></w:p>
            """)
        #expect(encoding == .tcvn3)
        let texts = XMLPieces(Array(text.utf8)).compactMap { piece, _ -> String? in
            if case .text(let bytes) = piece { String(decoding: bytes, as: UTF8.self) } else { nil }
        }
        #expect(texts == ["UỶ BAN NHÂN DÂN", "Số: &amp; 12", "· café", "Cộng hòa"])
        #expect(text.contains("w:hAnsi=\"VNI-Times\""))
    }

    @Test func `the soft hyphen of a TCVN3 font is its letter`() {
        let run = "<w:r><w:rPr><w:rFonts w:hAnsi=\".VnTime\"/></w:rPr>"
        let (text, _) = read("<w:p>\(run)<w:t>tr</w:t><w:softHyphen/><w:t>íc</w:t></w:r></w:p>")
        #expect(text.contains("<w:t>tr</w:t><w:t>ư</w:t><w:t>ớc</w:t>"))
        let plain = "<w:p><w:r><w:rPr><w:rFonts w:hAnsi=\"Arial\"/></w:rPr><w:softHyphen/></w:r></w:p>"
        #expect(read(plain).0 == plain)
    }

    @Test func `a document in Unicode under the name of an old font stays`() {
        let body = "<w:p><w:r><w:t>Thực hiện nhiệm vụ</w:t></w:r><w:r><w:t>có bà</w:t></w:r></w:p>"
        let twice = body + "<w:p><w:r><w:t>được giao</w:t></w:r></w:p>"
        #expect(read(twice) == (twice, nil))
    }

    @Test(arguments: ["", "<", "<w:r", "<w:r><w:t>", "</w:p></w:r>", "<a b=\"", "&#xFFFFFFFF;", "<w:style><w:basedOn"])
    func `broken XML stops nothing`(body: String) {
        #expect(read("<w:p><w:r><w:t>Sè</w:t>" + body).1 == .tcvn3)
        _ = read(body, styles: body)
        // Styles that rest on each other end somewhere.
        _ = read(
            "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
            styles: "<w:style w:styleId=\"A\"><w:basedOn w:val=\"A\"/></w:style>")
    }
}

@Suite(
    .enabled("LibreOffice and pandoc are installed") { await Toolbox.find().missing(of: [.soffice, .pandoc]).isEmpty })
struct OldOfficeTests {
    private static let rtf =
        "{\\rtf1\\ansi{\\fonttbl{\\f0\\fnil .VnTimeH;}{\\f1\\fnil .VnTime;}}\\f0 uû ban nh\\'a9n d\\'a9n tØnh s\\'abng m\\'a9y\\par"
        + "\\f1 S\\'e8: 12/Q\\'a7-UBND\\par Ch\\'f1 t\\'dech tr\\'ad\\'edc\\par}"

    @Test func `an RTF is read run by run, as its fonts draw it`() async throws {
        let bytes = Self.rtf.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let found = try await extract(bytes, "a.rtf")
        #expect(found.text.contains("UỶ BAN NHÂN DÂN TỈNH SÔNG MÂY"))
        #expect(found.text.contains("Số: 12/QĐ-UBND"))
        #expect(found.text.contains("Chủ tịch trước"))
        #expect(found.method == .libreOffice)
        #expect(found.encoding == .tcvn3)
    }

    @Test func `a .doc is read, and what only calls itself one is not`() async throws {
        let made = try await office("doc", "<p>Quyết định số 15/QĐ-UBND</p>")
        let found = try await extract(made, "a.doc")
        #expect(found.text.contains("Quyết định số 15/QĐ-UBND"))
        #expect(found.encoding == nil)
        await #expect(throws: ExtractionError.damaged) { try await extract(Array(Self.rtf.utf8), "a.doc") }
        await #expect(throws: ExtractionError.damaged) { try await extract(made, "a.rtf") }
        await #expect(throws: ExtractionError.damaged) { try await extract([], "a.rtf") }
    }

    @Test func `without LibreOffice the package to install is named`() async throws {
        let box = await Toolbox.find([.pandoc])
        let path = try file(Array(Self.rtf.utf8), "a.rtf")
        await #expect(throws: ExtractionError.program(.missing(.soffice))) {
            try await TextExtraction(toolbox: box).extract(path: path, name: "a.rtf")
        }
    }

    /// A file LibreOffice makes from HTML.
    private func office(_ format: String, _ html: String) async throws -> [UInt8] {
        let page = "<html><head><meta charset=utf-8></head><body>\(html)</body></html>"
        let source = try file(Array(page.utf8), "a.html")
        let command = Command(
            .soffice,
            [
                .ownFolder("-env:UserInstallation=file://", "/p"), "--headless", "--convert-to",
                .text("\(format):MS Word 97"), "--outdir", "o", .file(path: source),
            ], limits: Limits(time: .seconds(90), memory: 3 << 30, output: 64 << 20), results: "o",
            isDesktopProgram: true)
        return try await Toolbox.find().run(command).bytes
    }
}

/// A file of these bytes in a folder of its own.
private func file(_ bytes: [UInt8], _ name: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("nenep-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent(name)
    try Data(bytes).write(to: path)
    return path.path
}

private func extract(_ bytes: [UInt8], _ name: String) async throws -> ExtractedText {
    try await TextExtraction(toolbox: await Toolbox.find()).extract(path: try file(bytes, name), name: name)
}
