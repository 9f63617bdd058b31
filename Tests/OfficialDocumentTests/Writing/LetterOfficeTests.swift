// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import HTML
import OfficialDocument
import Programs
import Testing
import WorkingTime

private let office = Program(name: "soffice", package: "libreoffice-writer-nogui")
private let pdfinfo = Program(name: "pdfinfo", package: "poppler-utils")
private let needed: [Program] = [.weasyprint, .pandoc, pdfinfo, office]

/// Every kind of document as an office program opens it, and as our own reader reads it back.
@Suite(
    .serialized,
    .enabled("LibreOffice, weasyprint, pandoc and poppler-utils are installed") {
        await Toolbox.find(Program.known + needed).missing(of: needed).isEmpty
    })
struct LetterOfficeTests {
    @Test(arguments: KindLetters.all) func `an office program sets as many pages as the PDF has, in one face`(
        letter: OfficialLetter
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "van-phong-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let word = folder.appending(path: "a.docx").path
        try Data(try letter.docx()).write(to: URL(filePath: word))
        try Outside.run(
            "soffice", "-env:UserInstallation=file://\(folder.path)/ho-so", "--headless", "--convert-to", "pdf",
            "--outdir", folder.path, word)
        let ours = folder.appending(path: "b.pdf").path
        let box = await Toolbox.find()
        try Data(try await PDFRenderer(toolbox: box).render(html: letter.page())).write(to: URL(filePath: ours))
        let theirs = folder.appending(path: "a.pdf").path
        let pages = (try pages(of: theirs), try pages(of: ours))
        #expect(pages.0 > 0 && abs(pages.0 - pages.1) <= 1, "\(letter.kindName): \(pages)")
        let faces = try Outside.run("pdffonts", theirs).split(separator: "\n").dropFirst(2)
        #expect(!faces.isEmpty)
        for face in faces { #expect(face.contains("+Tinos"), "\(letter.kindName): \(face)") }
        if let keep = ProcessInfo.processInfo.environment["NENEP_KEEP_LETTERS"] {
            for (path, mark) in [(word, "word.docx"), (theirs, "word.pdf"), (ours, "html.pdf")] {
                let name = "\(keep)/\(letter.symbol.prefix(2))-\(mark)"
                try? FileManager.default.removeItem(atPath: name)
                try FileManager.default.copyItem(atPath: path, toPath: name)
            }
        }
    }

    @Test(arguments: KindLetters.all) func `our own reader reads every kind of Word file back`(
        letter: OfficialLetter
    ) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).docx").path
        try Data(try letter.docx()).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let text = try await TextExtraction(toolbox: await Toolbox.find()).extract(path: path, name: "a.docx").text
        let reading = DocumentReader().read(text)
        let about = Comment(rawValue: "\(letter.kindName):\n\(text)")
        let number = try #require(letter.number)
        #expect(reading.number?.text == "\(number.count < 2 ? "0" : "")\(number)/\(letter.symbol)", about)
        #expect(reading.issuedOn?.day == Day(year: 2026, month: 10, day: 14), about)
        #expect(reading.issuer?.text.uppercased() == letter.issuingBody, about)
        let subject = letter.subject.joined(separator: " ")
        let read = reading.subject?.text.replacing("V/v ", with: "").replacing("*", with: "")
        #expect(read == subject, about)
        #expect(reading.signer?.name?.text == letter.signature.name, about)
        // The last line is the position; those above it say in whose place is signed.
        #expect(reading.signer?.authority.map(\.text) == Array(letter.signature.lines.dropLast()), about)
        #expect(reading.signer?.position?.text.uppercased() == letter.signature.lines.last, about)
        #expect(reading.recipients.map(\.text) == letter.recipients, about)
        #expect(reading.addressedTo.map(\.text) == letter.addressedTo, about)
    }

    private func pages(of path: String) throws -> Int {
        let said = try Outside.run("pdfinfo", path)
        let line = said.split(separator: "\n").first { $0.hasPrefix("Pages:") }
        return line.flatMap { Int($0.dropFirst(6).trimmingCharacters(in: .whitespaces)) } ?? 0
    }
}
