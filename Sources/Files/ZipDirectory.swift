// SPDX-License-Identifier: AGPL-3.0-or-later

/// The list of entries at the end of a zip archive.
struct ZipDirectory {
    /// Names of at most the first 4,096 entries.
    let names: Set<String>
    /// What the first 4,096 entries claim to unpack to, in bytes.
    let unpackedSize: Int
    /// Where in the file the archive begins; more than 0 when something stands before it.
    let first: Int

    /// Reads the list, or nil when the file does not end as an archive does.
    init?(_ source: some ByteSource) {
        // The end record is 22 bytes and a comment of up to 65,535.
        let start = max(0, source.size - 65_557)
        let tail = source.read(start, 65_557)
        guard let end = Self.endRecord(tail), let size = Bytes.number(tail, end + 12, 4),
            let offset = Bytes.number(tail, end + 16, 4)
        else { return nil }
        let listed = start + end - size
        guard listed >= 0, size <= 16 << 20 else { return nil }
        first = max(0, listed - offset)
        (names, unpackedSize) = Self.entries(source.read(listed, size))
    }

    /// More than a gigabyte, or a hundred megabytes packed a hundredfold: no office document or folder of scans is that.
    func unpacksTooLarge(from size: Int) -> Bool {
        unpackedSize > 1 << 30 || (unpackedSize > 100 << 20 && unpackedSize / 100 > size)
    }

    /// Whether an entry is an archive by its name.
    var holdsArchives: Bool {
        names.contains { name in
            [".zip", ".7z", ".rar", ".gz", ".bz2", ".xz", ".tar"].contains { name.lowercased().hasSuffix($0) }
        }
    }

    /// The last end record whose comment reaches exactly to the end of the file.
    private static func endRecord(_ tail: [UInt8]) -> Int? {
        guard tail.count >= 22 else { return nil }
        for at in stride(from: tail.count - 22, through: 0, by: -1)
        where tail[at] == 0x50 && tail[at + 1] == 0x4B && tail[at + 2] == 5 && tail[at + 3] == 6 {
            if let comment = Bytes.number(tail, at + 20, 2), at + 22 + comment == tail.count { return at }
        }
        return nil
    }

    private static func entries(_ list: [UInt8]) -> (Set<String>, Int) {
        var result: Set<String> = []
        var size = 0
        var at = 0
        while result.count < 4096, Bytes.number(list, at, 4) == 0x0201_4B50,
            let name = Bytes.number(list, at + 28, 2), let extra = Bytes.number(list, at + 30, 2),
            let comment = Bytes.number(list, at + 32, 2), at + 46 + name <= list.count
        {
            result.insert(String(decoding: list[(at + 46)..<(at + 46 + name)], as: UTF8.self))
            size += Bytes.number(list, at + 24, 4) ?? 0
            at += 46 + name + extra + comment
        }
        return (result, size)
    }
}
