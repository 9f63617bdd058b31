// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Database
import Files
import Foundation
import Store

/// What a copy of the records holds, found in the copy itself, so that it is of the same moment.
package struct CopiedContents: Sendable {
    package let schema: [Catalog.Step]
    /// Rows of every table.
    package let rows: [String: Int]
    package let heads: TrailHeads
    /// How many stored files the records name.
    package let files: Int
    /// The hashes of these files, 32 bytes each, in order, on disk: there may be millions.
    let hashes: String
    /// Their names, one a line.
    let names: String

    /// Reads a copy, or a snapshot, and lists its files in a folder.
    static func read(_ snapshot: Snapshot, into folder: WorkFolder) throws -> CopiedContents {
        let hashes = try ListFile(folder.file("hashes"))
        let names = try ListFile(folder.file("names"))
        var last: [UInt8] = []
        var count = 0
        try StoredContents.each(in: snapshot) { content in
            guard let hash = FileHash(bytes: content.hash) else { throw StoreError.malformed("hash") }
            if content.hash != last {
                try hashes.append(content.hash)
                count += 1
                last = content.hash
            }
            guard let name = content.name else { return }
            // A name is a line of its own, whatever it holds.
            let line = name.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? " " : String($0) }.joined()
            try names.append("\(hash.hex)\t\(line)\n".utf8)
        }
        try hashes.close()
        try names.close()
        let tables = try Catalog.tables(in: snapshot)
        return CopiedContents(
            schema: try Catalog.steps(in: snapshot), rows: try Catalog.counts(of: tables, in: snapshot),
            heads: try TrailHeads.load(in: snapshot), files: count, hashes: hashes.path, names: names.path)
    }

    /// Hands over the hashes, one after the other.
    func eachHash(_ body: (FileHash) throws -> Void) throws {
        guard let handle = FileHandle(forReadingAtPath: hashes) else { throw ArchiveError.io(hashes) }
        defer { try? handle.close() }
        while let piece = try handle.read(upToCount: 32 * 4096), !piece.isEmpty {
            let bytes = Array(piece)
            for start in stride(from: 0, to: bytes.count - bytes.count % 32, by: 32) {
                guard let hash = FileHash(bytes: Array(bytes[start..<start + 32])) else { continue }
                try body(hash)
            }
        }
    }
}
