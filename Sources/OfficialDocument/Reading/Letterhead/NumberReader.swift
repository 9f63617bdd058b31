// SPDX-License-Identifier: AGPL-3.0-or-later

/// Reads "Số: 28 /TB-UBND", "05/2006/CT-UBND", "2927-TB/TU".
struct NumberReader {
    let source: SourceText
    private var tokens: [Token] { source.tokens }

    struct Result {
        /// Nil when the number is still blank.
        var number: Found?
        var line: Int
        var tokens: Range<Int>
        /// The first word of the symbol.
        var symbol: Int?
    }

    private static let so = Lexicon<Void>.hashes("số")[0]

    func read(lines: Int) -> Result? {
        var fallback: Result?
        for index in 0..<lines {
            for cell in source.cells(source.lines[index]) {
                guard tokens[cell.lowerBound].hash == Self.so, tokens[cell.lowerBound].startsWithCapital else {
                    continue
                }
                var at = cell.lowerBound + 1
                var hasColon = false
                while at < tokens.count, tokens[at].isMark(":") || tokens[at].isMark(".") {
                    hasColon = true
                    at += 1
                }
                guard let result = symbol(at, from: cell.lowerBound, line: index), hasColon || result.number != nil
                else { continue }
                // "ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH ⏎ SỐ 1050/QĐ-SCT": cited in a name; the document's own has a colon.
                if result.number != nil, hasColon { return result }
                fallback = fallback ?? result
            }
        }
        return fallback
    }

    /// Where the number ends that a cell opens with; the cell's beginning when it opens with none.
    func end(_ cell: Range<Int>) -> Int {
        guard tokens[cell.lowerBound].hash == Self.so, cell.count > 2 else { return cell.lowerBound }
        let at = tokens[cell.lowerBound + 1].isMark(":") ? cell.lowerBound + 2 : cell.lowerBound + 1
        return symbol(at, from: cell.lowerBound, line: 0).map { min($0.tokens.upperBound, cell.upperBound) }
            ?? cell.lowerBound
    }

    private func symbol(_ at: Int, from start: Int, line: Int) -> Result? {
        var index = at
        var words: [Int] = []
        var symbol: Int?
        var hasDigits = false
        while index < tokens.count, index - at < 24, joins(index, after: words.last, at) {
            let token = tokens[index]
            if token.kind == .number, symbol == nil { hasDigits = true }
            if token.kind == .word, symbol == nil, token.startsWithCapital || token.length > 1 { symbol = index }
            words.append(index)
            index += 1
        }
        while let last = words.last, tokens[last].kind == .mark { words.removeLast() }
        guard let first = words.first, let last = words.last, let symbol else { return nil }
        let range = first..<last + 1
        let text = source.text(range).filter { $0 != " " }
        let number = hasDigits ? Found(text: Self.dashes(text), span: source.span(range)) : nil
        return Result(number: number, line: max(line, Int(tokens[last].line)), tokens: start..<last + 1, symbol: symbol)
    }

    private static func dashes(_ text: String) -> String {
        String(text.map { "–—‑‐−".contains($0) ? "-" : $0 })
    }

    /// Parts of a symbol touch; a space may stand only beside a slash or dash.
    private func joins(_ index: Int, after previous: Int?, _ at: Int) -> Bool {
        let token = tokens[index]
        let isJoint =
            token.isMark("/") || token.isMark("-") || token.isMark("&") || token.isMark(".") || token.isMark(",")
        guard token.kind != .mark || isJoint else { return false }
        guard let previous else {
            return token.kind == .number || token.isMark("/") || token.isMark(".") || token.isMark("-")
        }
        let before = tokens[previous]
        if !token.spaceBefore && token.line == before.line { return true }
        let isAfterJoint = before.isMark("/") || before.isMark("-")
        if token.gapBefore && !isJoint && !isAfterJoint { return false }
        if token.line != before.line { return isAfterJoint && token.isAllCaps }
        if token.isMark("/") { return true }
        if token.isMark("-"), before.kind == .number { return index + 1 < tokens.count && tokens[index + 1].isAllCaps }
        if token.isMark("-") { return before.kind == .word && index + 1 < tokens.count && tokens[index + 1].isAllCaps }
        return isAfterJoint && (token.startsWithCapital || token.kind == .number)
    }
}
