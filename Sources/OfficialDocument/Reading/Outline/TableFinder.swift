// SPDX-License-Identifier: AGPL-3.0-or-later

/// Finds the lines that belong to tables of tasks: rows with bars, with tabs, or laid out in columns.
struct TableFinder {
    let source: SourceText

    /// For each line of a table, the line it begins on.
    func tables(_ lines: Range<Int>) -> [Int: Int] {
        var result: [Int: Int] = [:]
        var index = lines.lowerBound
        while index < lines.upperBound {
            guard let end = tableEnd(index, lines.upperBound) else {
                index += 1
                continue
            }
            for line in index..<end { result[line] = index }
            index = end
        }
        return result
    }

    private func tableEnd(_ start: Int, _ end: Int) -> Int? {
        let line = source.lines[start]
        if line.isTableRow {
            var index = start
            while index < end, source.lines[index].isTableRow { index += 1 }
            return index - start > 1 ? index : nil
        }
        guard isHeader(start) else { return nil }
        var index = start + 1
        let markers = MarkerScanner(source: source)
        while index < end {
            let next = source.lines[index]
            let cells = source.cells(next)
            let isFarIn = next.indent >= 8
            if cells.count < 2 && endsTable(next, markers) { break }
            if cells.count < 2 && !isFarIn {
                let marker = markers.marker(next.tokens.lowerBound, next.tokens.upperBound)
                if marker != nil || next.blankBefore { break }
            }
            index += 1
        }
        return index - start > 1 ? index : nil
    }

    /// A section's number, or a line as wide as the page, is no cell.
    private func endsTable(_ line: SourceLine, _ markers: MarkerScanner) -> Bool {
        let marker = markers.marker(line.tokens.lowerBound, line.tokens.upperBound)
        if let marker, marker.style.rank <= Marker.Style.article.rank, line.blankBefore { return true }
        return line.blankBefore && line.width * 3 > source.fullWidth * 2
    }

    /// A line of columns of which at least two carry the names plans give their columns.
    private func isHeader(_ index: Int) -> Bool {
        let cells = source.cells(source.lines[index])
        guard cells.count >= 3 else { return false }
        let named = cells.filter { AttributeNames.all.length(source.tokens, $0.lowerBound, $0.upperBound) > 0 }
        return named.count >= 2
    }
}
