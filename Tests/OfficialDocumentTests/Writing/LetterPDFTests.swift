// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import HTML
import OfficialDocument
import Programs
import Testing

private let pdffonts = Program(name: "pdffonts", package: "poppler-utils")
private let needed: [Program] = [.weasyprint, .pdftotext, pdffonts]

@Suite(
    .enabled("weasyprint and poppler-utils are installed") {
        await Toolbox.find(Program.known + [pdffonts]).missing(of: needed).isEmpty
    })
struct LetterPDFTests {
    @Test func `a printed document knows one face only`() async throws {
        let said = try await reading(SampleLetter.report, with: pdffonts) { [$0] }
        let faces = said.split(separator: "\n").dropFirst(2).compactMap { $0.split(separator: " ").first }
        #expect(faces.count >= 3)
        for face in faces { #expect(face.contains("+Tinos"), "found \(face)") }
    }

    @Test func `pages are numbered from the second and table heads repeated`() async throws {
        let pages = try await pages(of: SampleLetter.report)
        #expect(pages.count == 3)
        #expect(pages[0].contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
        #expect(pages[0].split(separator: "\n").first?.trimmingCharacters(in: .whitespaces) != "1")
        #expect(pages[1].split(separator: "\n").first?.trimmingCharacters(in: .whitespaces) == "2")
        #expect(pages[2].split(separator: "\n").first?.trimmingCharacters(in: .whitespaces) == "3")
        #expect(pages[2].contains("Cơ quan, đơn vị"))
    }

    @Test(arguments: [18, 20, 21, 22, 23, 24, 25]) func `the signature never stands on a page without words before it`(
        rows: Int
    )
        async throws
    {
        var letter = SampleLetter.report
        letter.body = [.table(SampleLetter.late(rows: rows)), .paragraph("Trên đây là báo cáo.")]
        let pages = try await pages(of: letter)
        let signed = try #require(pages.last { $0.contains("Phạm Thị Lan Anh") })
        #expect(signed.contains("Trên đây là báo cáo./."))
        #expect(signed.contains("Nơi nhận:"))
    }

    @Test func `an appendix begins a page of its own and names its document`() async throws {
        var letter = SampleLetter.dispatch
        letter.appendices = [
            LetterAppendix(
                label: "Phụ lục", title: "NHIỆM VỤ QUÁ HẠN", body: [.table(SampleLetter.late(rows: 3))],
                isLandscape: true)
        ]
        let pages = try await pages(of: letter)
        #expect(pages.count == 2)
        #expect(pages[1].contains("Kèm theo Công văn số 07/UBND-KGVX ngày 10 tháng 02 năm 2026 của UBND tỉnh Sông Mây"))
    }

    private func pages(of letter: OfficialLetter) async throws -> [String] {
        let text = try await reading(letter, with: .pdftotext) { ["-layout", $0, "-"] }
        return text.components(separatedBy: "\u{0C}").dropLast()
    }

    private func reading(
        _ letter: OfficialLetter, with program: Program, _ arguments: (Command.Argument) -> [Command.Argument]
    ) async throws -> String {
        let box = await Toolbox.find(Program.known + [pdffonts])
        let bytes = try await PDFRenderer(toolbox: box).render(html: letter.html().markup)
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pdf").path
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        if let keep = ProcessInfo.processInfo.environment["NENEP_KEEP_PDF"] {
            try Data(bytes).write(to: URL(fileURLWithPath: keep))
        }
        return String(decoding: try await box.run(Command(program, arguments(.file(path: path)))).bytes, as: UTF8.self)
    }
}
