// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing

@testable import Files

struct FileInspectionTests {
    /// An archive of stored (uncompressed) entries, without checksums, which nothing here reads.
    static func zip(_ entries: [(String, String)]) -> [UInt8] {
        func little(_ number: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(number >> ($0 * 8) & 255) } }
        var (files, list): ([UInt8], [UInt8]) = ([], [])
        for (name, content) in entries {
            let sizes = little(content.utf8.count, 4) + little(content.utf8.count, 4) + little(name.utf8.count, 2)
            list += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + little(0, 12) + sizes + little(0, 12)
            list += little(files.count, 4) + Array(name.utf8)
            files += [0x50, 0x4B, 3, 4, 20, 0] + little(0, 12) + sizes + little(0, 2)
            files += Array(name.utf8) + Array(content.utf8)
        }
        let end = little(0, 4) + little(entries.count, 2) + little(entries.count, 2)
        return files + list + [0x50, 0x4B, 5, 6] + end + little(list.count, 4) + little(files.count, 4) + [0, 0]
    }

    /// A compound file whose directory names one stream.
    static func compound(_ stream: String) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 2048)
        bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        bytes[30] = 9
        bytes[48] = 1
        for (entry, name) in ["Root Entry", stream].enumerated() {
            let at = 1024 + entry * 128
            for (offset, unit) in name.utf16.enumerated() { bytes[at + offset * 2] = UInt8(unit) }
            bytes[at + 64] = UInt8(name.utf16.count * 2 + 2)
        }
        return bytes
    }

    static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    static let docx = zip([("[Content_Types].xml", "<x/>"), ("word/document.xml", "<w/>")])

    static let samples: [(FileKind, [UInt8])] = [
        (.pdf, Array("%PDF-1.7\n…".utf8)), (.png, png), (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]),
        (.gif, Array("GIF89a..".utf8)), (.webp, Array("RIFF....WEBPVP8 ".utf8)), (.tiff, [0x49, 0x49, 0x2A, 0, 8]),
        (.rtf, Array("{\\rtf1 x}".utf8)), (.docx, docx),
        (.xlsx, zip([("[Content_Types].xml", ""), ("xl/workbook.xml", "")])),
        (.pptx, zip([("[Content_Types].xml", ""), ("ppt/presentation.xml", "")])),
        (.odt, zip([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")])),
        (.ods, zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "")])),
        (.zip, zip([("a.txt", "x")])), (.doc, compound("WordDocument")), (.xls, compound("Workbook")),
        (.ppt, compound("PowerPoint Document")), (.unknown, compound("Other")),
        (.text, Array("Thông báo kết luận\n".utf8)), (.text, [0xEF, 0xBB, 0xBF] + Array("x".utf8)),
        (.legacyText, Array("Th".utf8) + [0xAB] + Array("ng b".utf8) + [0xB8] + Array("o k".utf8) + [0xD5, 0x74]),
        (.html, Array("  <!DOCTYPE html><p>".utf8)), (.html, Array("<!-- x --><script>".utf8)),
        (.html, Array("Hello <script>alert(1)</script>".utf8)),
        (.svg, Array("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)),
        (.xml, Array("<?xml version=\"1.0\"?><a/>".utf8)), (.unknown, []), (.unknown, [0, 1, 2, 3]),
    ]

    @Test(arguments: samples)
    func `content tells the kind`(kind: FileKind, bytes: [UInt8]) {
        let inspection = FileInspection(bytes: bytes)
        #expect(inspection.kind == kind)
        #expect(inspection.concerns.isEmpty)
    }

    @Test func `only pictures and PDF are shown in place, and only when nothing is odd`() {
        let inline = Self.samples.filter { FileInspection(bytes: $0.1).mayShowInline }.map(\.0)
        #expect(Set(inline) == [.pdf, .png, .jpeg, .gif, .webp])
        #expect(FileInspection(bytes: Self.png, name: "a.html").mayShowInline == false)
    }

    @Test(arguments: [
        ("a.png", false), ("A.PNG", false), ("a.pdf", true), ("a.png.exe", true), ("a", false), ("a.xyz", false),
        ("a.", false), ("a.html", true),
    ])
    func `a name that says otherwise is noticed`(name: String, disagrees: Bool) {
        #expect(FileInspection(bytes: Self.png, name: name).concerns.contains(.nameDisagrees) == disagrees)
    }

    @Test func `a pdf of nothing known is a lie too`() {
        #expect(FileInspection(bytes: [0, 1, 2], name: "a.pdf").concerns == [.nameDisagrees])
        #expect(FileInspection(bytes: Array("MZ".utf8), name: "a.jpg").concerns == [.nameDisagrees])
    }

    @Test func `files that are two things at once are noticed`() {
        let pdf = Array("%PDF-1.4 ".utf8)
        #expect(FileInspection(bytes: Self.png + pdf).concerns == [.secondKind])
        #expect(FileInspection(bytes: [0, 0, 0] + pdf).kind == .pdf)
        #expect(FileInspection(bytes: [0, 0, 0] + pdf).concerns == [.secondKind])
        #expect(FileInspection(bytes: Self.png + Self.docx).concerns == [.archiveInside])
        #expect(FileInspection(bytes: pdf + Self.docx).concerns == [.archiveInside])
        #expect(FileInspection(bytes: Self.png + Array("<ScRiPt>alert(1)</script>".utf8)).concerns == [.markupInside])
        #expect(FileInspection(bytes: Array("GIF89a=1;/*<?php x".utf8)).concerns == [.markupInside])
    }

    @Test func `macros are noticed`() {
        let bytes = Self.zip([
            ("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", ""),
        ])
        #expect(FileInspection(bytes: bytes, name: "a.docx").concerns == [.macros])
    }

    @Test func `text cut inside a letter is still text`() {
        let long = Array(String(repeating: "ữ", count: 30_000).utf8)
        #expect(FileInspection(bytes: long).kind == .text)
        #expect(FileInspection(bytes: Array(long.dropLast())).kind == .text)
    }

    @Test func `noise never breaks the reading`() {
        var generator = SystemRandomNumberGenerator()
        for (_, sample) in Self.samples where !sample.isEmpty {
            for _ in 0..<200 {
                var bytes = sample
                for _ in 0..<4 { bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255) }
                _ = FileInspection(bytes: Array(bytes.prefix(Int.random(in: 0...bytes.count))), name: "x.docx")
            }
        }
    }
}

/// Files that harm who opens them.
struct FileDangerTests {
    private static let pdf = Array("%PDF-1.7\n1 0 obj\n<< >>\nendobj\nstartxref\n0\n%%EOF\n".utf8)
    private static let png = FileInspectionTests.png + Array("....IEND....".utf8)

    private static func pdf(with words: String) -> [UInt8] {
        Array("%PDF-1.7\n\(words)\n%%EOF\n".utf8)
    }

    /// An archive whose only entry claims an unpacked size.
    private static func bomb(_ size: UInt32) -> [UInt8] {
        var bytes = FileInspectionTests.zip([("a.txt", "x")])
        let sign: [UInt8] = [0x50, 0x4B, 1, 2]
        let list = bytes.indices.first { bytes[$0...].starts(with: sign) } ?? 0
        for place in 0..<4 { bytes[list + 24 + place] = UInt8(size >> UInt32(place * 8) & 255) }
        return bytes
    }

    @Test func `an ordinary file is no danger`() {
        let ordinary: [[UInt8]] = [
            Self.pdf, Self.png, FileInspectionTests.docx, Array("{\\rtf1 x}".utf8), Array("Thông báo".utf8),
            FileInspectionTests.zip([("a.pdf", "x"), ("b.docx", "y")]), FileInspectionTests.compound("WordDocument"),
            [],
            Self.pdf(with: "/JavaScripts /Launcher"), Self.bomb(99 << 20),
        ]
        for bytes in ordinary { #expect(FileInspection.dangers(bytes: bytes) == []) }
    }

    @Test func `what hides another file, runs commands, unpacks to gigabytes, is cut off or locked is told`() {
        let odd: [(FileDanger, [UInt8])] = [
            (.hidesAnother, Self.pdf + FileInspectionTests.docx), (.hidesAnother, Self.png + Self.pdf),
            (.hidesAnother, Self.png + Array("<script>".utf8)),
            (.runsCommands, Self.pdf(with: "/S /JavaScript /JS (x)")),
            (.runsCommands, Self.pdf(with: "/Type/Action/S/Launch/F(cmd)")), (.runsCommands, Array("<html>".utf8)),
            (.runsCommands, Array("<svg><script/></svg>".utf8)),
            (.runsCommands, Array("{\\rtf1{\\object\\objemb{\\*\\objdata 01}}}".utf8)),
            (.unpacksTooLarge, Self.bomb(2 << 30)), (.unpacksTooLarge, Self.bomb(200 << 20)),
            (.unpacksTooLarge, FileInspectionTests.zip([("a/b.ZIP", "x")])), (.cutOff, Array("%PDF-1.7\n1 0 obj".utf8)),
            (.cutOff, FileInspectionTests.png), (.cutOff, Array("{\\rtf1 x".utf8)),
            (.locked, FileInspectionTests.compound("EncryptedPackage")),
        ]
        for (danger, bytes) in odd {
            #expect(
                FileInspection.dangers(bytes: bytes).contains(danger),
                "\(danger) \(String(decoding: bytes.prefix(40), as: UTF8.self))")
        }
    }

    @Test func `a command is found wherever it stands in a large file`() {
        let filler = [UInt8](repeating: 32, count: (1 << 20) - 4)
        let bytes =
            Array("%PDF-".utf8) + filler.dropFirst(5) + Array("/JavaScript ".utf8) + filler + Array("%%EOF".utf8)
        #expect(FileInspection.dangers(bytes: bytes) == [.runsCommands])
    }
}
