// SPDX-License-Identifier: AGPL-3.0-or-later

/// Tells a file's kind by its bytes.
struct Sniffer<Source: ByteSource> {
    let source: Source
    private let head: [UInt8]
    lazy var directory = ZipDirectory(source)

    init(_ source: Source) {
        self.source = source
        head = source.read(0, 65_536)
    }

    mutating func kind() -> FileKind {
        if let kind = magic() { return kind }
        if head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6]) { return archive() }
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return OLEDirectory(source).kind }
        if let kind = TextSniffer(head, isWhole: source.size <= head.count).kind { return kind }
        // Readers accept a PDF that begins late, and so must we, with a concern.
        return Bytes.index(of: "%PDF-", in: head.prefix(1024)) == nil ? .unknown : .pdf
    }

    mutating func concerns(of kind: FileKind, name: String?) -> Set<FileConcern> {
        var result: Set<FileConcern> = []
        if let name, disagrees(name, with: kind) { result.insert(.nameDisagrees) }
        if let late = Bytes.index(of: "%PDF-", in: head.prefix(1024)), kind != .pdf || late > 0 {
            if kind != .text && kind != .legacyText { result.insert(.secondKind) }
        }
        if kind.isPicture, Bytes.containsMarkup(head.prefix(8192)) { result.insert(.markupInside) }
        if directory != nil, !kind.isArchive { result.insert(.archiveInside) }
        if let directory, kind.isArchive {
            if directory.first > 0 || !head.starts(with: [0x50, 0x4B]) { result.insert(.secondKind) }
            // OOXML keeps its macros in one part, OpenDocument in two folders.
            let hasMacros = directory.names.contains {
                $0.lowercased().hasSuffix("vbaproject.bin")
                    || ((kind == .odt || kind == .ods) && ($0.hasPrefix("Basic/") || $0.hasPrefix("Scripts/")))
            }
            if hasMacros { result.insert(.macros) }
        }
        return result
    }

    private func magic() -> FileKind? {
        if head.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if head.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if head.starts(with: Array("GIF87a".utf8)) || head.starts(with: Array("GIF89a".utf8)) { return .gif }
        if head.starts(with: Array("RIFF".utf8)), head.dropFirst(8).starts(with: Array("WEBP".utf8)) { return .webp }
        if head.starts(with: [0x49, 0x49, 0x2A, 0]) || head.starts(with: [0x4D, 0x4D, 0, 0x2A]) { return .tiff }
        if head.starts(with: Array("{\\rtf".utf8)) { return .rtf }
        return nil
    }

    /// An office document is an archive with known parts; OpenDocument tells its type in its first entry.
    private mutating func archive() -> FileKind {
        guard let directory else { return .zip }
        if head.count > 38, head.dropFirst(30).starts(with: Array("mimetype".utf8)) {
            let type = head.dropFirst(38)
            if type.starts(with: Array(FileKind.odt.mediaType.utf8)) { return .odt }
            if type.starts(with: Array(FileKind.ods.mediaType.utf8)) { return .ods }
        }
        guard directory.names.contains("[Content_Types].xml") else { return .zip }
        if directory.names.contains("word/document.xml") { return .docx }
        if directory.names.contains("xl/workbook.xml") { return .xlsx }
        if directory.names.contains("ppt/presentation.xml") { return .pptx }
        // The main part of a document may have another name: its folder tells.
        if directory.names.contains(where: { $0.hasPrefix("word/") }) { return .docx }
        if directory.names.contains(where: { $0.hasPrefix("xl/") }) { return .xlsx }
        return .zip
    }

    private func disagrees(_ name: String, with kind: FileKind) -> Bool {
        guard let dot = name.lastIndex(of: ".") else { return false }
        let ending = name[name.index(after: dot)...].lowercased()
        if kind.extensions.contains(ending) { return false }
        return FileKind.allCases.contains { $0.extensions.contains(ending) } || Bytes.runnable.contains(ending)
    }
}
