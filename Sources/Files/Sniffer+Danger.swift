// SPDX-License-Identifier: AGPL-3.0-or-later

/// Why a file should not be handed on to who opens it, as far as its bytes tell without unpacking anything.
public enum FileDanger: String, Sendable, Hashable, CaseIterable {
    /// It is two kinds of file at once, or markup stands in a picture.
    case hidesAnother
    /// It can run a script or a program when it is opened: a PDF with such actions, an RTF with objects, a web page.
    case runsCommands
    /// An archive that would unpack to far more than any document, or holds archives itself.
    case unpacksTooLarge
    /// Its end is missing.
    case cutOff
    /// An office document under a password: nobody could read it.
    case locked
}

extension FileInspection {
    /// Looks through a whole file on disk, however large, piece by piece; nil when it can't be read.
    public static func dangers(path: String) -> Set<FileDanger>? {
        guard let source = FileSource(path: path) else { return nil }
        var sniffer = Sniffer(source)
        return sniffer.dangers()
    }

    /// Looks through bytes at hand.
    static func dangers(bytes: [UInt8]) -> Set<FileDanger> {
        var sniffer = Sniffer(MemorySource(bytes: bytes))
        return sniffer.dangers()
    }
}

extension Sniffer {
    mutating func dangers() -> Set<FileDanger> {
        let kind = kind()
        var result: Set<FileDanger> = []
        if !concerns(of: kind, name: nil).isDisjoint(with: [.secondKind, .archiveInside, .markupInside]) {
            result.insert(.hidesAnother)
        }
        if kind == .unknown, OLEDirectory(source).isEnciphered { result.insert(.locked) }
        if let directory, kind.isArchive {
            let isNested = kind == .zip && directory.holdsArchives
            if isNested || directory.unpacksTooLarge(from: source.size) { result.insert(.unpacksTooLarge) }
        }
        if runsCommands(kind) { result.insert(.runsCommands) }
        if let end = Self.end(of: kind), !tail(4096, contains: end) { result.insert(.cutOff) }
        return result
    }

    private func runsCommands(_ kind: FileKind) -> Bool {
        switch kind {
        case .pdf: contains(Self.pdfOrders)
        case .rtf: contains(["\\objdata", "\\objemb", "\\objocx", "\\objautlink"])
        case .html, .svg: true
        default: false
        }
    }

    /// Words of which one stands at the end of every whole file of a kind.
    private static func end(of kind: FileKind) -> [String]? {
        switch kind {
        case .pdf: ["%%EOF", "startxref"]
        case .png: ["IEND"]
        case .rtf: ["}"]
        default: nil
        }
    }

    /// Names of PDF actions that run something: a script, a program, another file.
    private static var pdfOrders: [String] { ["/JavaScript", "/Launch"] }

    /// Whether any of some words stands anywhere in the file, read piece by piece.
    private func contains(_ words: [String]) -> Bool {
        let words = words.map { Array($0.utf8) }
        let overlap = words.map(\.count).max() ?? 0
        var at = 0
        while at < source.size {
            let piece = source.read(at, 1 << 20)
            guard !piece.isEmpty else { return false }
            if words.contains(where: { Self.stands($0, in: piece) }) { return true }
            at += max(1, piece.count - overlap)
            if piece.count <= overlap { return false }
        }
        return false
    }

    /// Whether a word stands in some bytes as a whole name: "/JavaScript" is not in "/JavaScripts".
    private static func stands(_ word: [UInt8], in bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while let place = Bytes.index(of: word, in: rest) {
            let after = place + word.count
            guard let last = word.last, isLetter(last), after < bytes.count, isLetter(bytes[after]) else { return true }
            rest = bytes[after...]
        }
        return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

    private func tail(_ count: Int, contains words: [String]) -> Bool {
        let end = source.read(max(0, source.size - count), count)
        return words.contains { Bytes.index(of: $0, in: end[...]) != nil }
    }
}
