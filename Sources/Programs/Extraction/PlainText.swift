// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import VietnameseText

/// Decodes text files: UTF-8 with or without a mark, UTF-16 with one, or an old encoding that can be told by its letters.
enum PlainText {
    /// Reads the bytes of a text file; line ends become line feeds, everything else stays as it is.
    static func decode(_ data: Data) throws(ExtractionError) -> String {
        let bytes = [UInt8](data)
        let text: String
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            text = try utf8(bytes, from: 3)
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            text = try utf16(bytes, low: 0, high: 1)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            text = try utf16(bytes, low: 1, high: 0)
        } else {
            text = try utf8(bytes, from: 0)
        }
        guard text.utf8.contains(0x0D) else { return text }
        return String(
            decoding: Array(text.replacing("\r\n", with: "\n").utf8).map { $0 == 0x0D ? 0x0A : $0 }, as: UTF8.self)
    }

    private static func utf8(_ bytes: [UInt8], from start: Int) throws(ExtractionError) -> String {
        let content = bytes[start...]
        // A file with zero bytes is no text, though it may be valid UTF-8.
        if let zero = content.firstIndex(of: 0) { throw .notUnicode(offset: zero) }
        if let text = String(validating: content, as: UTF8.self) { return text }
        let shown = westernText(content)
        if OldEncoding.converting(shown).from != nil { return shown }
        throw .notUnicode(offset: start + validLength(content))
    }

    private static func utf16(_ bytes: [UInt8], low: Int, high: Int) throws(ExtractionError) -> String {
        guard bytes.count.isMultiple(of: 2) else { throw .notUnicode(offset: bytes.count - 1) }
        let units = stride(from: 2, to: bytes.count, by: 2).map { place in
            UInt16(bytes[place + low]) | UInt16(bytes[place + high]) << 8
        }
        guard let text = String(validating: units, as: UTF16.self), !text.utf8.contains(0) else {
            throw .notUnicode(offset: 2)
        }
        return text
    }

    /// How many bytes come before the first that is not UTF-8.
    private static func validLength(_ bytes: ArraySlice<UInt8>) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var length = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { length += UTF8.width(scalar) }
        return length
    }
}
