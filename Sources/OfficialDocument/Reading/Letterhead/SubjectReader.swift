// SPDX-License-Identifier: AGPL-3.0-or-later

/// Reads the subject (trích yếu): under the title, or after "V/v" under the number of a letter.
struct SubjectReader {
    let source: SourceText
    private var tokens: [Token] { source.tokens }

    /// The lines under a title up to the preamble.
    func titled(_ title: Int, after: Int, limit: Int) -> (found: Found, end: Int)? {
        var ranges: [Range<Int>] = []
        let rest = after..<source.lines[title].tokens.upperBound
        if rest.count > 1 { ranges.append(rest) }
        var index = title + 1
        while index < limit, ranges.count < 10 {
            let line = source.lines[index]
            if stops(line, index, ranges) { break }
            ranges.append(line.tokens)
            index += 1
        }
        guard let first = ranges.first, let last = ranges.last else { return nil }
        var range = first.lowerBound..<last.upperBound
        while range.count > 1, tokens[range.upperBound - 1].kind == .mark,
            tokens[range.upperBound - 1].isMark(".") || tokens[range.upperBound - 1].isMark(":")
        {
            range = range.lowerBound..<range.upperBound - 1
        }
        return (Found(text: source.text(range), span: source.span(range)), index)
    }

    private func stops(_ line: SourceLine, _ index: Int, _ ranges: [Range<Int>]) -> Bool {
        let start = line.tokens.lowerBound
        let end = line.tokens.upperBound
        if Self.never.length(tokens, start, end) > 0 || tokens[start].isMark("(") { return true }
        let isCapitals = ParagraphBuilder(source: source).isCapitals(line.tokens)
        guard let previous = ranges.last else {
            return MarkerScanner(source: source).marker(start, end) != nil || isDecider(line, isCapitals)
        }
        if isDecider(line, isCapitals) { return true }
        let wasCapitals = ParagraphBuilder(source: source).isCapitals(previous)
        if wasCapitals && !isCapitals && !line.blankBefore && isLow(start) { return false }
        if wasCapitals { return !isCapitals && !isTail(line) }
        if isCapitals || MarkerScanner(source: source).marker(start, end).map({ $0.style.rank < 5 }) ?? false {
            return true
        }
        let startsLow = tokens[start].kind == .word && !tokens[start].startsWithCapital || tokens[start].kind == .number
        let wasBold = tokens[previous.lowerBound].isBold
        if line.blankBefore { return !(startsLow && wasBold == tokens[start].isBold) }
        if wasBold != tokens[start].isBold { return true }
        if ParagraphBuilder.isUnfinished(tokens, previous) { return false }
        return !startsLow && DocumentKinds.preambles.length(tokens, start, end) > 0
    }

    private func isLow(_ at: Int) -> Bool { tokens[at].kind == .word && !tokens[at].startsWithCapital }

    private static let never = Lexicon<Void>("căn cứ|kính gửi|số:|ngày|thành phần|điều 1|i.")

    /// A short rest of a heading in capitals: "… NĂM 2012".
    private func isTail(_ line: SourceLine) -> Bool {
        line.tokens.count <= 2 && line.tokens.allSatisfy { tokens[$0].kind == .number || tokens[$0].isAllCaps }
    }

    private func isDecider(_ line: SourceLine, _ isCapitals: Bool) -> Bool {
        isCapitals && DocumentKinds.deciders.length(tokens, line.tokens.lowerBound, line.tokens.upperBound) > 0
    }

    private static let about = Lexicon<Void>("V/v|V/v:|Về việc|Trích yếu|V/V")

    /// "V/v …" of a letter, in its column.
    func letter(limit: Int) -> (found: Found, end: Int)? {
        for index in 0..<limit {
            for cell in source.cells(source.lines[index]) {
                // Run together with the number: "Số: 12/UBND-VX V/v …".
                let start = cell.prefix(16).first { Self.about.length(tokens, $0, cell.upperBound) > 1 }
                if let start, start == cell.lowerBound || index < 20 {
                    return column(start..<cell.upperBound, index, limit)
                }
            }
        }
        return nil
    }

    private func column(_ cell: Range<Int>, _ index: Int, _ limit: Int) -> (found: Found, end: Int) {
        var ranges = [cell]
        var next = index + 1
        let isColumn = source.cells(source.lines[index]).count > 1
        while next < limit, ranges.count < 8 {
            let line = source.lines[next]
            guard let first = source.cells(line).first, !line.blankBefore || isColumn && source.cells(line).count > 1
            else { break }
            if Self.ends.length(tokens, first.lowerBound, first.upperBound) > 0 { break }
            if startsDate(first) || line.indent > 30 && isColumn { break }
            ranges.append(first)
            next += 1
        }
        var last = ranges[ranges.count - 1]
        if tokens[last.upperBound - 1].isMark(".") || tokens[last.upperBound - 1].isMark(";") {
            last = last.lowerBound..<last.upperBound - 1
        }
        ranges[ranges.count - 1] = last
        let text = ranges.map { source.text($0) }.joined(separator: " ")
        return (Found(text: text, span: source.span(cell.lowerBound..<last.upperBound)), next)
    }

    private static let ends = Lexicon<Void>("kính gửi|cộng hòa|độc lập|số:|căn cứ|thực hiện")

    private func startsDate(_ cell: Range<Int>) -> Bool {
        cell.prefix(8).contains {
            tokens[$0].hash == TimeWords.day && $0 > cell.lowerBound && tokens[$0 - 1].isMark(",")
        }
    }
}
