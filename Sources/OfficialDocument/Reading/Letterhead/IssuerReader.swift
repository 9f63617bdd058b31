// SPDX-License-Identifier: AGPL-3.0-or-later

/// Reads the bodies on the left of the letterhead, the highest first.
struct IssuerReader {
    let source: SourceText
    private var tokens: [Token] { source.tokens }

    func read(lines: Range<Int>, number: Int?) -> [Found] {
        var bodies: [[Range<Int>]] = []
        for index in lines {
            for cell in source.cells(source.lines[index]) {
                let cell = withoutRule(withoutMotto(cell))
                guard isName(cell) else { continue }
                if let number, cell.lowerBound >= number, source.lines[index].tokens.contains(number) { continue }
                if bodies.isEmpty || opens(cell, after: bodies.last) {
                    bodies.append([cell])
                } else {
                    bodies[bodies.count - 1].append(cell)
                }
            }
        }
        return bodies.compactMap { cells in
            guard let first = cells.first, let last = cells.last,
                DocumentKinds.issuers.length(tokens, first.lowerBound, last.upperBound) > 0
            else { return nil }
            return Found(
                text: cells.map { source.text($0) }.joined(separator: " "),
                span: source.span(first.lowerBound..<last.upperBound))
        }
    }

    private func opens(_ cell: Range<Int>, after last: [Range<Int>]?) -> Bool {
        guard DocumentKinds.issuers.length(tokens, cell.lowerBound, cell.upperBound) > 0 else { return false }
        // "ỦY ⏎ BAN NHÂN DÂN": the noun itself was broken.
        guard let first = last?.first, last?.count == 1 else { return true }
        return first.count > 1
            || DocumentKinds.issuers.length(tokens, first.lowerBound, first.upperBound) > 0
                && DocumentKinds.issuers.length(tokens, first.lowerBound, cell.upperBound) <= first.count
    }

    /// The national title may follow on the same line or in the same run of words.
    private func withoutMotto(_ cell: Range<Int>) -> Range<Int> {
        for index in cell where DocumentKinds.motto.length(tokens, index, tokens.count) > 1 || isCut(index, cell) {
            return cell.lowerBound..<index
        }
        return cell
    }

    /// "VĂN PHÒNG CHÍNH PHỦ -------": the line drawn under a name.
    private func withoutRule(_ cell: Range<Int>) -> Range<Int> {
        var end = cell.upperBound
        while end > cell.lowerBound, tokens[end - 1].kind == .mark { end -= 1 }
        return cell.lowerBound..<end
    }

    private static let pieces = Lexicon<Void>(
        "cộng|cộng hòa|cộng hòa xã hội|hòa xã hội|hòa xã hội chủ nghĩa|chủ nghĩa việt nam|xã hội chủ nghĩa|tự do|hạnh phúc|việt nam|độc lập|nghĩa việt nam|hội chủ nghĩa"
    )

    private func isCut(_ index: Int, _ cell: Range<Int>) -> Bool {
        guard index == cell.lowerBound else { return false }
        let length = Self.pieces.length(tokens, index, cell.upperBound)
        return length > 0 && length >= cell.count - 2
    }

    private func isName(_ cell: Range<Int>) -> Bool {
        guard !cell.isEmpty, cell.count <= 20 else { return false }
        let words = cell.filter { tokens[$0].kind == .word }
        return !words.isEmpty
            && words.allSatisfy {
                tokens[$0].isAllCaps || tokens[$0].length <= 1 || tokens[$0].hash == MentionScanner.conjunction
            }
            && DocumentKinds.titles.length(tokens, cell.lowerBound, cell.upperBound) < cell.count
            && !cell.contains { tokens[$0].isMark("/") || tokens[$0].isMark(":") }
    }
}
