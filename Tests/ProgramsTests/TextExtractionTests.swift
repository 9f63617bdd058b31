// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Programs
import Testing

@Suite struct PlainTextExtractionTests {
    static let spellings: [[UInt8]] = {
        let text = "Nề nếp\r\nhành chính\r"
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF]
        let low: [UInt8] = text.utf16.flatMap { unit in [UInt8(unit & 255), UInt8(unit >> 8)] }
        let high: [UInt8] = text.utf16.flatMap { unit in [UInt8(unit >> 8), UInt8(unit & 255)] }
        return [Array(text.utf8), marked + Array(text.utf8), [0xFF, 0xFE] + low, [0xFE, 0xFF] + high]
    }()

    @Test(arguments: spellings) func `text is read whatever way its Unicode is written`(bytes: [UInt8]) async throws {
        let found = try await extract(bytes, "văn bản.TXT")
        #expect(found.text == "Nề nếp\nhành chính\n")
        #expect(found.method == .plainText)
    }

    @Test func `letters written with separate marks stay separate`() async throws {
        let decomposed = "Nề nếp".decomposedStringWithCanonicalMapping
        let found = try await extract(Array(decomposed.utf8), "a.txt")
        #expect(Array(found.text.utf8) == Array(decomposed.utf8))
    }

    @Test func `old encodings and binary files are refused with the place`() async {
        await #expect(throws: ExtractionError.notUnicode(offset: 3)) {
            try await extract([0x43, 0x68, 0x20, 0xB5, 0x20], "tcvn3.txt")
        }
        await #expect(throws: ExtractionError.notUnicode(offset: 2)) { try await extract([65, 66, 0, 67], "a.txt") }
        await #expect(throws: ExtractionError.notUnicode(offset: 2)) {
            try await extract([0xFF, 0xFE, 0x00, 0xD8], "a.txt")
        }
    }

    @Test func `files of other kinds are refused by name and by content`() async {
        await #expect(throws: ExtractionError.unsupported(ending: "exe")) { try await extract([77, 90], "a.EXE") }
        await #expect(throws: ExtractionError.unsupported(ending: "")) { try await extract([65], "khong-duoi") }
        await #expect(throws: ExtractionError.damaged) { try await extract(Array("văn bản".utf8), "a.docx") }
        await #expect(throws: ExtractionError.damaged) { try await extract(Array("PK\u{3}\u{4}".utf8), "a.odt") }
        await #expect(throws: ExtractionError.damaged) { try await extract(Array("<html>".utf8), "a.pdf") }
        await #expect(throws: ExtractionError.unreadable) {
            try await TextExtraction(toolbox: await Toolbox.find()).extract(path: "/nowhere/a.txt", name: "a.txt")
        }
    }
}

@Suite(.enabled("pandoc is installed") { await Toolbox.find().has(.pandoc) })
struct DocumentExtractionTests {
    @Test(arguments: ["docx", "odt"]) func `numbering, bold and tables survive`(format: String) async throws {
        let source = """
            <p><b>THÔNG BÁO</b></p>
            <p>Căn cứ <i>Nghị định</i> số 30/2020/NĐ-CP; 5 * 3 = 15.</p>
            <ol><li><p><b>Giao Sở Tài chính:</b> bố trí kinh phí.</p>
            <ol type="a"><li><p>Trước ngày 30/6;</p></li><li><p>Báo cáo.</p></li></ol></li>
            <li><p>Các sở, ngành.</p></li></ol>
            <ul><li>Lưu: VT.</li></ul>
            <table><thead><tr><th>TT</th><th>Cơ quan</th><th>Hạn</th></tr></thead>
            <tr><td>1</td><td>Sở Nội vụ</td><td>30/6/2026</td></tr></table>
            """
        let found = try await extract(try await document(source, format), "a.\(format)")
        // pandoc tells how letters end in an ODT, but loses the head of its tables.
        let close = format == "odt" ? "." : ")"
        let head = format == "odt" ? "" : "| TT | Cơ quan | Hạn |\n"
        #expect(
            found.text == """
                **THÔNG BÁO**

                Căn cứ Nghị định số 30/2020/NĐ-CP; 5 * 3 = 15.

                1. **Giao Sở Tài chính:** bố trí kinh phí.

                a\(close) Trước ngày 30/6;

                b\(close) Báo cáo.

                2. Các sở, ngành.

                - Lưu: VT.

                \(head)| 1 | Sở Nội vụ | 30/6/2026 |

                """)
        #expect(found.method == .pandoc)
    }

    @Test(arguments: ["docx", "odt"]) func `a letterhead is read column by column`(format: String) async throws {
        let source = """
            <table><tr><td><p>UBND TỈNH SÔNG MÂY</p><p><b>SỞ NỘI VỤ</b></p><p>Số: 12/BC-SNV</p></td>
            <td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p>Sông Mây, ngày 01 tháng 10 năm 2026</p></td></tr></table>
            <h1>BÁO CÁO</h1>
            """
        let found = try await extract(try await document(source, format), "a.\(format)")
        #expect(
            found.text == """
                UBND TỈNH SÔNG MÂY

                **SỞ NỘI VỤ**

                Số: 12/BC-SNV

                **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**

                Sông Mây, ngày 01 tháng 10 năm 2026

                # BÁO CÁO

                """)
    }

    @Test func `an archive that claims to unpack to gigabytes is refused unopened`() async throws {
        var bytes = try await document("<p>Bình thường</p>", "docx")
        // The unpacked size of the first entry in the table of contents.
        let sign: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
        let table = try #require(Data(bytes).range(of: Data(sign))).lowerBound
        bytes.replaceSubrange((table + 24)..<(table + 28), with: [0xFF, 0xFF, 0xFF, 0x7F])
        let bomb = bytes
        await #expect(throws: ExtractionError.tooLarge(limit: 256 << 20)) {
            try await extract(bomb, "bom.docx")
        }
    }

    @Test func `cut and scrambled documents are refused and never crash the reader`() async throws {
        let bytes = try await document("<p>Bình thường</p>", "docx")
        for cut in stride(from: 0, to: bytes.count, by: 997) {
            await #expect(throws: ExtractionError.damaged) { try await extract(Array(bytes[..<cut]), "a.docx") }
        }
    }

    private func document(_ html: String, _ format: String) async throws -> [UInt8] {
        let box = await Toolbox.find()
        let make = Command(.pandoc, ["-f", "html", "-t", .text(format), "-o", "-"], input: Array(html.utf8))
        return try await box.run(make).bytes
    }
}

@Suite(
    .enabled("pdftotext and weasyprint are installed") {
        await Toolbox.find().missing(of: [.pdftotext, .weasyprint]).isEmpty
    })
struct PDFExtractionTests {
    @Test func `pages of a PDF follow one another`() async throws {
        let words = "Nề nếp là trật tự làm việc đều đặn của cơ quan hành chính nhà nước. "
        let page = "<p>\(words)</p><p style='page-break-before: always'>\(words)</p>"
        let bytes = try await PDFRenderer(toolbox: await Toolbox.find()).render(html: page)
        let found = try await extract(bytes, "a.pdf")
        #expect(found.pages == 2)
        #expect(found.method == .pdftotext)
        #expect(!found.text.contains("\u{0C}"))
        #expect(found.text.components(separatedBy: "Nề nếp là trật tự").count == 3)
    }

    @Test func `a PDF without text is told to be a scan`() async throws {
        let picture = "<svg width='100' height='100'><rect width='50' height='50'/></svg><p>Scan</p>"
        let bytes = try await PDFRenderer(toolbox: await Toolbox.find()).render(html: picture)
        await #expect(throws: ExtractionError.noText(pages: 1)) { try await extract(bytes, "a.pdf") }
    }

    @Test func `a broken PDF is told to be broken`() async {
        await #expect(throws: ExtractionError.damaged) { try await extract(Array("%PDF-1.7\nhỏng".utf8), "a.pdf") }
    }
}

private func extract(_ bytes: [UInt8], _ name: String) async throws -> ExtractedText {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await TextExtraction(toolbox: await Toolbox.find()).extract(path: path, name: name)
}
