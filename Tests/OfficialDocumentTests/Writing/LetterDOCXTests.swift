// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import FoundationXML
import HTML
import OfficialDocument
import Programs
import Testing
import WorkingTime

/// What may be said of a Word file without Word.
@Suite struct LetterDOCXTests {
    @Test(arguments: KindLetters.all) func `every part of every kind is XML, and the same letter makes the same bytes`(
        letter: OfficialLetter
    ) throws {
        let bytes = try letter.docx()
        #expect(try letter.docx() == bytes)
        let parts = try WordParts(bytes)
        #expect(parts.names.contains("word/document.xml") && parts.names.contains("[Content_Types].xml"))
        for name in parts.names {
            #expect(XMLParser(data: try #require(parts[name])).parse(), "\(letter.kindName): \(name)")
        }
        #expect(parts.text("docProps/core.xml").contains(letter.documentTitle))
    }

    @Test func `paper, margins and the number above the page follow the decree`() throws {
        let text = try WordParts(KindLetters.notice.docx()).text("word/document.xml")
        #expect(text.contains("w:w=\"11906\" w:h=\"16838\""))
        #expect(text.contains("w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\""))
        #expect(text.contains("<w:titlePg/>"))
        #expect(try WordParts(KindLetters.notice.docx()).text("word/header.xml").contains(" PAGE "))
    }

    @Test func `a wide appendix lies on its side, and the pages before it stand`() throws {
        let text = try WordParts(KindLetters.report.docx()).text("word/document.xml")
        #expect(text.components(separatedBy: "<w:sectPr>").count == 3)
        #expect(text.components(separatedBy: "w:orient=\"landscape\"").count == 2)
        #expect(text.contains("<w:tblHeader/>"))
    }

    @Test(arguments: [
        "a]]>b", "<script>alert(1)</script>", "tie\u{0302}\u{0301}ng \u{0111}", "x\u{0}\u{1}\u{1B}\u{FFFE}y",
        "&amp;\"'",
        String(repeating: "dài", count: 5000), "dòng một\ndòng hai\tcột", "\u{202E}ngược", "😀 𠀀",
    ]) func `odd words stand in the file as words`(odd: String) throws {
        var letter = KindLetters.minutes
        letter.issuingBody = odd
        letter.place = odd
        letter.symbol = odd
        letter.number = odd
        letter.kind = .named(odd)
        letter.subject = [odd]
        letter.addressedTo = [odd, odd]
        letter.recipients = [odd]
        letter.note = odd
        letter.signature = LetterSignature(lines: [odd], name: odd)
        letter.body = [
            .heading(level: 1, LetterText(odd)), .item(label: odd, .bold(odd)), .legalBasis(.italic(odd)),
            .centred(LetterText(odd)), .article(1, LetterText(odd)),
            .table(
                LetterTable(
                    caption: odd, columns: [.init(odd)], rows: [[LetterText(odd)]], total: [LetterText(odd)])),
            .paragraph(LetterText(odd)),
        ]
        letter.appendices = [LetterAppendix(label: odd, title: odd, body: [.paragraph(LetterText(odd))])]
        let parts = try WordParts(letter.docx())
        for name in parts.names { #expect(XMLParser(data: try #require(parts[name])).parse(), "\(name)") }
        #expect(!parts.text("word/document.xml").contains("<script"))
        if odd.contains("\u{0302}") { #expect(parts.text("word/document.xml").contains("tiếng đ")) }
    }
}

/// The parts of a zipped document.
struct WordParts {
    private let parts: [String: Data]

    init(_ bytes: [UInt8]) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "a.zip")
        try Data(bytes).write(to: file)
        try Outside.run("python3", "-m", "zipfile", "-e", file.path, folder.appending(path: "out").path)
        let base = folder.appending(path: "out").path
        var parts: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: base) where name.contains(".") {
            parts[name] = FileManager.default.contents(atPath: base + "/" + name)
        }
        self.parts = parts.filter { !$0.key.hasSuffix("/_rels") && $0.key != "_rels" }
    }

    var names: [String] { parts.keys.sorted() }
    subscript(name: String) -> Data? { parts[name] }
    func text(_ name: String) -> String { String(decoding: parts[name] ?? Data(), as: UTF8.self) }
}

/// A program of the machine, run to its end.
enum Outside {
    @discardableResult static func run(_ words: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self)
    }
}
