// SPDX-License-Identifier: AGPL-3.0-or-later

/// Walks over the tags and texts of an XML part as bytes: nothing is expanded, so no part can grow by being read.
struct XMLPieces: Sequence, IteratorProtocol {
    enum Piece {
        case opening(Tag)
        case closing(Substring)
        case text(ArraySlice<UInt8>)
        /// Declarations, comments and the like.
        case other(ArraySlice<UInt8>)
    }

    /// A tag that opens an element.
    struct Tag {
        let bytes: ArraySlice<UInt8>
        /// The name without its prefix.
        let name: Substring
        var isEmpty: Bool { bytes.dropLast().last == UInt8(ascii: "/") }

        /// The value of an attribute, whatever its prefix.
        subscript(attribute: String) -> String? {
            let parts = String(decoding: bytes, as: UTF8.self).split(separator: "\"", omittingEmptySubsequences: false)
            for index in stride(from: 0, to: parts.count - 1, by: 2) {
                let name = parts[index].split(whereSeparator: \.isWhitespace).last?.split(separator: ":").last
                if name?.dropLast() == attribute[...], name?.last == "=" { return XMLPieces.text(of: parts[index + 1]) }
            }
            return nil
        }
    }

    private let bytes: ArraySlice<UInt8>
    private var place: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes[...]
        place = bytes.startIndex
    }

    mutating func next() -> (piece: Piece, bytes: ArraySlice<UInt8>)? {
        guard place < bytes.endIndex else { return nil }
        let start = place
        guard bytes[start] == UInt8(ascii: "<") else {
            place = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
            return (.text(bytes[start..<place]), bytes[start..<place])
        }
        place = end(of: start)
        let whole = bytes[start..<place]
        guard let sign = whole.dropFirst().first, sign != UInt8(ascii: "!"), sign != UInt8(ascii: "?") else {
            return (.other(whole), whole)
        }
        let isClosing = sign == UInt8(ascii: "/")
        let words = String(
            decoding: whole.dropFirst(isClosing ? 2 : 1).prefix { !" \t\r\n/>".utf8.contains($0) }, as: UTF8.self)
        let name = words.split(separator: ":").last ?? ""
        return (isClosing ? .closing(name) : .opening(Tag(bytes: whole, name: name)), whole)
    }

    /// Where a tag ends; a ">" between quotes does not end it.
    private func end(of start: Int) -> Int {
        var quote: UInt8?
        var at = start + 1
        while at < bytes.endIndex {
            let byte = bytes[at]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return at + 1
            }
            at += 1
        }
        return bytes.endIndex
    }

    /// The characters a text stands for: the five names of XML, and numbers.
    static func text(of raw: some StringProtocol) -> String {
        guard raw.utf8.contains(UInt8(ascii: "&")) else { return String(raw) }
        var out = ""
        var rest = raw[...]
        while let sign = rest.firstIndex(of: "&") {
            out += rest[..<sign]
            let after = rest[rest.index(after: sign)...]
            guard let close = after.prefix(10).firstIndex(of: ";"), let letter = character(after[..<close]) else {
                out += "&"
                rest = after[...]
                continue
            }
            out.unicodeScalars.append(letter)
            rest = after[after.index(after: close)...]
        }
        return out + rest
    }

    private static func character(_ name: some StringProtocol) -> Unicode.Scalar? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        default:
            name.hasPrefix("#x") || name.hasPrefix("#X")
                ? UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
                : name.hasPrefix("#") ? UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) : nil
        }
    }

    /// A text as it may stand between tags.
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
