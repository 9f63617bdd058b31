// SPDX-License-Identifier: AGPL-3.0-or-later

/// Reads "Kính gửi": one body on the line, or a list under it.
struct AddressedToReader {
    let source: SourceText
    private var tokens: [Token] { source.tokens }

    private static let opening = Lexicon<Void>("kính gửi")

    func read(limit: Int) -> (found: [Found], end: Int)? {
        for index in 0..<limit {
            for cell in source.cells(source.lines[index]) {
                let length = Self.opening.length(tokens, cell.lowerBound, cell.upperBound)
                guard length > 0 else { continue }
                var at = cell.lowerBound + length
                if at < cell.upperBound, tokens[at].isMark(":") { at += 1 }
                return collect(at..<source.lines[index].tokens.upperBound, index, limit)
            }
        }
        return nil
    }

    private func collect(_ first: Range<Int>, _ index: Int, _ limit: Int) -> (found: [Found], end: Int) {
        var items: [Range<Int>] = first.isEmpty ? [] : [first]
        var next = index + 1
        while next < limit {
            let line = source.lines[next]
            let start = line.tokens.lowerBound
            let isItem = tokens[start].isMark("-") || tokens[start].isMark("+") || tokens[start].isMark("\u{2022}")
            let isOpen = items.last.map { isUnfinished($0) } ?? true
            if isItem {
                items.append(start + 1..<line.tokens.upperBound)
            } else if items.isEmpty
                || isOpen && (!line.blankBefore || items.last.map { tokens[$0.upperBound - 1].isMark(";") } ?? false),
                !isBody(line)
            {
                if let last = items.last, !tokens[last.upperBound - 1].isMark(";") {
                    items[items.count - 1] = last.lowerBound..<line.tokens.upperBound
                } else {
                    items.append(line.tokens)
                }
            } else {
                break
            }
            next += 1
        }
        return (items.flatMap(split), next)
    }

    private func isUnfinished(_ item: Range<Int>) -> Bool { !tokens[item.upperBound - 1].isMark(".") }

    private func isBody(_ line: SourceLine) -> Bool {
        line.tokens.count > 25
            || DocumentKinds.bases.length(tokens, line.tokens.lowerBound, line.tokens.upperBound) > 0
            || DocumentKinds.preambles.length(tokens, line.tokens.lowerBound, line.tokens.upperBound) > 0
                && AgencyNouns.heads.length(tokens, line.tokens.lowerBound, line.tokens.upperBound) == 0
    }

    private func split(_ item: Range<Int>) -> [Found] {
        var result: [Found] = []
        var start = item.lowerBound
        for index in item where tokens[index].isMark(";") || index == item.upperBound - 1 {
            var end = index + 1
            while end > start, tokens[end - 1].isMark(";") || tokens[end - 1].isMark(".") || tokens[end - 1].isMark(",")
            { end -= 1 }
            while start < end, tokens[start].isMark("-") { start += 1 }
            if end > start { result.append(Found(text: source.text(start..<end), span: source.span(start..<end))) }
            start = index + 1
        }
        return result
    }
}
