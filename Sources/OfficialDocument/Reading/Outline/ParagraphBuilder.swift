// SPDX-License-Identifier: AGPL-3.0-or-later

/// A paragraph or list item: its marker and its words, put together again across line and page breaks.
struct Paragraph: Sendable {
    var marker: Marker?
    /// Content without the marker.
    var tokens: Range<Int>
    /// The same with the marker.
    var whole: Range<Int>
    var isHeadingLine = false
    var isTableRow = false
}

/// Joins lines into paragraphs.
struct ParagraphBuilder {
    let source: SourceText
    private var tokens: [Token] { source.tokens }
    private let markers: MarkerScanner

    private static let unfinished = Lexicon<Void>(
        """
        của|và|các|sở|ubnd|hđnd|tại|về|với|cho|do|theo|trong|ngày|tháng|năm|số|thành|ban|ủy ban|đến|từ|là|để|cùng|hoặc
        những|một|có|được|phòng|huyện|tỉnh|xã|đồng chí|ông|bà|chủ tịch|giám đốc|bộ|cục|chi cục|văn phòng|nghị định
        quyết định|thông tư|công văn|kế hoạch số
        """)

    /// Words that no heading or sentence ends with.
    static func isUnfinished(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        dangling.length(tokens, range.upperBound - 1, range.upperBound) > 0
            || range.count > 1 && dangling.length(tokens, range.upperBound - 2, range.upperBound) == 2
    }

    private static let dangling = Lexicon<Void>(
        "của|và|các|tại|về|với|cho|do|theo|trong|ngày|tháng|chủ tịch|phó chủ tịch|đồng chí|giám đốc|số|tổ chức|triển khai"
    )

    init(source: SourceText) {
        self.source = source
        markers = MarkerScanner(source: source)
    }

    /// Paragraphs of a range of lines.
    func paragraphs(_ lines: Range<Int>) -> [Paragraph] {
        var result: [Paragraph] = []
        var lastNumbers: [Marker.Style: Int] = [:]
        var depth = 0
        let tables = TableFinder(source: source).tables(lines)
        for index in lines {
            let line = source.lines[index]
            let range = line.tokens
            if let table = tables[index] {
                // A table is one paragraph, whatever lines it has.
                if table == index {
                    result.append(Paragraph(marker: nil, tokens: range, whole: range, isTableRow: true))
                }
                result[result.count - 1].tokens = result[result.count - 1].tokens.lowerBound..<range.upperBound
                result[result.count - 1].whole = result[result.count - 1].tokens
                continue
            }
            var marker = markers.marker(range.lowerBound, range.upperBound)
            if let found = marker, let last = result.last, !isPlausible(found, after: last, index, lastNumbers) {
                marker = nil
            }
            if let last = result.last, marker == nil, !breaks(last, depth: depth, before: index) {
                result[result.count - 1].tokens = last.tokens.lowerBound..<range.upperBound
                result[result.count - 1].whole = last.whole.lowerBound..<range.upperBound
                depth = bracketDepth(depth, range)
                continue
            }
            if let found = marker { lastNumbers[found.style] = found.ordinal }
            let content = range.lowerBound + (marker?.length ?? 0)
            var paragraph = Paragraph(marker: marker, tokens: content..<max(content, range.upperBound), whole: range)
            paragraph.isHeadingLine = line.isHeading
            result.append(paragraph)
            depth = bracketDepth(0, range)
        }
        return result
    }

    private func bracketDepth(_ depth: Int, _ range: Range<Int>) -> Int {
        var depth = depth
        for index in range {
            if tokens[index].isMark("(") { depth += 1 }
            if tokens[index].isMark(")") { depth = max(0, depth - 1) }
        }
        return depth
    }

    /// In wrapped text a line may begin with a number or dash that belongs to the sentence.
    private func isPlausible(_ marker: Marker, after last: Paragraph, _ line: Int, _ numbers: [Marker.Style: Int])
        -> Bool
    {
        let current = source.lines[line]
        guard source.isWrapped, !current.blankBefore, line > 0 else { return true }
        let previous = source.lines[line - 1]
        let end = tokens[previous.tokens.upperBound - 1]
        if isTerminal(end) || previous.width * 5 < source.fullWidth * 4 { return true }
        switch marker.style {
        case .bullet: return end.isMark(",")
        case .number, .numberBracket, .letter, .roman, .spelled, .article, .upperLetter:
            return marker.ordinal == 1 || numbers[marker.style].map { $0 + 1 == marker.ordinal } ?? false
        case .nested, .part: return true
        }
    }

    private func isTerminal(_ token: Token) -> Bool {
        token.isMark(".") || token.isMark(":") || token.isMark(";") || token.isMark("!") || token.isMark("?")
    }

    private func breaks(_ last: Paragraph, depth: Int, before index: Int) -> Bool {
        guard index > 0, !last.tokens.isEmpty else { return true }
        let line = source.lines[index]
        let previous = source.lines[index - 1]
        if last.isTableRow { return true }
        if depth > 0 && last.tokens.count < 250 { return false }
        let first = tokens[line.tokens.lowerBound]
        let end = tokens[previous.tokens.upperBound - 1]
        if line.isHeading || previous.isHeading { return true }
        let startsLow =
            first.kind == .word && !first.startsWithCapital || first.isMark(",") || first.isMark(")")
            || first.isMark(";")
        if startsLow && !(end.isMark(":") && line.blankBefore) { return false }
        if isTerminal(end) { return breaksAfterStop(last, previous, line, end) }
        if end.isMark(",") { return false }
        return breaksWithoutStop(last, index, end, first)
    }

    private func breaksAfterStop(_ last: Paragraph, _ previous: SourceLine, _ line: SourceLine, _ end: Token) -> Bool {
        if !source.isWrapped || line.blankBefore || end.isMark(":") { return true }
        if line.indent > previous.indent + 1 { return true }
        let isOneLine = last.whole.lowerBound == previous.tokens.lowerBound
        if previous.indent > line.indent + 2 && isOneLine { return false }
        return previous.width * 20 < source.fullWidth * 17
    }

    private func breaksWithoutStop(
        _ last: Paragraph, _ index: Int, _ end: Token, _ first: Token
    ) -> Bool {
        let line = source.lines[index]
        let previous = source.lines[index - 1]
        if isBodyHeading(last), OrderWords.stops.length(tokens, line.tokens.lowerBound, line.tokens.upperBound) > 0,
            first.startsWithCapital
        {
            return true
        }
        let isCut =
            Self.unfinished.length(tokens, previous.tokens.upperBound - 1, previous.tokens.upperBound) > 0
            || end.kind == .number && first.kind == .number || end.isMark("-") || end.isMark("/") || end.isMark("&")
        if isCut && !isCapitals(previous.tokens) { return false }
        if first.kind != .word { return line.blankBefore || !source.isWrapped }
        if isCapitals(previous.tokens) { return !isCapitals(line.tokens) || line.blankBefore }
        if isFirstLine(index, last) { return true }
        if first.isBold != end.isBold && (line.blankBefore || !source.isWrapped) { return true }
        if source.isWrapped {
            if previous.width * 4 >= source.fullWidth * 3 { return false }
            if line.blankBefore { return true }
            let isOneLine = last.whole.lowerBound == previous.tokens.lowerBound
            guard isOneLine, last.marker != nil else { return false }
            return OrderWords.stops.length(tokens, line.tokens.lowerBound, line.tokens.upperBound) > 0
                || MentionScanner(source: source).startsMention(line.tokens.lowerBound, line.tokens.upperBound)
        }
        return true
    }

    /// In wrapped text: further in than the line before, and the paragraph before has gone on with lines further out.
    private func isFirstLine(_ index: Int, _ last: Paragraph) -> Bool {
        let line = source.lines[index]
        guard source.isWrapped, last.marker != nil, tokens[line.tokens.lowerBound].startsWithCapital,
            index + 1 < source.lines.count, line.width * 2 > source.fullWidth
        else { return false }
        let previous = source.lines[index - 1]
        let isOneLine = last.whole.lowerBound == previous.tokens.lowerBound
        let next = source.lines[index + 1]
        if !isOneLine { return line.indent >= previous.indent + 4 }
        return abs(line.indent - previous.indent) <= 2 && next.indent + 4 <= line.indent
            && !tokens[next.tokens.lowerBound].startsWithCapital
    }

    /// A body alone on its line, such as "Văn phòng UBND tỉnh" after "9": what it must do begins on the next.
    private func isBodyHeading(_ paragraph: Paragraph) -> Bool {
        guard paragraph.marker != nil, !paragraph.tokens.isEmpty, paragraph.tokens.count < 40 else { return false }
        let list = MentionScanner(source: source).list(paragraph.tokens.lowerBound, paragraph.tokens.upperBound)
        return !list.isEmpty && list.end == paragraph.tokens.upperBound
    }

    /// A line of capitals is a heading, whole or in part.
    func isCapitals(_ range: Range<Int>) -> Bool {
        var words = 0
        for index in range where tokens[index].kind == .word && tokens[index].length > 1 {
            if !tokens[index].isAllCaps { return false }
            words += 1
        }
        return words > 1
    }
}
