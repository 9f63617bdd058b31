// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import WorkingTime

/// A table as comma-separated values (RFC 4180), in UTF-8 with the mark by which spreadsheets know it.
///
/// It holds the columns' titles and the rows only, for other programs to read; dates are written as people read them.
final class CSVSheet: SheetWriter {
    private let file: FileHandle
    private let zone: Zone
    private let columns: Int
    private var waiting: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// How many bytes are gathered before they are written.
    private static let piece = 1 << 16

    init(_ head: SheetHead, path: String, zone: Zone) throws(SheetError) {
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let file = FileHandle(forWritingAtPath: path)
        else { throw SheetError(said: "cannot write \(path)") }
        self.file = file
        self.zone = zone
        columns = head.columns.count
        try append(head.columns.map { .text($0.title) })
    }

    func append(_ row: [SheetCell]) throws(SheetError) {
        for index in 0..<columns {
            if index > 0 { waiting.append(UInt8(ascii: ",")) }
            if row.indices.contains(index) { put(row[index]) }
        }
        waiting += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        if waiting.count >= Self.piece { try write() }
    }

    func finish() throws(SheetError) {
        try write()
        do { try file.close() } catch { throw SheetError(said: "\(error)") }
    }

    private func write() throws(SheetError) {
        do { try file.write(contentsOf: Data(waiting)) } catch { throw SheetError(said: "\(error)") }
        waiting.removeAll(keepingCapacity: true)
    }

    private func put(_ cell: SheetCell) {
        switch cell {
        case .empty: break
        case .text(let text): put(FormulaGuard.guarded(FormulaGuard.cleaned(text)))
        case .number(let number): waiting += Array(String(number).utf8)
        case .decimal(let value, let digits): put(SheetCell.decimalText(value, digits))
        case .day(let day): put(day.official)
        case .moment(let moment): put("\(moment.day(in: zone).official) \(moment.clock(in: zone))")
        }
    }

    private func put(_ text: String) {
        let isPlain = !text.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r")
        }
        guard !isPlain || text.first == " " || text.last == " " else {
            waiting += Array(text.utf8)
            return
        }
        waiting.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { waiting.append(byte) }
            waiting.append(byte)
        }
        waiting.append(UInt8(ascii: "\""))
    }
}

extension SheetCell {
    /// A number with a decimal comma.
    static func decimalText(_ value: Double, _ digits: Int) -> String {
        guard value.isFinite else { return "" }
        return String(format: "%.\(max(0, min(digits, 9)))f", value).replacing(".", with: ",")
    }
}
