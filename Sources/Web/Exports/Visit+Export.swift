// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Foundation
import Hummingbird
import NIOCore
import Spreadsheets
import WorkingTime

extension URLs {
    /// Where a list is taken away as a table: the list's own address with its filter, and the kind of file.
    package static func export(_ list: String, as format: SheetFormat) -> String {
        let parts = list.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(parts.first ?? "")
        let query = parts.count > 1 ? "&" + parts[1] : ""
        return "\(path)/tai-ve?dang=\(format.rawValue)\(query)"
    }
}

extension Visit {
    /// Gives a list as the kind of file the address asks for, and writes down that it is taken out.
    package func export(_ list: ListExport) async throws -> Reply {
        guard let format = SheetFormat(rawValue: query.textIfAny("dang") ?? SheetFormat.xlsx.rawValue) else {
            throw Fault.notFound
        }
        let lines = try linesAbove(list)
        let made = try await inTurn { try await system.make(list, as: format, lines: lines) }
        let filter = list.conditions.isEmpty ? "" : ": " + list.conditions.joined(separator: "; ")
        try await takesOut(list: "\(list.title)\(filter) (\(format.rawValue))")
        let body = ResponseBody(contentLength: made.size) { writer in
            while let piece = try made.file.read(upToCount: 1 << 16), !piece.isEmpty {
                try await writer.write(ByteBuffer(bytes: piece))
            }
            try made.file.close()
            try await writer.finish(nil)
        }
        return .file(body, name: "\(list.name)-\(today.iso).\(format.rawValue)", type: format.mediaType)
    }

    private func inTurn(_ make: () async throws -> MadeSheet) async throws -> MadeSheet {
        do {
            return try await system.exports.take(for: try actor.person, make)
        } catch is ExportTurns.Busy {
            throw Fault.tooOften(wait: 10)
        }
    }

    /// Writes down that the visitor takes a list out of the system; nothing goes out unwritten.
    package func takesOut(list detail: String) async throws {
        try await system.sessions.takesOut(list: detail, try signedIn(), from: address)
    }

    /// The filter as a sentence, and who made the table when.
    private func linesAbove(_ list: ListExport) throws -> @Sendable (Bool) -> [String] {
        let words = ExportWords.in(language)
        let filter =
            list.conditions.isEmpty ? words.unfiltered : words.filtered(list.conditions.joined(separator: "; "))
        let made = words.madeAt(now.clock(in: system.zone), today.official, try actor.name)
        let longest = "\(ListExport.longest / 1000)\(language == .vi ? "." : ",")000"
        return { isCut in [filter, made] + (isCut ? [words.isCut(longest)] : []) }
    }
}
