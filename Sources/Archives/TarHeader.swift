// SPDX-License-Identifier: AGPL-3.0-or-later

/// The 512 bytes before each file of a tar archive (POSIX ustar; sizes from 8 GiB on as GNU tar writes them).
struct TarHeader: Equatable {
    static let size = 512

    var name: String
    /// Bytes.
    var size: Int
    /// Seconds since 1970 UTC.
    var modified: Int64

    init(name: String, size: Int, modified: Int64) {
        self.name = name
        self.size = size
        self.modified = modified
    }

    var block: [UInt8] {
        var block = [UInt8](repeating: 0, count: Self.size)
        func put(_ bytes: some Collection<UInt8>, at offset: Int) {
            block.replaceSubrange(offset..<offset + bytes.count, with: bytes)
        }
        func put(_ number: Int64, at offset: Int, width: Int) {
            let digits = String(number, radix: 8)
            put((String(repeating: "0", count: width - 1 - digits.utf8.count) + digits).utf8, at: offset)
        }
        put(name.utf8, at: 0)
        put(0o600, at: 100, width: 8)
        put(0, at: 108, width: 8)
        put(0, at: 116, width: 8)
        if size < 1 << 33 {
            put(Int64(size), at: 124, width: 12)
        } else {
            put((0..<8).map { UInt8(truncatingIfNeeded: size >> (56 - 8 * $0)) }, at: 128)
            block[124] = 0x80
        }
        put(max(0, modified), at: 136, width: 12)
        block[156] = 0x30
        put("ustar\0".utf8, at: 257)
        put("00".utf8, at: 263)
        put("root".utf8, at: 265)
        put("root".utf8, at: 297)
        let sum = String(Self.sum(block), radix: 8)
        put((String(repeating: "0", count: 6 - sum.utf8.count) + sum + "\0 ").utf8, at: 148)
        return block
    }

    /// Reads a header such as ``block`` makes it; anything else is strange.
    init(_ block: [UInt8]) throws(ArchiveError) {
        guard block.count == Self.size, Self.number(block[148..<156]) == Self.sum(block) else {
            throw .strange("a broken header")
        }
        name = Self.text(block[0..<100])
        guard block[257..<263].elementsEqual("ustar\0".utf8) else { throw .strange("no ustar header: \(name)") }
        guard block[156] == 0x30, block[157] == 0 else { throw .strange("no plain file: \(name)") }
        guard block[345] == 0, TarName.isPlain(name) else { throw .strange("the name \(name.debugDescription)") }
        if block[124] == 0x80 {
            let bytes = block[128..<136]
            let number = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            guard block[125..<128].allSatisfy({ $0 == 0 }), number < 1 << 50 else {
                throw .strange("the size of \(name)")
            }
            size = Int(number)
        } else {
            guard let number = Self.number(block[124..<136]) else { throw .strange("the size of \(name)") }
            size = number
        }
        modified = Int64(Self.number(block[136..<148]) ?? 0)
    }

    /// The sum of all bytes, with its own field taken as blanks.
    private static func sum(_ block: [UInt8]) -> Int {
        block.reduce(0) { $0 + Int($1) } - block[148..<156].reduce(0) { $0 + Int($1) } + 8 * 32
    }

    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        let digits = field.drop { $0 == 32 }.prefix { (0x30...0x37).contains($0) }
        guard !digits.isEmpty, digits.count <= 12 else { return nil }
        return digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }
    }

    private static func text(_ field: ArraySlice<UInt8>) -> String {
        String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
    }
}

/// Names of files in an archive.
enum TarName {
    /// Relative, of few letters, and leading nowhere else; at most 100 bytes, so that no extension is needed.
    static func isPlain(_ name: String) -> Bool {
        guard (1...100).contains(name.utf8.count), name.utf8.allSatisfy(isPlain) else { return false }
        return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part != "." && part != ".."
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F: true
        default: false
        }
    }
}
