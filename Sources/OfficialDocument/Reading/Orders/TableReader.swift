// SPDX-License-Identifier: AGPL-3.0-or-later

/// Reads the rows of a table of tasks.
struct TableReader {
    let source: SourceText
    private var tokens: [Token] { source.tokens }

    struct Row: Sendable {
        var ordinal = ""
        /// The words under each column, in the columns' order; a cell of several lines holds several runs.
        var cells: [(attribute: AttributeNames.Attribute, runs: [Range<Int>])] = []

        mutating func add(_ run: Range<Int>, to column: Int, of columns: [AttributeNames.Attribute]) {
            if cells.isEmpty { cells = columns.map { ($0, []) } }
            cells[column].runs.append(run)
        }
    }

    private struct Column {
        var attribute: AttributeNames.Attribute
        var position: Int
    }

    func rows(_ table: Range<Int>) -> [Row] {
        guard let first = table.first, let last = table.last else { return [] }
        let lines = Int(tokens[first].line)...Int(tokens[last].line)
        let header = source.lines[lines.lowerBound]
        if header.isTableRow { return barred(lines, by: 0x7C) }
        let tabs = source.bytes[span(header)].count { $0 == 0x09 }
        return tabs + 1 >= source.cells(header).count ? barred(lines, by: 0x09) : laidOut(lines)
    }

    // MARK: Rows with bars

    private func barred(_ lines: ClosedRange<Int>, by separator: UInt8) -> [Row] {
        var columns: [AttributeNames.Attribute] = []
        var rows: [Row] = []
        for index in lines {
            let cells = barCells(source.lines[index], separator)
            if columns.isEmpty {
                let named = cells.map { $0.flatMap(attribute) }
                if named.compactMap({ $0 }).count >= 2 { columns = named.map { $0 ?? .other } }
                continue
            }
            // The head is said again on every page.
            let isHead = zip(cells, columns).count { cell, column in
                column != .other && cell.flatMap(attribute) == column
            }
            if isHead >= 3 { continue }
            var row = Row()
            for (column, cell) in cells.prefix(columns.count).enumerated() {
                guard let cell, !cell.isEmpty else { continue }
                if columns[column] == .ordinal { row.ordinal = ordinal(cell) }
                row.add(cell, to: column, of: columns)
            }
            let said = row.cells.filter { !$0.runs.isEmpty && $0.attribute != .ordinal }
            if !said.isEmpty { rows.append(row) }
        }
        return rows
    }

    /// Cells between bars, empty ones included, so that columns keep their places.
    private func barCells(_ line: SourceLine, _ separator: UInt8) -> [Range<Int>?] {
        guard !line.tokens.isEmpty else { return [] }
        var result: [Range<Int>?] = []
        let bytes = span(line)
        var token = line.tokens.lowerBound
        var seenBar = false
        for byte in bytes.lowerBound...bytes.upperBound
        where byte == bytes.upperBound || source.bytes[byte] == separator {
            let from = token
            while token < line.tokens.upperBound, Int(tokens[token].start) < byte { token += 1 }
            if seenBar || from < token || separator == 0x09 { result.append(from < token ? from..<token : nil) }
            seenBar = true
        }
        return result
    }

    /// All bytes of a line: bars and tabs are no tokens.
    private func span(_ line: SourceLine) -> Range<Int> {
        guard let first = line.tokens.first, let last = line.tokens.last else { return 0..<0 }
        var start = Int(tokens[first].start)
        while start > 0, source.bytes[start - 1] != 0x0A, source.bytes[start - 1] != 0x0D { start -= 1 }
        var end = Int(tokens[last].end)
        while end < source.bytes.count, source.bytes[end] != 0x0A, source.bytes[end] != 0x0D { end += 1 }
        return start..<end
    }

    private func attribute(_ cell: Range<Int>) -> AttributeNames.Attribute? {
        guard let found = AttributeNames.all.match(tokens, cell.lowerBound, cell.upperBound), cell.count <= 14 else {
            return nil
        }
        return found.tag
    }

    private func ordinal(_ cell: Range<Int>) -> String {
        let text = source.text(cell)
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    // MARK: Columns of spaces or tabs

    private func laidOut(_ lines: ClosedRange<Int>) -> [Row] {
        let header = source.cells(source.lines[lines.lowerBound])
        let columns = header.map { Column(attribute: attribute($0) ?? .other, position: center($0)) }
        let attributes = columns.map(\.attribute)
        if attributes.first == .ordinal,
            let edges = ColumnEdges(source: source, lines: lines.dropFirst(), count: columns.count)
        {
            return aligned(lines, edges, attributes)
        }
        return spaced(lines, columns, attributes)
    }

    /// Cells that begin where the cells above them begin.
    private func aligned(_ lines: ClosedRange<Int>, _ edges: ColumnEdges, _ attributes: [AttributeNames.Attribute])
        -> [Row]
    {
        var rows: [Row] = []
        for index in lines.dropFirst() {
            for cell in edges.cells(source.lines[index]) {
                let isNumber = cell.column == 0 && tokens[cell.tokens.lowerBound].kind == .number
                if isNumber { rows.append(Row(ordinal: ordinal(cell.tokens))) }
                guard !rows.isEmpty else { continue }
                rows[rows.count - 1].add(cell.tokens, to: cell.column, of: attributes)
            }
        }
        return rows
    }

    /// Cells told apart by wide gaps alone, each given to the column whose heading stands nearest.
    private func spaced(_ lines: ClosedRange<Int>, _ columns: [Column], _ attributes: [AttributeNames.Attribute])
        -> [Row]
    {
        let hasOrdinals = attributes.first == .ordinal
        var rows: [Row] = []
        for index in lines.dropFirst() {
            let cells = source.cells(source.lines[index])
            let opens = hasOrdinals ? startsRow(cells.first, columns) : cells.count == columns.count
            if !opens && rows.isEmpty { continue }
            if opens { rows.append(Row()) }
            for (place, cell) in cells.enumerated() {
                var cell = cell
                if place == 0 && opens && hasOrdinals {
                    let number = cell.lowerBound..<cell.lowerBound + 1
                    rows[rows.count - 1].ordinal = ordinal(number)
                    rows[rows.count - 1].add(number, to: 0, of: attributes)
                    let isSeparate = cells.count == columns.count || cell.count == 1
                    cell = isSeparate ? cell.lowerBound + 1..<cell.upperBound : skipMark(cell)
                    if cell.isEmpty || cell.count == 1 && tokens[cell.lowerBound].kind == .mark { continue }
                }
                let column = cells.count == columns.count ? place : nearest(cell, columns)
                rows[rows.count - 1].add(cell, to: column, of: attributes)
            }
        }
        return rows
    }

    private func skipMark(_ cell: Range<Int>) -> Range<Int> {
        let next = cell.lowerBound + 1
        return (next < cell.upperBound && tokens[next].isMark(".") ? next + 1 : next)..<cell.upperBound
    }

    private func startsRow(_ cell: Range<Int>?, _ columns: [Column]) -> Bool {
        guard let cell, let first = cell.first, tokens[first].kind == .number, tokens[first].hash < 500 else {
            return false
        }
        let limit = columns.count > 1 ? columns[1].position : 10
        return Int(tokens[first].column) < max(limit - 4, 8)
    }

    private func center(_ cell: Range<Int>) -> Int {
        guard let first = cell.first, let last = cell.last else { return 0 }
        return (Int(tokens[first].column) + Int(tokens[last].column) + Int(tokens[last].length)) / 2
    }

    private func nearest(_ cell: Range<Int>, _ columns: [Column]) -> Int {
        let at = center(cell)
        let open = columns.indices.filter { columns[$0].attribute != .ordinal }
        return open.min { abs(columns[$0].position - at) < abs(columns[$1].position - at) } ?? 0
    }
}
