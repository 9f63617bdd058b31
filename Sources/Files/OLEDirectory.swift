// SPDX-License-Identifier: AGPL-3.0-or-later

/// The directory of an old Office file (a compound file), as far as it tells the kind.
struct OLEDirectory {
    let kind: FileKind
    /// Whether it holds a document of new Office under a password (ECMA-376, MS-OFFCRYPTO).
    private(set) var isEnciphered = false

    init(_ source: some ByteSource) {
        let header = source.read(0, 512)
        let shift = Bytes.number(header, 30, 2) ?? 9
        let sector = Bytes.number(header, 48, 4) ?? 0
        guard (9...12).contains(shift) else {
            kind = .unknown
            return
        }
        // The main streams are among the first entries; small files keep the whole directory in one run.
        let listed = source.read((sector + 1) << shift, 16 << shift)
        var found = FileKind.unknown
        for at in stride(from: 0, to: listed.count - 127, by: 128) {
            guard let length = Bytes.number(listed, at + 64, 2), (4...64).contains(length) else { continue }
            let units = stride(from: at, to: at + length - 2, by: 2).map {
                UInt16(listed[$0]) | UInt16(listed[$0 + 1]) << 8
            }
            switch String(decoding: units, as: UTF16.self) {
            case "WordDocument": found = .doc
            case "Workbook", "Book": found = .xls
            case "PowerPoint Document": found = .ppt
            case "EncryptedPackage":
                isEnciphered = true
                continue
            default: continue
            }
            break
        }
        kind = found
    }
}
