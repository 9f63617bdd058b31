// SPDX-License-Identifier: AGPL-3.0-or-later

/// Why a file should not be handed on to who opens it, as far as its bytes tell without unpacking anything.
public enum FileDanger: String, Sendable, Hashable, CaseIterable {
    /// It is two kinds of file at once, or markup stands in a picture.
    case hidesAnother
    /// It can run a script or a program when it is opened: a PDF with such actions, an RTF with objects, a web page.
    case runsCommands
    /// An office document with macros, which may run when it is opened.
    case macros
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
        let concerns = concerns(of: kind, name: nil)
        if !concerns.isDisjoint(with: [.secondKind, .archiveInside, .markupInside]) { result.insert(.hidesAnother) }
        if concerns.contains(.macros) { result.insert(.macros) }
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
        case .pdf: contains(Self.pdfOrders, areNames: true)
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
    ///
    /// The names of a PDF may be written with their letters as numbers, `/J#61vaScript` (ISO 32000-1, 7.3.5).
    private func contains(_ words: [String], areNames: Bool = false) -> Bool {
        let words = words.map { Array($0.utf8) }
        let overlap = (words.map(\.count).max() ?? 0) * (areNames ? 3 : 1)
        var at = 0
        while at < source.size {
            let piece = source.read(at, 1 << 20)
            guard !piece.isEmpty else { return false }
            if words.contains(where: { Self.stands($0, in: piece) }) { return true }
            if areNames, piece.contains(0x23) {
                let plain = Self.spelledOut(piece)
                if words.contains(where: { Self.stands($0, in: plain) }) { return true }
            }
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

    /// Bytes with every `#` and two hexadecimal digits as the byte they stand for.
    private static func spelledOut(_ bytes: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if bytes[at] == 0x23, at + 2 < bytes.count, let high = digit(bytes[at + 1]), let low = digit(bytes[at + 2])
            {
                plain.append(high << 4 | low)
                at += 3
            } else {
                plain.append(bytes[at])
                at += 1
            }
        }
        return plain
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

    private func tail(_ count: Int, contains words: [String]) -> Bool {
        let end = source.read(max(0, source.size - count), count)
        return words.contains { Bytes.index(of: $0, in: end[...]) != nil }
    }
}
