// SPDX-License-Identifier: AGPL-3.0-or-later

/// Cuts a range of tokens into sentences and clauses.
struct SentenceSplitter {
    let source: SourceText
    private var tokens: [Token] { source.tokens }

    /// Sentences: ended by "." before a capital, "!" or "?"; dots of abbreviations and numbers end nothing.
    func sentences(_ range: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        for index in range {
            let token = tokens[index]
            if token.isMark("(") { depth += 1 }
            if token.isMark(")") { depth = max(0, depth - 1) }
            guard depth == 0 || index - start > 300, isStop(index, range) else { continue }
            if index > start { result.append(start..<index + 1) }
            start = index + 1
        }
        if start < range.upperBound { result.append(start..<range.upperBound) }
        return result
    }

    private func isStop(_ index: Int, _ range: Range<Int>) -> Bool {
        let token = tokens[index]
        guard token.isMark(".") || token.isMark("!") || token.isMark("?") else { return false }
        guard index + 1 < range.upperBound else { return true }
        let next = tokens[index + 1]
        guard next.spaceBefore, next.kind != .word || next.startsWithCapital else { return false }
        guard index > range.lowerBound else { return true }
        let previous = tokens[index - 1]
        return
            !(previous.kind == .word && previous.isAllCaps && previous.length <= 3 && !previous.spaceBefore == false
            && Self.abbreviations.length(tokens, index - 1, index) > 0)
    }

    private static let abbreviations = Lexicon<Void>("TT|TP|TX|ThS|TS|PGS|GS|BS|KS|TM|KT|TL|P|Q|H|X|Đ|Tx|Tp|BCH|VP")

    /// The places in a sentence where a clause may begin: its start and after commas, semicolons and colons outside brackets.
    func clauseStarts(_ sentence: Range<Int>, limit: Int) -> [Int] {
        var result = [sentence.lowerBound]
        var depth = 0
        for index in sentence {
            let token = tokens[index]
            if token.isMark("(") { depth += 1 }
            if token.isMark(")") { depth = max(0, depth - 1) }
            guard depth == 0, token.isMark(",") || token.isMark(";") || token.isMark(":"),
                index + 1 < sentence.upperBound
            else { continue }
            result.append(index + 1)
            if result.count >= limit { break }
        }
        return result
    }
}
