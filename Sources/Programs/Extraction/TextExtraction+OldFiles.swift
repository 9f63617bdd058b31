// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import VietnameseText

/// Files of before Unicode: `.doc` and `.rtf`, and text whose letters are drawn by .Vn or VNI fonts.
///
/// pandoc tells nothing of fonts, and of a heading in .VnTimeH, typed in small letters, only the font knows that it is in
/// capitals. So a Word document is rewritten run by run before pandoc sees it; `.doc`, `.rtf` and `.odt` become Word
/// documents through LibreOffice, which keeps the names of fonts. What is left (PDF, plain text, a document whose fonts were
/// changed afterwards) is told by its letters, line by line.
extension TextExtraction {
    /// The most a part of running text may unpack to.
    private static let largestPart = 32 << 20

    /// Reads a `.docx`.
    func fromWord(_ path: String) async throws(ExtractionError) -> ExtractedText {
        guard let (copy, encoding) = try withoutOldFonts(path) else {
            return try await fromPackage(path, format: "docx", part: "word/document.xml").inUnicode
        }
        defer { try? FileManager.default.removeItem(atPath: copy) }
        var found = try await fromPackage(copy, format: "docx", part: "word/document.xml").inUnicode
        found.encoding = encoding
        return found
    }

    /// Reads a `.doc` or `.rtf`.
    func fromOldOffice(_ path: String, magic: [UInt8]) async throws(ExtractionError) -> ExtractedText {
        guard let head = FileHandle(forReadingAtPath: path) else { throw .unreadable }
        let bytes = (try? head.read(upToCount: magic.count)) ?? nil
        try? head.close()
        guard let bytes, bytes.elementsEqual(magic) else { throw .damaged }
        return try await throughOffice(path)
    }

    /// Reads an `.odt`; through LibreOffice where its fonts matter.
    func fromOpenDocument(_ path: String) async throws(ExtractionError) -> ExtractedText {
        let listed = ZipDirectory(try contents(path))
        let isBounded = listed.map { $0.unpackedSize <= ZipDirectory.largestUnpacked } ?? false
        let parts = ["content.xml", "styles.xml"].compactMap { name in
            isBounded ? ZipParts.read(name, of: path, atMost: Self.largestPart) : nil
        }
        guard parts.contains(where: Self.namesOldFonts), toolbox.has(.soffice) else {
            return try await fromPackage(path, format: "odt", part: "content.xml").inUnicode
        }
        return try await throughOffice(path)
    }

    static let oleMagic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    static let rtfMagic: [UInt8] = Array("{\\rtf".utf8)

    /// Whether a part names a font of before Unicode: a quoted name that begins with ".Vn" or "VNI-".
    private static func namesOldFonts(_ part: [UInt8]) -> Bool {
        let beginnings: [[UInt8]] = [".vn", "vni-", "vni "].map { Array($0.utf8) }
        for (place, byte) in part.enumerated() where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            let next = part[(place + 1)...].prefix(4).map { (65...90).contains($0) ? $0 + 32 : $0 }
            if beginnings.contains(where: { next.starts(with: $0) }) { return true }
        }
        return false
    }

    private func throughOffice(_ path: String) async throws(ExtractionError) -> ExtractedText {
        let limits = Limits(time: .seconds(90), memory: 3 << 30, output: 64 << 20)
        let command = Command(
            .soffice,
            [
                .ownFolder("-env:UserInstallation=file://", "/ho-so"), "--headless", "--norestore", "--convert-to",
                "docx", "--outdir", "ket-qua", .file(path: path),
            ], limits: limits, results: "ket-qua", isDesktopProgram: true)
        let output = try await run(command)
        let made = FileManager.default.temporaryDirectory.appendingPathComponent("nenep-\(UUID().uuidString).docx").path
        guard
            FileManager.default.createFile(
                atPath: made, contents: Data(output.bytes), attributes: [.posixPermissions: 0o600])
        else { throw .unreadable }
        defer { try? FileManager.default.removeItem(atPath: made) }
        var found = try await fromWord(made)
        found.method = .libreOffice
        return found
    }

    /// A copy of a Word document whose texts in old fonts are in Unicode; nil when it has none.
    private func withoutOldFonts(_ path: String) throws(ExtractionError) -> (path: String, encoding: OldEncoding)? {
        // What claims to unpack to too much is refused where it is read, unopened.
        guard let listed = ZipDirectory(try contents(path)), listed.unpackedSize <= ZipDirectory.largestUnpacked else {
            return nil
        }
        let part = { (name: String) in ZipParts.read(name, of: path, atMost: Self.largestPart) }
        let styles = part("word/styles.xml") ?? []
        guard let document = part("word/document.xml"),
            [document, styles].contains(where: Self.namesOldFonts)
        else { return nil }
        let fonts = WordFonts(styles: styles)
        let main = WordText(document, fonts: fonts)
        guard let encoding = main.encoding else { return nil }
        var parts = ["word/document.xml": main.bytes]
        for name in ["word/footnotes.xml", "word/endnotes.xml"] {
            if let notes = part(name) { parts[name] = WordText(notes, fonts: fonts).bytes }
        }
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("nenep-\(UUID().uuidString)").path
        guard ZipParts.copy(path, to: copy, replacing: parts) else {
            try? FileManager.default.removeItem(atPath: copy)
            return nil
        }
        return (copy, encoding)
    }
}

extension ExtractedText {
    /// The same in Unicode, where its letters tell that they are in an old encoding.
    var inUnicode: ExtractedText {
        let converted = OldEncoding.converting(text)
        guard let encoding = converted.from else { return self }
        var same = self
        same.text = converted.text
        same.encoding = encoding
        return same
    }
}
