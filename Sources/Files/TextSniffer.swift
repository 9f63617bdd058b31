// SPDX-License-Identifier: AGPL-3.0-or-later

/// Tells kinds of text by the first bytes.
struct TextSniffer {
    let kind: FileKind?

    /// Looks at the head of a file; `isWhole` when there is nothing after it.
    init(_ head: [UInt8], isWhole: Bool) {
        var bytes = head[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        let isPlain = bytes.allSatisfy { $0 >= 32 || $0 == 9 || $0 == 10 || $0 == 12 || $0 == 13 }
        if let markup = Self.markup(bytes) {
            kind = markup
        } else if isPlain, !head.isEmpty, Self.isUTF8(bytes, isWhole: isWhole) {
            kind = .text
        } else if Self.looksLikeLegacyText(bytes) {
            kind = .legacyText
        } else {
            kind = nil
        }
    }

    /// Markup a browser would recognise, as early as a browser would.
    private static func markup(_ bytes: ArraySlice<UInt8>) -> FileKind? {
        let start = Bytes.lowercased(bytes.prefix(4096).drop { $0 <= 32 })
        let isXML = start.starts(with: Array("<?xml".utf8))
        guard start.first == UInt8(ascii: "<") || Bytes.containsMarkup(start.prefix(1024)) else { return nil }
        if Bytes.index(of: "<svg", in: start[...]) != nil { return .svg }
        for word in ["<!doctype html", "<html", "<head", "<body", "<script", "<iframe"]
        where Bytes.index(of: word, in: start.prefix(1024)) != nil {
            return .html
        }
        return isXML ? .xml : nil
    }

    private static func isUTF8(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
        if String(validating: bytes, as: UTF8.self) != nil { return true }
        guard !isWhole else { return false }
        // The head may end inside a character.
        return (1...3).contains { cut in String(validating: bytes.dropLast(cut), as: UTF8.self) != nil }
    }

    /// Letters of one byte each: TCVN3 uses even low control codes for capital letters, but never NUL.
    private static func looksLikeLegacyText(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard !bytes.isEmpty, !bytes.contains(0) else { return false }
        let ordinary = bytes.count { (32...126).contains($0) || $0 == 10 || $0 == 13 || $0 == 9 }
        let control = bytes.count { $0 < 32 && $0 != 10 && $0 != 13 && $0 != 9 }
        return ordinary * 10 >= bytes.count * 6 && control * 50 <= bytes.count
    }
}
