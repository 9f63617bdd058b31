// SPDX-License-Identifier: AGPL-3.0-or-later

/// Reads "Kính gửi": one body on the line, or a list under it.
struct AddressedToReader {
    let source: SourceText
    private var tokens: [Token] { source.tokens }

    private static let opening = Lexicon<Void>("kính gửi")

    func read(limit: Int) -> (found: [Found], end: Int)? {
        for index in 0..<limit {
            if let telegram = telegram(index, limit) { return telegram }
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

    /// "Các Sở: Công Thương, Tài chính": each is addressed.
    private func named(_ item: Range<Int>) -> [Found] {
        let list = MentionScanner(source: source).list(item.lowerBound, item.upperBound)
        let isSplit = list.end == item.upperBound && list.mentions.first?.isElliptic == true
        let ranges = isSplit ? list.mentions.map(\.tokens) : [item]
        return ranges.map { Found(text: source.text($0), span: source.span($0)) }
    }

    private static let wiring = Lexicon<Void>("điện")

    /// "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:": how a telegram (công điện) says whom it is for.
    private func telegram(_ index: Int, _ limit: Int) -> (found: [Found], end: Int)? {
        let range = source.lines[index].tokens
        guard let verb = range.first(where: { Self.wiring.length(tokens, $0, range.upperBound) > 0 }),
            verb > range.lowerBound, verb + 1 < range.upperBound, tokens[verb + 1].isMark(":"),
            DocumentKinds.deciders.length(tokens, range.lowerBound, verb) > 0
        else { return nil }
        return collect(verb + 2..<range.upperBound, index, limit)
    }

    private func collect(_ first: Range<Int>, _ index: Int, _ limit: Int) -> (found: [Found], end: Int) {
        var items: [Range<Int>] = first.isEmpty ? [] : [first]
        var next = index + 1
        while next < limit {
            let line = source.lines[next]
            let start = line.tokens.lowerBound
            let isItem = tokens[start].isMark("-") || tokens[start].isMark("+") || tokens[start].isMark("\u{2022}")
            let isOpen = items.last.map { isUnfinished($0) } ?? true
            if let last = items.last, !isItem, inBracket(last) {
                items[items.count - 1] = last.lowerBound..<line.tokens.upperBound
                next += 1
                continue
            }
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

    private func inBracket(_ item: Range<Int>) -> Bool {
        item.count < 120 && item.count { tokens[$0].isMark("(") } > item.count { tokens[$0].isMark(")") }
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
            if end > start { result += named(start..<end) }
            start = index + 1
        }
        return result
    }
}
