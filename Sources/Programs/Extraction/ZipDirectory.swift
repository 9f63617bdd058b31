// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// The table of contents of a zip archive, read without unpacking anything.
///
/// It says what the archive claims to unpack to, so that a bomb is refused before any program opens it; an archive that
/// lies meets the reader's limits on memory and time.
struct ZipDirectory {
    /// The most a document may claim to unpack to, pictures included.
    static let largestUnpacked = 256 << 20

    private(set) var names: Set<String> = []
    private(set) var unpackedSize = 0

    /// Reads the table; nil when the bytes are no plain zip archive (split, 64-bit or broken ones included).
    init?(_ data: Data) {
        let bytes = [UInt8](data)
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), let end = ZipDirectory.endRecord(in: bytes) else {
            return nil
        }
        let count = ZipDirectory.number(bytes, at: end + 10, length: 2)
        var place = ZipDirectory.number(bytes, at: end + 16, length: 4)
        guard count > 0, count < 10_000 else { return nil }
        for _ in 0..<count {
            guard place + 46 <= end, bytes[place...].starts(with: [0x50, 0x4B, 0x01, 0x02]) else { return nil }
            let nameLength = ZipDirectory.number(bytes, at: place + 28, length: 2)
            let extraLength = ZipDirectory.number(bytes, at: place + 30, length: 2)
            let commentLength = ZipDirectory.number(bytes, at: place + 32, length: 2)
            guard place + 46 + nameLength <= end else { return nil }
            unpackedSize += ZipDirectory.number(bytes, at: place + 24, length: 4)
            names.insert(String(decoding: bytes[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self))
            place += 46 + nameLength + extraLength + commentLength
        }
    }

    /// Finds the record that ends an archive, looking from behind since a comment may follow it.
    private static func endRecord(in bytes: [UInt8]) -> Int? {
        var place = bytes.count - 22
        let stop = max(0, place - 65_535)
        while place >= stop {
            if bytes[place] == 0x50, bytes[place...].starts(with: [0x50, 0x4B, 0x05, 0x06]) { return place }
            place -= 1
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], at place: Int, length: Int) -> Int {
        (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}
