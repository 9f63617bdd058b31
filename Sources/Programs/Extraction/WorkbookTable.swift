// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// Reads the first sheet of an Excel workbook as rows of texts: what a person sees as text is the text, days are the numbers
/// Excel keeps.
///
/// Only what a table of words needs: formulas give the value they had when the file was saved.
public enum WorkbookTable {
    static let mostRows = 5_000
    static let mostColumns = 60

    /// The rows; nil when the file is no workbook, damaged, or unpacks to far too much.
    public static func rows(path: String) -> [[String]]? {
        guard let data = FileManager.default.contents(atPath: path), let directory = ZipDirectory(data),
            directory.names.contains("xl/workbook.xml"), directory.unpackedSize <= ZipDirectory.largestUnpacked,
            let name = directory.names.filter({ $0.hasPrefix("xl/worksheets/sheet") }).sorted().first,
            let sheet = ZipParts.read(name, of: path, atMost: 64 << 20)
        else { return nil }
        let shared =
            directory.names.contains("xl/sharedStrings.xml")
            ? ZipParts.read("xl/sharedStrings.xml", of: path, atMost: 64 << 20).map(strings) ?? [] : []
        return rows(of: sheet, shared: shared)
    }

    /// The texts cells refer to by number; readings (furigana) are left out.
    static func strings(_ part: [UInt8]) -> [String] {
        var found: [String] = []
        var text = ""
        var isText = false
        var isReading = false
        for (piece, _) in XMLPieces(part) {
            switch piece {
            case .opening(let tag):
                if tag.name == "si" {
                    text = ""
                    if tag.isEmpty { found.append("") }
                }
                if tag.name == "rPh" { isReading = true }
                isText = tag.name == "t" && !tag.isEmpty
            case .closing(let name):
                if name == "si" { found.append(text) }
                if name == "rPh" { isReading = false }
                if name == "t" { isText = false }
            case .text(let bytes):
                if isText, !isReading { text += XMLPieces.text(of: String(decoding: bytes, as: UTF8.self)) }
            case .other: break
            }
        }
        return found
    }

    static func rows(of part: [UInt8], shared: [String]) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = Cell()
        var isValue = false
        for (piece, _) in XMLPieces(part) {
            switch piece {
            case .opening(let tag):
                if tag.name == "row" { row = [] }
                if tag.name == "c" { cell = Cell(column: column(of: tag["r"] ?? ""), isShared: tag["t"] == "s") }
                isValue = (tag.name == "v" || tag.name == "t") && !tag.isEmpty
            case .closing(let name):
                if name == "v" || name == "t" { isValue = false }
                if name == "c" { put(cell, in: &row, shared) }
                if name == "row", rows.count < mostRows { rows.append(row) }
            case .text(let bytes):
                if isValue { cell.text += XMLPieces.text(of: String(decoding: bytes, as: UTF8.self)) }
            case .other: break
            }
        }
        return rows
    }

    private struct Cell {
        /// From 0; nil stands for the next one.
        var column: Int?
        var isShared = false
        var text = ""
    }

    private static func put(_ cell: Cell, in row: inout [String], _ shared: [String]) {
        let column = cell.column ?? row.count
        guard column < mostColumns else { return }
        while row.count <= column { row.append("") }
        if cell.isShared {
            let number = Int(cell.text) ?? -1
            row[column] = shared.indices.contains(number) ? shared[number] : ""
        } else {
            // "45992.0" is how some programs write a whole number.
            row[column] = cell.text.hasSuffix(".0") ? String(cell.text.dropLast(2)) : cell.text
        }
    }

    /// The column a reference such as "AB12" names, from 0.
    private static func column(of reference: String) -> Int? {
        let letters = reference.prefix { $0.isLetter }
        guard !letters.isEmpty, letters.count <= 3 else { return nil }
        return letters.uppercased().unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 } - 1
    }
}
