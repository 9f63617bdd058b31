// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

/// One value of a table that is taken away.
public enum SheetCell: Sendable, Hashable {
    case empty
    case text(String)
    case number(Int)
    /// A share or an amount with this many digits after the comma.
    case decimal(Double, digits: Int)
    case day(Day)
    case moment(Instant)

    /// A text, or nothing where there is none.
    public init(_ text: String?) { self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }

    /// A day, or nothing where there is none.
    public init(_ day: Day?) { self = day.map(SheetCell.day) ?? .empty }

    /// A number, or nothing where there is none.
    public init(_ number: Int?) { self = number.map(SheetCell.number) ?? .empty }

    /// A moment, or nothing where there is none.
    public init(_ moment: Instant?) { self = moment.map(SheetCell.moment) ?? .empty }
}

/// One column of such a table.
public struct SheetColumn: Sendable, Hashable {
    public var title: String
    /// In letters of the usual type.
    public var width: Int

    public init(_ title: String, width: Int = 16) {
        self.title = title
        self.width = width
    }
}

/// What stands above a table's rows.
public struct SheetHead: Sendable, Hashable {
    public var title: String
    /// What it is narrowed to, when it was made, and the like: a line each, under the title.
    public var lines: [String]
    public var columns: [SheetColumn]

    public init(title: String, lines: [String] = [], columns: [SheetColumn]) {
        self.title = title
        self.lines = lines
        self.columns = columns
    }
}

/// The kinds of file a table can be written as.
public enum SheetFormat: String, Sendable, CaseIterable {
    case xlsx
    case csv

    public var mediaType: String {
        switch self {
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .csv: "text/csv; charset=utf-8"
        }
    }
}

/// Why a table could not be written: the disk is full, or the folder can't be written to.
public struct SheetError: Error, Hashable {
    public let said: String
}

/// A table being written to a file, row by row, so that memory does not grow with it.
public protocol SheetWriter: AnyObject {
    /// Writes the next row; cells beyond the columns are left out.
    func append(_ row: [SheetCell]) throws(SheetError)
    /// Ends the file; nothing can be written after it.
    func finish() throws(SheetError)
}

extension SheetFormat {
    /// Begins a file; moments are shown by the clocks of a zone.
    public func begin(_ head: SheetHead, path: String, zone: Zone, at moment: Instant) throws(SheetError)
        -> any SheetWriter
    {
        switch self {
        case .xlsx: try XLSXSheet(head, path: path, zone: zone, at: moment)
        case .csv: try CSVSheet(head, path: path, zone: zone)
        }
    }
}
