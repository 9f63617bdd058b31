// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation
import Testing

/// A file somebody hands in, and why it is not taken: as evidence, and as a document to be read.
struct UploadCase: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let asEvidence: Refusal
    let asDocument: Refusal

    init(_ name: String, _ bytes: [UInt8], asEvidence: Refusal, asDocument: Refusal) {
        self.name = name
        self.bytes = bytes
        self.asEvidence = asEvidence
        self.asDocument = asDocument
    }

    /// A file that is refused for the same reason whatever it is for.
    init(_ name: String, _ bytes: [UInt8], _ refusal: FileRefusal) {
        self.init(
            name, bytes, asEvidence: .document(.file(refusal, name: name, isEvidence: true)),
            asDocument: .document(.file(refusal, name: name, isEvidence: false)))
    }

    init(_ name: String, _ text: String, _ refusal: FileRefusal) { self.init(name, Array(text.utf8), refusal) }

    var testDescription: String { name }
}

/// Files as attackers and accidents make them; none of them harms when it is only stored.
enum UploadCorpus {
    static let cases: [UploadCase] = polyglots + commands + archives + broken

    private static let polyglots = [
        UploadCase("pdf-va-zip.pdf", pdf("") + docx(document: "<w:document/>"), .hidesAnother),
        UploadCase("zip-truoc-pdf.pdf", docx(document: "<w:document/>") + pdf(""), .hidesAnother),
        UploadCase("anh-co-script.png", png + Array("<script>alert(1)</script>IEND".utf8), .hidesAnother),
        UploadCase("anh-php.gif", "GIF89a=1;/*<?php system($_GET['c']); ?>", .hidesAnother),
        UploadCase("anh-va-zip.png", png + Array("IEND".utf8) + zip([("a.txt", "a")]), .hidesAnother),
        UploadCase("trang.png", "<!DOCTYPE html><script>alert(1)</script>", .runsCommands),
        UploadCase("trang.txt", "Báo cáo\n<script>alert(document.cookie)</script>", .runsCommands),
        UploadCase("trang.html", "<html><body>Báo cáo</body></html>", .runsCommands),
        UploadCase("hinh.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", .runsCommands),
    ]

    private static let commands = [
        UploadCase("lenh.pdf", pdf("<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>"), .runsCommands),
        UploadCase("chay.pdf", pdf("<< /S /Launch /F (cmd.exe) >>"), .runsCommands),
        UploadCase("lenh-an.pdf", pdf("<< /OpenAction << /S /J#61vaScript /JS (1) >> >>"), .runsCommands),
        UploadCase("chay-an.pdf", pdf("<< /S /#4c#61u#6Ech /F (cmd.exe) >>"), .runsCommands),
        UploadCase(
            "macro.docm", docx(document: "<w:document/>", more: [("word/vbaProject.bin", "x")]), .macros),
        UploadCase(
            "macro-doi-ten.docx", docx(document: "<w:document/>", more: [("word/vbaProject.bin", "x")]), .macros),
        UploadCase(
            "macro.xlsm", zip([("[Content_Types].xml", ""), ("xl/workbook.xml", ""), ("xl/vbaProject.bin", "x")]),
            asEvidence: .document(.file(.macros, name: "macro.xlsm", isEvidence: true)),
            asDocument: .document(.file(.macros, name: "macro.xlsm", isEvidence: false))),
        UploadCase("vat.rtf", "{\\rtf1{\\object\\objemb{\\*\\objdata 0105000002}}}", .runsCommands),
        UploadCase("lien-ket.rtf", "{\\rtf1{\\object\\objautlink{\\*\\objdata 01}}}", .runsCommands),
        UploadCase(
            "mau-ngoai.docx",
            docx(
                document: "<w:document/>",
                more: [
                    (
                        "word/_rels/settings.xml.rels",
                        "<Relationships><Relationship Type=\"x/attachedTemplate\" Target=\"http://x.test/a.dotm\" "
                            + "TargetMode=\"External\"/></Relationships>"
                    )
                ]), .runsCommands),
    ]

    private static let archives = [
        UploadCase("bom.docx", docx(document: "<w:document/>", claiming: 0xFFFF_0000), .unpacksTooLarge),
        UploadCase("bom-nho.docx", docx(document: "<w:document/>", claiming: 200 << 20), .unpacksTooLarge),
        UploadCase(
            "cuoi-ty-lan.docx",
            docx(
                document: "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;\">]><w:document>&c;</w:document>"), .declaresEntities),
        UploadCase(
            "thuc-the-ngoai.docx",
            docx(
                document: "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document>&x;</w:document>"),
            .declaresEntities),
        UploadCase(
            "thuc-the-o-quan-he.docx",
            docx(document: "<w:document/>", more: [("_rels/.rels", "<!DOCTYPE r SYSTEM \"http://x.test/r.dtd\"><R/>")]),
            .declaresEntities),
        UploadCase("khoa.docx", enciphered, .locked),
        UploadCase("khoa.pdf", lockedPDF, .locked),
    ]

    private static let broken = [
        UploadCase("cut.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog", .cutOff),
        UploadCase("cut.png", png, .cutOff),
        UploadCase("cut.rtf", "{\\rtf1 Bao cao", .cutOff),
        UploadCase(
            "cut.docx", Array(docx(document: "<w:document/>").prefix(60)),
            asEvidence: .document(.evidenceNameDisagrees(name: "cut.docx")), asDocument: .document(.documentDamaged)),
        UploadCase(
            "rong.docx", [], asEvidence: .document(.evidenceIsEmpty(name: "rong.docx")),
            asDocument: .document(.documentEmpty)),
        UploadCase(
            "chuong-trinh.pdf", Array("MZ\u{0}\u{1}\u{2}".utf8),
            asEvidence: .document(.evidenceIsNoDocument(name: "chuong-trinh.pdf")),
            asDocument: .document(.documentDamaged)),
        UploadCase(
            "sai-duoi.docx", Array("Thông báo kết luận".utf8),
            asEvidence: .document(.evidenceNameDisagrees(name: "sai-duoi.docx")),
            asDocument: .document(.documentDamaged)),
    ]

    static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)

    private static func pdf(_ words: String) -> [UInt8] {
        Array("%PDF-1.7\n1 0 obj\n\(words.isEmpty ? "<< >>" : words)\nendobj\nstartxref\n0\n%%EOF\n".utf8)
    }

    /// A PDF enciphered for a password nobody has.
    private static var lockedPDF: [UInt8] {
        let key = String(repeating: "A1", count: 32)
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>",
            "<< /Filter /Standard /V 1 /R 2 /P -4 /O <\(key)> /U <\(key)> >>",
        ]
        var text = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = text.utf8.count
        let rows = places.map { place in
            String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n"
        }
        text += "xref\n0 4\n0000000000 65535 f \n" + rows.joined()
        text += "trailer << /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<\(key)> <\(key)>] >>\nstartxref\n\(table)\n%%EOF\n"
        return Array(text.utf8)
    }

    /// A compound file that holds an enciphered package, as Office saves a document under a password.
    private static var enciphered: [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 2048)
        bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        bytes[30] = 9
        bytes[48] = 1
        for (entry, name) in ["Root Entry", "EncryptedPackage"].enumerated() {
            let at = 1024 + entry * 128
            for (offset, unit) in name.utf16.enumerated() { bytes[at + offset * 2] = UInt8(unit) }
            bytes[at + 64] = UInt8(name.utf16.count * 2 + 2)
        }
        return bytes
    }

    private static func docx(
        document: String, more: [(String, String)] = [], claiming size: Int? = nil
    ) -> [UInt8] {
        zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", document)] + more, claiming: size)
    }

    /// An archive of stored entries; `claiming` makes its first entry lie about its size.
    static func zip(_ entries: [(String, String)], claiming size: Int? = nil) -> [UInt8] {
        func little(_ number: Int, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
        var (files, list): ([UInt8], [UInt8]) = ([], [])
        for (index, (name, content)) in entries.enumerated() {
            let bytes = Array(content.utf8)
            let unpacked = index == 0 ? size ?? bytes.count : bytes.count
            let sizes =
                little(Int(checksum(bytes)), 4) + little(bytes.count, 4) + little(unpacked, 4)
                + little(name.utf8.count, 2)
            list += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + little(0, 8) + sizes + little(0, 12)
            list += little(files.count, 4) + Array(name.utf8)
            files += [0x50, 0x4B, 3, 4, 20, 0] + little(0, 8) + sizes + little(0, 2)
            files += Array(name.utf8) + bytes
        }
        let end = little(0, 4) + little(entries.count, 2) + little(entries.count, 2)
        return files + list + [0x50, 0x4B, 5, 6] + end + little(list.count, 4) + little(files.count, 4) + [0, 0]
    }

    /// CRC-32, as zip archives have it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
