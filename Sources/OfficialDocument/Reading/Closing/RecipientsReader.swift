// SPDX-License-Identifier: AGPL-3.0-or-later

/// Reads "Nơi nhận", in its own column where the signature stands beside it.
struct RecipientsReader {
    let source: SourceText
    private var tokens: [Token] { source.tokens }
    private var finder: ClosingFinder { ClosingFinder(source: source) }

    struct Result {
        var recipients: [Found] = []
        var lastLine: Int
    }

    func read(_ lines: Range<Int>) -> Result {
        for index in lines {
            for (place, cell) in source.cells(source.lines[index]).enumerated() where finder.isRecipients(cell, place) {
                return collect(from: index, cell, until: lines.upperBound)
            }
        }
        return Result(lastLine: lines.lowerBound)
    }

    private func collect(from first: Int, _ heading: Range<Int>, until end: Int) -> Result {
        var cells: [Range<Int>] = []
        var start = heading.lowerBound + SigningWords.recipients.length(tokens, heading.lowerBound, heading.upperBound)
        if start < heading.upperBound, tokens[start].isMark(":") { start += 1 }
        if start < heading.upperBound { cells.append(start..<heading.upperBound) }
        let rightColumn = rightColumn(first..<end)
        var lastLine = first
        for index in first + 1..<max(end, first + 1) {
            guard let cell = source.cells(source.lines[index]).first else { continue }
            let column = Int(tokens[cell.lowerBound].column)
            if let rightColumn, column + 6 >= rightColumn, !tokens[cell.lowerBound].isMark("-") { continue }
            if column > 28 && !tokens[cell.lowerBound].isMark("-") { continue }
            if finder.isAuthority(cell) || finder.isPosition(cell) && cell.count < 14 { break }
            if let last = cells.last, isFiling(last), ends(last) || !goesOn(cell) { break }
            if index - lastLine > 4 { break }
            cells.append(cell)
            lastLine = index
            if cells.count > 120 { break }
        }
        return Result(recipients: items(cells), lastLine: lastLine)
    }

    /// Where the signature's column begins, when it stands beside the list.
    private func rightColumn(_ lines: Range<Int>) -> Int? {
        var column: Int?
        for index in lines.prefix(30) {
            let cells = source.cells(source.lines[index])
            guard cells.count > 1, let last = cells.last, finder.isAuthority(last) || finder.isPosition(last) else {
                continue
            }
            let at = Int(tokens[last.lowerBound].column)
            column = min(column ?? at, at)
        }
        return column
    }

    private func isFiling(_ cell: Range<Int>) -> Bool {
        let start =
            tokens[cell.lowerBound].isMark("-") || tokens[cell.lowerBound].isMark("+")
            ? cell.lowerBound + 1 : cell.lowerBound
        return SigningWords.filing.length(tokens, start, cell.upperBound) > 0
            || cell.contains {
                $0 > cell.lowerBound && tokens[$0].isMark("-")
                    && SigningWords.filing.length(tokens, $0 + 1, cell.upperBound) > 0
            }
    }

    private func ends(_ cell: Range<Int>) -> Bool { tokens[cell.upperBound - 1].isMark(".") }

    private func goesOn(_ cell: Range<Int>) -> Bool {
        let first = tokens[cell.lowerBound]
        return first.isMark("-") || first.isMark("(") || first.kind == .word && !first.startsWithCapital
            || first.kind == .word && first.isAllCaps
    }

    /// A dash or the end of the one before begins an item; ";" divides within a line.
    private func items(_ cells: [Range<Int>]) -> [Found] {
        var items: [[Range<Int>]] = []
        for cell in cells {
            for part in parts(cell) {
                let first = tokens[part.lowerBound]
                let isDashed = first.isMark("-") || first.isMark("+") || first.isMark("\u{2022}") || first.isMark("*")
                let range = isDashed ? part.lowerBound + 1..<part.upperBound : part
                guard !range.isEmpty else { continue }
                let isOpen =
                    items.last?.last.map { last in !(tokens[last.upperBound - 1].isMark(";") || ends(last)) } ?? false
                if isDashed || !isOpen { items.append([range]) } else { items[items.count - 1].append(range) }
            }
        }
        return items.compactMap(found)
    }

    private func parts(_ cell: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = cell.lowerBound
        let isDashed = tokens[cell.lowerBound].isMark("-")
        for index in cell.dropLast() where tokens[index].isMark(";") && (!isDashed || tokens[index + 1].isMark("-")) {
            result.append(start..<index + 1)
            start = index + 1
        }
        result.append(start..<cell.upperBound)
        return result
    }

    private func found(_ ranges: [Range<Int>]) -> Found? {
        var ranges = ranges
        while let last = ranges.last, let token = last.last,
            tokens[token].isMark(";") || tokens[token].isMark(".") || tokens[token].isMark(",")
                || tokens[token].isMark("/")
        {
            ranges[ranges.count - 1] = last.lowerBound..<token
            if ranges[ranges.count - 1].isEmpty { ranges.removeLast() }
        }
        guard let first = ranges.first, let last = ranges.last else { return nil }
        let text = ranges.map { source.text($0) }.joined(separator: " ")
        return Found(text: text, span: source.span(first.lowerBound..<last.upperBound))
    }
}
