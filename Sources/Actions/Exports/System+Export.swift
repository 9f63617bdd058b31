// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Foundation
import Spreadsheets

/// A table that was written; its file has no name on the disk any more, so nothing is left of it once it is read.
package struct MadeSheet: Sendable {
    package let file: FileHandle
    package let size: Int
}

extension System {
    /// Writes a list as a table, from one consistent snapshot, a batch of rows at a time.
    ///
    /// The lines stand above the rows; they are told whether the list is longer than one file takes.
    package func make(
        _ list: ListExport, as format: SheetFormat, lines: @escaping @Sendable (_ isCut: Bool) -> [String]
    ) async throws -> MadeSheet {
        let path = FileManager.default.temporaryDirectory.appending(path: "nenep-\(UUID().uuidString)").path
        let (now, zone) = (now, zone)
        defer { try? FileManager.default.removeItem(atPath: path) }
        // Whoever writes it leaves its permissions: no other account of the machine reads along.
        _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        try await read { snapshot in
            let isCut = try !list.batch(snapshot, ListExport.longest, 1).isEmpty
            let head = SheetHead(title: list.title, lines: lines(isCut), columns: list.columns)
            let sheet = try format.begin(head, path: path, zone: zone, at: now)
            try list.write(to: sheet, from: snapshot)
            // A table without lines above says below that it was cut.
            if isCut, format == .csv, let said = head.lines.last { try sheet.append([.text(said)]) }
            try sheet.finish()
        }
        let file = try FileHandle(forReadingFrom: URL(filePath: path))
        let size = Int(try file.seekToEnd())
        try file.seek(toOffset: 0)
        return MadeSheet(file: file, size: size)
    }
}

extension ListExport {
    fileprivate func write(to sheet: any SheetWriter, from snapshot: Snapshot) throws {
        var offset = 0
        while offset < Self.longest {
            let rows = try batch(snapshot, offset, min(Self.batchSize, Self.longest - offset))
            for row in rows { try sheet.append(row) }
            guard rows.count == Self.batchSize else { return }
            offset += rows.count
        }
    }
}
